using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site;

namespace CareerCompare.Sites;

/// <summary>What a site is made from, in one fingerprint: the files, and the program that makes pages from them.</summary>
public static class MadeFrom
{
    public static string Of(FrozenFiles files, Pages.Theme theme) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{files.Fingerprint()} {Program(theme)}")));

    /// <summary>Another program may make other pages of the same files: each of its parts counts. A part's id is a hash of it and of what it was built against.</summary>
    private static string Program(Pages.Theme theme)
    {
        Assembly[] parts = [typeof(Ledger).Assembly, typeof(LedgerLoader).Assembly, typeof(Pages.Theme).Assembly, typeof(SiteCatalogs).Assembly, theme.GetType().Assembly, typeof(MadeFrom).Assembly];
        return string.Join('\n',
        [
            Environment.Version.ToString(),
            .. parts.Select(p => p.ManifestModule.ModuleVersionId.ToString()),
            .. theme.Files.Select(f => f.Path.Text),
        ]);
    }
}
