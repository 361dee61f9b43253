using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Pages.Models;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Theme;

public partial class WholePagesTests
{
    /// <summary>An address of each kind of page. What three jobs of a clinic cannot show, the small site of another field does.</summary>
    private static readonly IReadOnlyDictionary<string, string> Addresses = new Dictionary<string, string>
    {
        [nameof(HomePage)] = "/",
        [nameof(ComparisonPage)] = "/compare/clinic-manager-vs-front-desk-lead/",
        [nameof(PairPayPage)] = "/compare/clinic-manager-vs-front-desk-lead/pay/",
        [nameof(RolePage)] = "/roles/clinic-manager/",
        [nameof(DraftPage)] = "/roles/scrum-master/",
        [nameof(RolePayPage)] = "/roles/clinic-manager/pay/",
        [nameof(RoleWorkPage)] = "/roles/clinic-manager/work/",
        [nameof(PlacePage)] = "/places/texas/",
        [nameof(PlacesPage)] = "/places/",
        [nameof(MovedPage)] = "/roles/release-manager/pay/texas/",
        [nameof(SetPage)] = "/compare/",
        [nameof(AdPage)] = "/ad/",
        [nameof(DecidePage)] = "/decide/",
        [nameof(DegreePage)] = "/degree/",
        [nameof(DegreeKindsPage)] = "/degree/kinds/",
        [nameof(PathsPage)] = "/paths/",
        [nameof(PathsFromPage)] = "/paths/from/front-desk-lead/",
        [nameof(AToZPage)] = "/a-z/",
        [nameof(ListingPage)] = "/roles/",
        [nameof(CredentialPage)] = "/certifications/ccm/",
        [nameof(CredentialsPage)] = "/certifications/",
        [nameof(GuidePage)] = "/guides/how-to-read-a-wage/",
        [nameof(SourcePage)] = "/sources/college-desk-or-clinic/",
        [nameof(ArticlesPage)] = "/articles/",
        [nameof(TitlesPage)] = "/titles/",
        [nameof(SizesPage)] = "/titles/clinic-work/",
        [nameof(InterviewPage)] = "/roles/clinic-manager/interview/",
        [nameof(GlossaryPage)] = "/glossary/",
        [nameof(NotFoundPage)] = "/404.html",
    };

    public static TheoryData<string> Names => [.. Addresses.Keys];

