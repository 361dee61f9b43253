using AngleSharp.Html.Parser;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>The headings of a guide and the page around them share one set of ids.</summary>
public class GuideIdsTests
{
    [Fact]
    public void Headings_named_like_parts_of_the_page_keep_ids_apart_and_links_lead_to_them()
    {
        const string Path = "content/guides/how-to-read-a-wage.md";
        var files = SmallSite
            .Files()
            .Add(Path, SmallSite.Text(Path) + "\n## Sources\n\nOf these.\n\n## Answer\n\n## Main\n\n## Toc\n\n## S1\n");
        var catalog = SiteCatalogs.Of(LedgerLoader.Load(files, new DiagnosticLog())!, new DefaultTheme());
        var page = new HtmlParser().ParseDocument(
            new MemoryStream(RealSite.Bytes(catalog.Find("/guides/how-to-read-a-wage/")!))
        );
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.Contains("s1", ids);
        Assert.Equal("Sources", page.GetElementById("sources-2")!.TextContent);
        Assert.Contains("#sources-2", page.QuerySelectorAll(".toc a").Select(a => a.GetAttribute("href")));
        Assert.Equal("main", page.QuerySelector("main")!.Id);
    }

    [Fact]
    public void Every_id_around_the_text_of_a_guide_is_one_that_headings_leave_free()
    {
        var pages = RealSite
            .Pages.Where(p =>
                p.Key == "/method/" || (p.Key.StartsWith("/guides/", StringComparison.Ordinal) && p.Key != "/guides/")
            )
            .ToList();
        Assert.True(pages.Count > 3, $"{pages.Count} pages");
        foreach (var (address, page) in pages)
        {
            Assert.All(
                page.QuerySelectorAll("[id]").Where(e => e.Closest(".prose") is null),
                e => Assert.True(Guide.IsIdOfThePage(e.Id!), $"{address}: {e.Id}")
            );
            Assert.All(
                page.QuerySelectorAll(".prose [id]"),
                e => Assert.False(Guide.IsIdOfThePage(e.Id!), $"{address}: {e.Id}")
            );
        }
    }
}
