using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Audit.Checks;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Audit;

/// <summary>
/// Renders every entry of a site in memory and reads it as a browser would. A parse costs ten times a rendering, so this
/// belongs to <c>check</c> and to tests, never to a build.
/// </summary>
public static class FinishedPages
{
    /// <summary>So many mistakes each check says of a page: a part that stands on it a thousand times is one mistake.</summary>
    public const int MostOfAPage = 100;

    public static FinishedReport Check(SiteCatalog catalog, string origin, DiagnosticLog log, PublishCount count)
    {
        ConcurrentBag<Diagnostic> found = [];
        Weight? heaviest = null;
        var site = Survey(catalog, origin, found);
        FragmentsElsewhere elsewhere = new();
        Lock weighing = new();

        Parallel.ForEach(Partitioner.Create(catalog.Entries(), EnumerablePartitionerOptions.NoBuffering), () => new PageReader(), (entry, _, reader) =>
        {
            if (entry.Kind != SiteEntryKind.Page)
            {
                reader.Render(entry);
                if (entry.Kind == SiteEntryKind.Style) Keep(StyleRequests.Of(entry, reader.Bytes), found);
                count.Add(isPage: false, reader.Bytes.Length);
                return reader;
            }
            var page = reader.Read(entry);
            count.Add(isPage: true, reader.Bytes.Length);
            foreach (var check in FinishedChecks.All) Keep(check.Of(page, site).Take(MostOfAPage), found);
            elsewhere.Collect(page, site);
            if (PageBudget.IsComparison(page.Path))
            {
                var weight = new Weight(page.Path, page.Brotli + PageBudget.StylesOf(page, site));
                lock (weighing)
                    if (IsHeavier(weight, heaviest)) heaviest = weight;
            }
            return reader;
        }, _ => { });

        Keep(elsewhere.Judge(catalog, site), found);
        // The log orders by place; what stands at one place is put in order here, since threads end as they like.
        foreach (var diagnostic in found.OrderBy(d => d.Message, StringComparer.Ordinal)) log.Add(diagnostic);
        return new FinishedReport(heaviest);
    }

    /// <summary>The addresses of all entries, and the size of the styles: what a single page cannot know.</summary>
    private static FinishedSite Survey(SiteCatalog catalog, string origin, ConcurrentBag<Diagnostic> found)
    {
        Dictionary<SitePath, SiteEntryKind> kinds = [];
        Dictionary<SitePath, int> styles = [];
        PageReader reader = new();
        AddressSet addresses = new();
        foreach (var entry in catalog.Entries())
        {
            addresses.Add(entry);
            kinds[entry.Path] = entry.Kind;
            if (entry.Kind != SiteEntryKind.Style) continue;
            reader.Render(entry);
            styles[entry.Path] = TravelSize.Brotli(reader.Bytes, TravelSize.ForStyles);
        }
        if (addresses.Wrong(catalog) is { } wrong) found.Add(wrong);
        return new(origin, kinds, styles);
    }

    // Equal weights go by address, so that two runs name the same page.
    private static bool IsHeavier(Weight one, Weight? other) =>
        other is null || one.Bytes > other.Bytes || (one.Bytes == other.Bytes && one.Page.CompareTo(other.Page) < 0);

    private static void Keep(IEnumerable<Diagnostic> more, ConcurrentBag<Diagnostic> found)
    {
        foreach (var diagnostic in more) found.Add(diagnostic);
    }
}
