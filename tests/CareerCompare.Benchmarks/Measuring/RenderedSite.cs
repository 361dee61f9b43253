using CareerCompare.Core;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Benchmarks.Measuring;

/// <summary>A catalog and a buffer that its pages are rendered into, one after the other, as a worker of a build does.</summary>
internal sealed class RenderedSite(Ledger ledger)
{
    private readonly Utf8Buffer buffer = new();

    public SiteCatalog Catalog { get; } = SiteCatalogs.Of(ledger, new DefaultTheme());

    public IReadOnlyList<SiteEntry> RolePages => [.. Catalog.Entries().Where(e => IsRole(e.Path))];

    /// <summary>As many comparisons, from all over the catalog: neighbors in it share a role.</summary>
    public IReadOnlyList<SiteEntry> SomeComparisons(int count)
    {
        var all = Catalog.Entries().Where(e => IsComparison(e.Path)).ToList();
        return [.. Enumerable.Range(0, count).Select(i => all[(int)((long)i * all.Count / count)])];
    }

    /// <summary>Renders them and returns their bytes.</summary>
    public long Render(IEnumerable<SiteEntry> entries)
    {
        long bytes = 0;
        foreach (var entry in entries)
        {
            buffer.Clear();
            entry.WriteTo(buffer);
            bytes += buffer.WrittenCount;
        }
        return bytes;
    }

    public static bool IsRole(SitePath path) => Below("/roles/", path);

    private static bool IsComparison(SitePath path) => Below("/compare/", path);

    // Neither the index of the folder nor what stands a level deeper.
    private static bool Below(string folder, SitePath path) =>
        path.Text.StartsWith(folder, StringComparison.Ordinal)
        && path.Text.IndexOf('/', folder.Length) == path.Text.Length - 1;
}
