using System.Reflection;
using CareerCompare.Core;
using CareerCompare.Core.Stamps;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site;
using CareerCompare.Site.Incremental;

namespace CareerCompare.Sites;

/// <summary>The stamps of files, and of the program that makes pages from them.</summary>
public static class MadeFrom
{
    private const string Roles = "roles/", Yaml = ".yaml";

    public static InputStamps Stamps(FrozenFiles files, Pages.Theme theme)
    {
        var all = files.Stamps();
        var roles = all.Where(f => IsRole(f.Key)).ToDictionary(f => f.Key[Roles.Length..^Yaml.Length], f => new InputStamps.RoleFile(f.Value.Bytes, f.Value.References), StringComparer.Ordinal);
        var others = all.Where(f => !IsRole(f.Key)).ToList();
        return new(roles, others.Select(o => (o.Key, o.Value.Bytes)), [.. others.SelectMany(o => o.Value.References).Distinct().Order(StringComparer.Ordinal)], Program(theme));
    }

    private static bool IsRole(string path) => path.StartsWith(Roles, StringComparison.Ordinal) && path.EndsWith(Yaml, StringComparison.Ordinal);

    /// <summary>Another program may make other pages of the same files: each of its parts counts. A part's id is a hash of it and of what it was built against.</summary>
    private static Stamp Program(Pages.Theme theme)
    {
        Assembly[] parts = [typeof(Ledger).Assembly, typeof(LedgerLoader).Assembly, typeof(Pages.Theme).Assembly, typeof(SiteCatalogs).Assembly, theme.GetType().Assembly, typeof(MadeFrom).Assembly];
        return Stamp.Of(
        [
            Environment.Version.ToString(),
            .. parts.Select(p => p.ManifestModule.ModuleVersionId.ToString()),
            .. theme.Files.Select(f => f.Path.Text),
        ]);
    }
}
