using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class HomePageTests
{
    private static readonly IHtmlDocument Page = RealSite.Pages["/"];

    [Fact]
    public void A_tool_stands_on_the_home_page_only_where_the_site_has_its_page()
    {
        var asked = RealSite.Ledger.Tools.Where(t => t.OnHome).Select(t => $"/{t.Page}/").ToList();
        Assert.Equal(["/ad/", "/degree/", "/paths/"], asked);
        Assert.Equal(asked.Where(a => RealSite.Catalog.Find(a) is not null), ToolsOf(Page));
        Assert.Equal(asked, ToolsOf(HomeOf(_ => true)));
        Assert.Empty(ToolsOf(HomeOf(_ => false)));
    }

    [Fact]
    public void Any_two_jobs_can_be_compared_and_two_are_chosen_before_a_reader_chooses()
    {
        var form = Page.QuerySelector("form[data-go='/compare/[1]-vs-[2]/']")!;
        Assert.Equal("/compare/", form.GetAttribute("action"));
        var lists = form.QuerySelectorAll("select").Cast<IHtmlSelectElement>().ToList();
        Assert.All(lists, l => Assert.Equal(RealSite.Ledger.Roles.Count, l.Options.Length));
        var ids = lists.Select(l => l.Value!).Order(StringComparer.Ordinal).ToList();
        Assert.NotEqual(ids[0], ids[1]);
        Assert.True(RealSite.Pages.ContainsKey($"/compare/{ids[0]}-vs-{ids[1]}/"));
        // A press without a script sends nothing.
        Assert.Empty(form.QuerySelectorAll("[name]"));
    }

    [Fact]
    public void One_real_answer_is_drawn_and_no_list_of_verdicts_stands_beside_it()
    {
        Assert.Single(Page.QuerySelectorAll("main [data-said]"));
        Assert.Single(Page.QuerySelectorAll(".real figure"));
        Assert.Equal(3, Page.QuerySelectorAll("#know dt").Length);
    }

    [Fact]
    public void Of_too_many_jobs_for_a_list_the_home_page_leads_to_all_comparisons()
    {
        var home = Parsed(SiteCatalogs.Of(PathsPageTests.Many(60), new DefaultTheme()).Find("/")!);
        Assert.Empty(home.QuerySelectorAll("form"));
        Assert.NotNull(home.QuerySelector("#compare a[href='/compare/']"));
    }

    private static IEnumerable<string> ToolsOf(IHtmlDocument home) =>
        home.QuerySelectorAll("#compare li a").Select(a => a.GetAttribute("href")!);

    private static IHtmlDocument HomeOf(Func<CareerCompare.Pages.Html.SitePath, bool> has) =>
        Parsed(new HomeFamily(new SiteInputs(RealSite.Ledger, new DefaultTheme()) { Has = has }).Entries().First());

    private static IHtmlDocument Parsed(CareerCompare.Site.Catalog.SiteEntry entry) =>
        new HtmlParser().ParseDocument(new MemoryStream(RealSite.Bytes(entry)));
}
