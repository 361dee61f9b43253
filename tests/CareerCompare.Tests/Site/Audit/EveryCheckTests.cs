using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Audit;

namespace CareerCompare.Tests.Site.Audit;

/// <summary>Each check of finished pages is needed: there is a page that it alone refuses.</summary>
public class EveryCheckTests
{
    private static readonly IReadOnlyDictionary<Type, Func<string, string>> Mistakes = new Dictionary<
        Type,
        Func<string, string>
    >
    {
        [typeof(BrokenHtml)] = Adding("<p><b>x</p>"),
        [typeof(OneTitleHeading)] = Adding("<h1>Again</h1>"),
        [typeof(HeadingOrder)] = Adding("<h4>Deep</h4>"),
        [typeof(UniqueIds)] = Adding("<p id=\"pay\">again</p>"),
        [typeof(LinksLead)] = Adding("<p><a href=\"/nowhere/\">x</a></p>"),
        [typeof(References)] = Adding("<p aria-labelledby=\"nothing\">x</p>"),
        [typeof(EventHandlers)] = Adding("<p onclick=\"x()\">x</p>"),
        [typeof(InlineStyles)] = Adding("<p style=\"color:red\">x</p>"),
        [typeof(KnownScripts)] = Adding("<script>x()</script>"),
        [typeof(ForeignRequests)] = Adding("<img src=\"https://elsewhere.example/x.png\" alt=\"x\">"),
        [typeof(PicturesInWords)] = Adding("<img src=\"/site.0123456789ab.js\">"),
        [typeof(Language)] = Replacing(" lang=\"en-US\"", ""),
        [typeof(Title)] = Replacing("<title>Nurse or midwife?</title>", "<title></title>"),
        [typeof(Description)] = Replacing("<meta name=\"description\" content=\"Two jobs, side by side.\">", ""),
        [typeof(Canonical)] = Replacing(
            "rel=\"canonical\" href=\"https://careers.example/compare/a-vs-b/\"",
            "rel=\"canonical\" href=\"https://careers.example/\""
        ),
        [typeof(OpenGraph)] = Replacing("<meta property=\"og:type\" content=\"article\">", ""),
        [typeof(OneMain)] = Replacing("</main>", "</main><main></main>"),
        [typeof(SkipLink)] = Replacing("<a href=\"#main\">Skip to the answer</a>", ""),
        [typeof(FiguresWithClaims)] = Adding("<p><data value=\"1\">1</data></p>"),
        [typeof(PageBudget)] = Adding($"<p>{Noise()}</p>"),
        [typeof(SafeLinks)] = Adding("<p><a href=\"javascript:x()\">x</a></p>"),
        [typeof(ForbiddenElements)] = Adding("<iframe title=\"x\"></iframe>"),
    };

    public static TheoryData<string> Names => [.. FinishedChecks.All.Select(c => c.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Without_any_one_check_its_own_mistake_goes_unseen(string name)
    {
        var check = FinishedChecks.All.Single(c => c.GetType().Name == name);
        var found = FoundBy(Mistakes[check.GetType()]);
        Assert.Equal([name], found.Distinct());
    }

    /// <summary>The names of the checks that a changed page does not pass.</summary>
    private static IEnumerable<string> FoundBy(Func<string, string> change)
    {
        var entries = GoodSite.With(change, "/compare/a-vs-b/").Catalog.Entries().ToList();
        FinishedSite site = new(
            GoodSite.Origin,
            entries.ToDictionary(e => e.Path, e => e.Kind),
            new Dictionary<SitePath, int> { [SitePath.Asset("site.css")] = 10 }
        );
        var page = new PageReader().Read(entries.Single(e => e.Path.Text == "/compare/a-vs-b/"));
        return
        [
            .. FinishedChecks
                .All.Where(c => c.Of(page, site).Any(d => d.Severity == Severity.Error))
                .Select(c => c.GetType().Name),
        ];
    }

    private static Func<string, string> Adding(string html) => Replacing("</section>", "</section>\n" + html);

    private static Func<string, string> Replacing(string piece, string by) =>
        page =>
        {
            Assert.Contains(piece, page, StringComparison.Ordinal);
            return page.Replace(piece, by, StringComparison.Ordinal);
        };

    private static string Noise()
    {
        Random random = new(1);
        return string.Concat(Enumerable.Range(0, 120_000).Select(_ => (char)('a' + random.Next(26))));
    }
}
