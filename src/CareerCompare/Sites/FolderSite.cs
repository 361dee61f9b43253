using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site;
using CareerCompare.Site.Catalog;
using CareerCompare.Theme;

namespace CareerCompare.Sites;

/// <summary>The real site: files below a root, and the default theme.</summary>
public static class FolderSite
{
    public static ReadSite? Read(string root, DiagnosticLog log) => Read(new FolderFiles(root), log, () => new DefaultTheme());

    public static ReadSite? ReadForPreview(string root, DiagnosticLog log)
    {
        var folder = Path.Combine(root, "theme");
        return Read(new FolderFiles(root), log, () => Directory.Exists(Path.Combine(folder, "styles")) ? DefaultTheme.FromFolder(folder) : new DefaultTheme(), mostMemory: FirstMemory.MostOfAPreview);
    }

    /// <summary>Takes the files as they are now; they are understood only when somebody reads them.</summary>
    public static UnreadSite Open(string root)
    {
        var files = FrozenFiles.Of(new FolderFiles(root), ["content", "roles", "salary-data"]);
        DefaultTheme theme = new();
        return new(MadeFrom.Of(files, theme), log =>
        {
            var site = Read(files, log, () => theme);
            FirstMemory.GiveBack();
            return site;
        });
    }

    private static ReadSite? Read(InputFiles files, DiagnosticLog log, Func<DefaultTheme> theme, long mostMemory = FirstMemory.MostOfABuild)
    {
        FirstMemory.Take(files.Below("roles").Count, mostMemory);
        if (LedgerLoader.Read(files, log) is not var (ledger, places)) return null;
        SiteInputs inputs = new(ledger, theme());
        return new ReadSite(ledger.Site.Origin, ledger.Roles.Count, SiteCatalogs.Of(inputs))
        {
            SecurityExpires = ledger.Site.SecurityExpires is { } day ? new(day, places.Of(ledger.Site, "security-expires")) : null,
        };
    }
}
