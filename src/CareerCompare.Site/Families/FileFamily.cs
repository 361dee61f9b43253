using CareerCompare.Pages;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;

namespace CareerCompare.Site.Families;

/// <summary>What is not a page: the theme's files, the sitemaps, robots.txt, security.txt and the rules for hosts.</summary>
internal sealed class FileFamily(SiteInputs inputs, AllPages pages, IRedirects redirects) : IFamily
{
    private readonly Sitemaps sitemaps = new(inputs.Ledger.Site.Origin, pages);

    public IEnumerable<SiteEntry> Entries() => inputs.Theme.Files.Select(Entry).Concat(Texts()).Concat(Deferred(sitemaps.Entries));

    private IEnumerable<SiteEntry> Texts() =>
    [
        new() { Path = SitePath.Robots, Kind = SiteEntryKind.Text, WriteTo = output => output.Write($"User-agent: *\nAllow: /\nSitemap: {inputs.Ledger.Site.Origin}{SitePath.Sitemap}\n") },
        new() { Path = SitePath.Redirects, Kind = SiteEntryKind.Text, WriteTo = output => WriteRules(redirects, output) },
        new() { Path = SitePath.Headers, Kind = SiteEntryKind.Text, WriteTo = output => output.Write(Headers()) },
        .. SecurityTxt.Of(inputs.Ledger.Site) is { } security
            ? (SiteEntry[])[new() { Path = SitePath.SecurityTxt, Kind = SiteEntryKind.Text, WriteTo = output => output.Write(security) }]
            : [],
    ];

    // How many sitemaps there are takes a walk over all pages, for which a request for a stylesheet need not wait.
    private static IEnumerable<SiteEntry> Deferred(Func<IEnumerable<SiteEntry>> entries)
    {
        foreach (var entry in entries()) yield return entry;
    }

    private static SiteEntry Entry(ThemeFile file) => new()
    {
        Path = file.Path,
        Kind = file.Kind == ThemeFileKind.Style ? SiteEntryKind.Style : SiteEntryKind.Script,
        WriteTo = output => output.Write(file.Bytes.Span),
    };

    private string Headers() => HeadersFile.Of(pages.Survey.OnePerTop.Concat(Entries().Select(e => e.Path)));

    private static void WriteRules(IRedirects redirects, Utf8Buffer output)
    {
        foreach (var rule in redirects.All().Take(Redirects.Most)) output.Write(RedirectRules.Line(rule));
    }
}
