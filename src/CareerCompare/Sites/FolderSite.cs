using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site;
using CareerCompare.Theme;

namespace CareerCompare.Sites;

/// <summary>The real site: files below a root, and the default theme.</summary>
public static class FolderSite
{
    public static ReadSite? Read(string root, DiagnosticLog log) => Read(root, log, () => new DefaultTheme());

    public static ReadSite? ReadForPreview(string root, DiagnosticLog log)
    {
        var folder = Path.Combine(root, "theme");
        return Read(root, log, () => Directory.Exists(Path.Combine(folder, "styles")) ? DefaultTheme.FromFolder(folder) : new DefaultTheme());
    }

    private static ReadSite? Read(string root, DiagnosticLog log, Func<DefaultTheme> theme) =>
        LedgerLoader.Read(new FolderFiles(root), log) is var (ledger, places)
            ? new ReadSite(ledger.Site.Origin, ledger.Roles.Count, SiteCatalogs.Of(ledger, theme()))
            {
                SecurityExpires = ledger.Site.SecurityExpires is { } day ? new(day, places.Of(ledger.Site, "security-expires")) : null,
            }
            : null;
}
