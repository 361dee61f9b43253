using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>A reader meets notes 1, 2, 3 and so on, and finds each in the list of sources below.</summary>
public class NotesTests
{
    private static readonly HtmlParser Parser = new();

    [Fact]
    public void On_every_page_of_the_five_jobs_notes_count_up_and_the_list_holds_what_is_cited() =>
        AssertCounted(RealSite.Pages, atLeast: 200);

    [Fact]
    public void On_every_page_of_a_small_site_too() => AssertCounted(SmallPages(), atLeast: 10);

    [Fact]
    public void On_every_page_of_another_field_too() =>
        AssertCounted(SoftwareSite.Pages.ToDictionary(p => p.Key, p => Parser.ParseDocument(p.Value)), atLeast: 10);

    [Fact]
    public void Every_source_that_a_page_cites_says_on_its_own_page_what_was_taken_from_it()
    {
        var cited = RealSite
            .Pages.Values.SelectMany(page => page.QuerySelectorAll("ol.src a"))
            .Select(a => a.GetAttribute("href")!)
            .Distinct()
            .ToList();
        Assert.True(cited.Count > 50, $"{cited.Count} sources");
        Assert.DoesNotContain(cited, address => RealSite.Pages[address].QuerySelector("#taken li") is null);
    }

    private static void AssertCounted(IReadOnlyDictionary<string, IHtmlDocument> pages, int atLeast)
    {
        var counted = 0;
        foreach (var (address, page) in pages)
        {
            var met = page.QuerySelectorAll("a[href^='#s']")
                .Select(a => a.GetAttribute("href")![2..])
                .Where(n => n.All(char.IsAsciiDigit))
                .Distinct()
                .ToList();
            var listed = page.QuerySelectorAll("ol.src > li").Select(li => li.Id![1..]).ToList();
            var inOrder = Enumerable.Range(1, met.Count).Select(n => $"{n}").ToList();
            Assert.True(inOrder.SequenceEqual(met), $"{address}: a reader meets {string.Join(", ", met)}");
            Assert.True(met.SequenceEqual(listed), $"{address}: cites {met.Count}, lists {string.Join(", ", listed)}");
            if (met.Count > 1)
                counted++;
        }
        Assert.True(counted >= atLeast, $"{counted} pages with several sources");
    }

    private static Dictionary<string, IHtmlDocument> SmallPages() =>
        SiteCatalogs
            .Of(SmallSite.Ledger(), new DefaultTheme())
            .Entries()
            .Where(e => e.Kind == SiteEntryKind.Page)
            .ToDictionary(e => e.Path.Text, e => Parser.ParseDocument(new MemoryStream(RealSite.Bytes(e))));
}
