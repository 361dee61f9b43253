using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Audit;

/// <summary>
/// Renders every entry of a site in memory and reads it as a browser would. A parse costs ten times a rendering, so
/// this belongs to <c>check</c> and to tests, never to a build.
/// </summary>
public static class FinishedPages
{
    /// <summary>
    /// So many mistakes each check says of a page: a part that stands on it a thousand times is one mistake.
    /// </summary>
    public const int MostOfAPage = 100;

    public static FinishedReport Check(SiteCatalog catalog, string origin, DiagnosticLog log, PublishCount count)
    {
        ConcurrentBag<Diagnostic> found = [];
        Weight? heaviest = null;
        var site = Survey(catalog, origin, found);
        FragmentsElsewhere elsewhere = new();
        Lock weighing = new();

        Parallel.ForEach(
            Partitioner.Create(catalog.Entries(), EnumerablePartitionerOptions.NoBuffering),
            () => new PageReader(),
            (entry, _, reader) =>
            {
                if (entry.Kind != SiteEntryKind.Page)
                {
                    reader.Render(entry);
                    if (entry.Kind == SiteEntryKind.Style)
                        Keep(StyleRequests.Of(entry, reader.Bytes), found);
                    count.Add(isPage: false, reader.Bytes.Length);
                    return reader;
                }
                var page = reader.Read(entry);
                count.Add(isPage: true, reader.Bytes.Length);
                foreach (var check in FinishedChecks.All)
                    Keep(check.Of(page, site).Take(MostOfAPage), found);
                elsewhere.Collect(page, site);
                if (PageBudget.IsComparison(page.Path))
                {
                    var weight = new Weight(page.Path, PageBudget.WeightOf(page, site));
                    lock (weighing)
                        if (IsHeavier(weight, heaviest))
                            heaviest = weight;
                }
                return reader;
            },
            _ => { }
        );

        Keep(elsewhere.Judge(catalog, site), found);
        // The log orders by place; what stands at one place is put in order here, since threads end as they like.
        foreach (var diagnostic in found.OrderBy(d => d.Message, StringComparer.Ordinal))
            log.Add(diagnostic);
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
            if (entry.Kind != SiteEntryKind.Style)
                continue;
            reader.Render(entry);
            styles[entry.Path] = TravelSize.Brotli(reader.Bytes, TravelSize.ForStyles);
        }
        if (addresses.Wrong(catalog) is { } wrong)
            found.Add(wrong);
        return new(origin, kinds, styles);
    }

    // Equal weights go by address, so that two runs name the same page.
    private static bool IsHeavier(Weight one, Weight? other) =>
        other is null || one.Bytes > other.Bytes || (one.Bytes == other.Bytes && one.Page.CompareTo(other.Page) < 0);

    private static void Keep(IEnumerable<Diagnostic> more, ConcurrentBag<Diagnostic> found)
    {
        foreach (var diagnostic in more)
            found.Add(diagnostic);
    }
}

/// <summary>What a page may rely on: the entries of the whole site.</summary>
/// <param name="Origin">Scheme and host, no final slash.</param>
/// <param name="Entries">Every entry's kind, by address.</param>
/// <param name="BrotliOfStyles">The size of each stylesheet as it travels, by address.</param>
public sealed record FinishedSite(
    string Origin,
    IReadOnlyDictionary<SitePath, SiteEntryKind> Entries,
    IReadOnlyDictionary<SitePath, int> BrotliOfStyles
)
{
    public bool Has(SitePath path, SiteEntryKind kind) => Entries.TryGetValue(path, out var found) && found == kind;
}

/// <summary>What was read.</summary>
/// <param name="Heaviest">The comparison with the most bytes on their way to a browser, its styles included; null where
/// the site has none.</param>
public sealed record FinishedReport(Weight? Heaviest);

/// <summary>How many bytes a page and its styles have on their way to a browser.</summary>
public sealed record Weight(SitePath Page, int Bytes);

/// <summary>
/// What can be wrong with a finished page, one code each; <c>docs/diagnostics/</c> has a page for each.
/// </summary>
public static class FinishedCodes
{
    public const string BrokenHtml = "CC0701";
    public const string NotOneTitleHeading = "CC0702";
    public const string HeadingOutOfOrder = "CC0703";
    public const string SameIdTwice = "CC0704";
    public const string LinkToNothing = "CC0705";
    public const string FragmentOfNothing = "CC0706";
    public const string ReferenceToNothing = "CC0707";
    public const string EventHandler = "CC0708";
    public const string InlineStyle = "CC0709";
    public const string UnknownScript = "CC0710";
    public const string ForeignRequest = "CC0711";
    public const string PictureWithoutWords = "CC0712";
    public const string NoLanguage = "CC0713";
    public const string NoTitle = "CC0714";
    public const string NoDescription = "CC0715";
    public const string WrongCanonical = "CC0716";
    public const string WrongOpenGraph = "CC0717";
    public const string NotOneMain = "CC0718";
    public const string NoSkipLink = "CC0719";
    public const string FigureWithoutClaim = "CC0720";
    public const string TooHeavy = "CC0721";
    public const string UnsafeLink = "CC0722";
    public const string ForbiddenElement = "CC0723";
    public const string ForeignRequestOfStyle = "CC0724";
}

/// <summary>All that must be true of a page.</summary>
public static class FinishedChecks
{
    public static IReadOnlyList<IFinishedCheck> All { get; } =
    [
        new BrokenHtml(),
        new OneTitleHeading(),
        new HeadingOrder(),
        new UniqueIds(),
        new LinksLead(),
        new References(),
        new EventHandlers(),
        new InlineStyles(),
        new KnownScripts(),
        new ForeignRequests(),
        new PicturesInWords(),
        new Language(),
        new Title(),
        new Description(),
        new Canonical(),
        new OpenGraph(),
        new OneMain(),
        new SkipLink(),
        new FiguresWithClaims(),
        new PageBudget(),
        new SafeLinks(),
        new ForbiddenElements(),
    ];
}

/// <summary>
/// One thing that must be true of every page. Checks keep nothing: they are called for many pages at once.
/// </summary>
public interface IFinishedCheck
{
    IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site);
}
