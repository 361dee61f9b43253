using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Theme;

public partial class WholePagesTests
{
    private static readonly SamplePages Pages = new();

    public static TheoryData<string> Names => [.. Pages.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_one_h1_and_no_heading_skips_a_level(string name)
    {
        var levels = Page(name).QuerySelectorAll("h1, h2, h3, h4").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"h{pair.Second} follows h{pair.First}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_has_no_inline_style_and_nothing_that_runs(string name)
    {
        var page = Page(name);
        Assert.DoesNotContain(page.All, e => e.Attributes.Any(a => a.Name == "style" || a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(page.QuerySelectorAll("style, script:not([type='application/ld+json'], [src]), iframe, object, embed"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_stands_once_and_every_link_within_the_page_finds_it(string name)
    {
        var page = Page(name);
        var ids = page.All.Where(e => e.HasAttribute("id")).Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(page.QuerySelectorAll("[href^='#']"), a => Assert.Contains(a.GetAttribute("href")![1..], ids));
        Assert.All(page.QuerySelectorAll("[aria-labelledby]"), e => Assert.Contains(e.GetAttribute("aria-labelledby")!, ids));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_what_it_is_to_search_engines_and_to_who_shares_it(string name)
    {
        var head = Page(name).Head!;
        Assert.EndsWith(" – CareerCompare", head.QuerySelector("title")!.TextContent);
        Assert.Equal("What it is about.", head.QuerySelector("meta[name=description]")!.GetAttribute("content"));
        foreach (var property in new[] { "title", "description", "type", "url", "site_name", "locale" })
            Assert.False(string.IsNullOrEmpty(head.QuerySelector($"meta[property='og:{property}']")?.GetAttribute("content")), property);
        Assert.Matches(@"^/site\.[0-9a-f]{12}\.css\z", head.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_that_no_search_may_list_says_so_instead_of_naming_its_address()
    {
        Assert.NotNull(Page("not-found").QuerySelector("meta[name=robots][content=noindex]"));
        Assert.Null(Page("not-found").QuerySelector("link[rel=canonical]"));
        Assert.Equal("https://careercompare.example/roles/practice-manager/", Page("role").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void Structured_data_stands_as_it_was_given()
    {
        var sample = new SamplePages().Comparison();
        var page = Rendered.Page(new DefaultTheme().Page(sample with { Head = sample.Head with { StructuredData = new("{\"@type\":\"Occupation\"}") } }));
        Assert.Equal("{\"@type\":\"Occupation\"}", page.QuerySelector("script[type='application/ld+json']")!.TextContent);
    }

    [Fact]
    public void The_first_link_skips_to_the_answer()
    {
        var first = Page("comparison").QuerySelector("a")!;
        Assert.Equal(("#main", "Skip to the answer"), (first.GetAttribute("href"), first.TextContent));
    }

    [Theory]
    [InlineData("compare", "Compare", "page")]
    [InlineData("comparison", "Compare", "true")]
    [InlineData("role", "Roles", "true")]
    public void The_place_where_the_reader_is_is_marked(string name, string place, string value)
    {
        var marked = Page(name).QuerySelectorAll("header nav [aria-current]").Single();
        Assert.Equal((place, value), (marked.TextContent, marked.GetAttribute("aria-current")));
    }

    [Fact]
    public void The_sections_of_a_comparison_keep_their_anchors_and_their_order() =>
        Assert.Equal(["answer", "pay", "ad", "work", "way-in", "life", "outlook", "next", "faq", "open", "sources"], Anchors("comparison"));

    [Fact]
    public void The_sections_of_a_role_keep_their_anchors_and_their_order() =>
        Assert.Equal(["answer", "mine", "pay", "history", "work", "ladder", "way-in", "certs", "life", "outlook", "open", "compare", "sources"], Anchors("role"));

    [Fact]
    public void A_contradiction_keeps_its_own_anchor() => Assert.Equal("Five figures for one title", Page("articles").QuerySelector("article#c1 h3")!.TextContent);

    [Fact]
    public void Figures_of_a_history_are_short_but_for_the_median_and_a_break_stands_between_years()
    {
        var rows = Page("role").QuerySelectorAll("table.years tbody tr");
        Assert.Equal(["$124k", "$124k", "$123,860", "$124k", "$124k"], rows[0].QuerySelectorAll("data").Select(d => d.TextContent));
        Assert.Equal("New method.", rows[1].TextContent);
    }

    [Fact]
    public void The_comparison_page_looks_as_it_did_when_it_was_last_read() => Golden.Matches("Theme/comparison.html", WithoutHashes("comparison"));

    [Fact]
    public void The_role_page_looks_as_it_did_when_it_was_last_read() => Golden.Matches("Theme/role.html", WithoutHashes("role"));

    // A golden page changes with the markup, not with each rule of a stylesheet.
    private static string WithoutHashes(string name) => HashInName.Replace(Rendered.Text(Pages.All[name]), "0123456789ab");

    [GeneratedRegex(@"(?<=\.)[0-9a-f]{12}(?=\.(css|js)"")")]
    private static partial Regex HashInName { get; }

    [Theory]
    [InlineData("titles")]
    [InlineData("sizes")]
    [InlineData("interview")]
    [InlineData("glossary")]
    public void A_page_that_helps_to_decide_looks_as_it_did_when_it_was_last_read(string name) => Golden.Matches($"Theme/{name}.html", WithoutHashes(name));

    private static IDocument Page(string name) => Rendered.Page(Pages.All[name]);

    private static IEnumerable<string> Anchors(string name) => Page(name).QuerySelectorAll("main .hero[id], main section[id], main h3[id]").Select(e => e.Id!);
}
