using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Tests.Site.Publishing;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>A small site without a fault, of which a test breaks one thing.</summary>
internal static class GoodSite
{
    public const string Origin = "https://careers.example";

    public static string Page(string address) =>
        $"""
            <!DOCTYPE html>
            <html lang="en-US">
            <head>
            <meta charset="utf-8">
            <title>Nurse or midwife?</title>
            <meta name="description" content="Two jobs, side by side.">
            <link rel="canonical" href="{Origin}{address}">
            <meta property="og:title" content="Nurse or midwife?">
            <meta property="og:description" content="Two jobs, side by side.">
            <meta property="og:url" content="{Origin}{address}">
            <meta property="og:type" content="article">
            <link rel="stylesheet" href="/site.0123456789ab.css">
            <link rel="icon" href="data:,">
            </head>
            <body>
            <a href="#main">Skip to the answer</a>
            <header><a href="/">Home</a></header>
            <main id="main">
            <h1>Nurse or midwife?</h1>
            <section id="pay" aria-labelledby="pay-h"><h2 id="pay-h">Pay</h2>
            <p><data value="93600" data-claim="nurse.pay.bls">$93,600</data> says <a href="https://www.bls.gov/">BLS</a>; see <a href="#pay">pay</a> and <a href="/other/#more">more</a>.</p>
            <svg role="img" aria-label="Middle $93,600" height="9"><path d="M0 0h9"/></svg><svg aria-hidden="true"><path d="M0 0"/></svg>
            </section>
            <script type="application/ld+json">{"{}"}</script>
            <script src="/site.0123456789ab.js" defer></script>
            </main>
            </body>
            </html>

            """;

    /// <summary>The site with its page changed.</summary>
    public static TinySite With(Func<string, string> change, string address = "/page/") =>
        new TinySite()
            .Page("/", Page("/"))
            .Page(
                "/other/",
                Page("/other/")
                    .Replace(
                        "<h2 id=\"pay-h\">",
                        "<h2 id=\"pay-h\"><span id=\"more\"></span>",
                        StringComparison.Ordinal
                    )
            )
            .Page(address, change(Page(address)))
            .File("/site.0123456789ab.css", SiteEntryKind.Style, "body { color: #111 }\n")
            .File("/site.0123456789ab.js", SiteEntryKind.Script, "\n");

    public static IReadOnlyList<Diagnostic> Check(TinySite site)
    {
        DiagnosticLog log = new();
        FinishedPages.Check(site.Catalog, Origin, log, new PublishCount());
        return log.InOrder();
    }

    /// <summary>What is found when one piece of the page is replaced.</summary>
    public static IReadOnlyList<Diagnostic> Replacing(string piece, string by, string address = "/page/") =>
        Check(
            With(
                html =>
                {
                    Assert.Contains(piece, html, StringComparison.Ordinal);
                    return html.Replace(piece, by, StringComparison.Ordinal);
                },
                address
            )
        );

    /// <summary>What is found when something is added to the end of <c>main</c>.</summary>
    public static IReadOnlyList<Diagnostic> Adding(string html) => Replacing("</section>", "</section>\n" + html);

    public static void FoundOnly(string code, IReadOnlyList<Diagnostic> found)
    {
        Assert.NotEmpty(found);
        Assert.All(found, d => Assert.Equal(code, d.Code));
        Assert.All(found, d => Assert.Equal("/page/", d.At.File.Path));
    }
}