    [Fact]
    public void Every_kind_of_page_that_a_theme_draws_is_looked_at() =>
        Assert.Equal(
            typeof(CareerCompare.Pages.Theme)
                .GetMethods()
                .Where(m => m.Name == "Page")
                .Select(m => m.GetParameters().Single().ParameterType.Name)
                .Order(StringComparer.Ordinal),
            Addresses.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_one_h1_and_no_heading_skips_a_level(string name)
    {
        var levels = Page(name).QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(
            levels.Zip(levels.Skip(1)),
            pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_no_inline_style_and_nothing_that_runs(string name)
    {
        var page = Page(name);
        Assert.DoesNotContain(
            page.All,
            e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal))
        );
        Assert.Empty(
            page.QuerySelectorAll("style, script:not([type='application/ld+json'], [src]), iframe, object, embed")
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_stands_once_and_every_link_within_the_page_finds_it(string name)
    {
        var page = Page(name);
        var ids = page.All.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        // What holds a "=" is no place but what the page is to show.
        Assert.All(
            page.QuerySelectorAll("[href^='#']:not([href*='='])"),
            a => Assert.Contains(a.GetAttribute("href")![1..], ids)
        );
        Assert.All(
            page.QuerySelectorAll("[aria-labelledby]").SelectMany(e => e.GetAttribute("aria-labelledby")!.Split(' ')),
            id => Assert.Contains(id, ids)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_it_is_to_search_engines_and_to_who_shares_it(string name)
    {
        var head = Page(name).Head!;
        Assert.Matches(@" – (Small Site|Software Site)\z", head.QuerySelector("title")!.TextContent);
        Assert.Equal(
            head.QuerySelector("meta[name=description]")!.GetAttribute("content"),
            head.QuerySelector("meta[property='og:description']")!.GetAttribute("content")
        );
        foreach (var property in new[] { "title", "description", "type", "url", "site_name", "locale" })
            Assert.False(
                string.IsNullOrEmpty(head.QuerySelector($"meta[property='og:{property}']")?.GetAttribute("content")),
                property
            );
        Assert.Matches(
            @"^/site\.[0-9a-f]{12}\.css\z",
            head.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")
        );
    }

    [Fact]
    public void A_page_that_no_search_may_list_says_so_instead_of_naming_its_address()
    {
        Assert.NotNull(Page(nameof(NotFoundPage)).QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(Page(nameof(NotFoundPage)).QuerySelector("link[rel=canonical]"));
        Assert.Equal(
            "https://small.example/roles/clinic-manager/",
            Page(nameof(RolePage)).QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
    }

    [Fact]
    public void Structured_data_of_a_job_reads_as_its_page_does()
    {
        var page = Page(nameof(RolePage));
        var data = JsonDocument
            .Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent)
            .RootElement;
        Assert.Equal(
            ("Occupation", "Clinic manager"),
            (data.GetProperty("@type").GetString(), data.GetProperty("name").GetString())
        );
        Assert.Equal(
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"),
            data.GetProperty("mainEntityOfPage").GetString()
        );
    }

    [Fact]
    public void The_first_link_skips_to_the_answer()
    {
        var first = Page(nameof(ComparisonPage)).QuerySelector("a")!;
        Assert.Equal(("#main", "Skip to the answer"), (first.GetAttribute("href"), first.TextContent));
    }

    [Theory]
    [InlineData(nameof(SetPage), "Compare", "page")]
    [InlineData(nameof(ComparisonPage), "Compare", "true")]
    [InlineData(nameof(RolePage), "Roles", "true")]
    public void The_place_where_the_reader_is_is_marked(string name, string place, string value)
    {
        var marked = Page(name).QuerySelectorAll("header nav [aria-current]").Single();
        Assert.Equal((place, value), (marked.TextContent, marked.GetAttribute("aria-current")));
    }

    [Fact]
    public void The_sections_of_a_comparison_keep_their_anchors_and_their_order() =>
        Assert.Equal(
            [
                "answer",
                "pay",
                "employer",
                "ask",
                "ad",
                "work",
                "rated",
                "duties",
                "way-in",
                "life",
                "days",
                "fit",
                "said",
                "outlook",
                "next",
                "transfer",
                "faq",
                "open",
                "sources",
            ],
            Anchors(Page(nameof(ComparisonPage)))
        );

    [Fact]
    public void The_sections_of_a_role_keep_their_anchors_and_their_order() =>
        Assert.Equal(
            [
                "answer",
                "mine",
                "pay",
                "employer",
                "where",
                "ask",
                "elsewhere",
                "work",
                "duties",
                "rated",
                "week",
                "ladder",
                "way-in",
                "certs",
                "life",
                "days",
                "fit",
                "said",
                "outlook",
                "who",
                "open",
                "compare",
                "sources",
            ],
            Anchors(RealSite.Pages["/roles/practice-manager/"])
        );

    [Theory]
    [InlineData("history")]
    [InlineData("place")]
    public void What_a_role_had_an_anchor_for_once_is_still_found_by_it(string anchor) =>
        Assert.NotNull(RealSite.Pages["/roles/practice-manager/"].GetElementById(anchor));

    [Fact]
    public void A_contradiction_keeps_its_own_anchor() =>
        Assert.Equal(
            "Two pay figures for one job",
            Page(nameof(ArticlesPage)).QuerySelector("article#c1 h3")!.TextContent
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_of_each_kind_looks_as_it_did_when_it_was_last_read(string name) =>
        Golden.Matches($"Theme/{name}.html", HashInName.Replace(Html(name), "0123456789ab"));

    // A golden page changes with the markup, not with each rule of a stylesheet.
    [GeneratedRegex(@"(?<=\.)[0-9a-f]{12}(?=\.(css|js|json|svg)"")")]
    private static partial Regex HashInName { get; }

    private static string Html(string name) =>
        SmallSite.Pages.TryGetValue(Addresses[name], out var html) ? html : SoftwareSite.Pages[Addresses[name]];

    private static IDocument Page(string name) => new HtmlParser().ParseDocument(Html(name));

    private static IEnumerable<string> Anchors(IDocument page) =>
        page.QuerySelectorAll("main .hero[id], main section[id], main h3[id]").Select(e => e.Id!);
}
