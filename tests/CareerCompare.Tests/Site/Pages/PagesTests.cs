using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Tests.Site.Pages;

public class PagesTests
{
    [Fact]
    public void Every_role_and_every_pair_has_its_page()
    {
        var roles = RealSite.Ledger.Roles.Keys.Order().ToList();
        Assert.True(roles.Count >= 5);
        foreach (var role in roles)
            Assert.Contains($"/roles/{role}/", RealSite.Pages.Keys);
        for (var i = 0; i < roles.Count; i++)
        for (var j = i + 1; j < roles.Count; j++)
            Assert.Contains($"/compare/{roles[i]}-vs-{roles[j]}/", RealSite.Pages.Keys);
    }

    [Fact]
    public void Every_pair_is_linked_from_the_list_of_comparisons()
    {
        var links = RealSite
            .Pages["/compare/"]
            .QuerySelectorAll("main a")
            .Select(a => a.GetAttribute("href"))
            .ToHashSet();
        Assert.All(
            RealSite.Pages.Keys.Where(p =>
                p.StartsWith("/compare/", StringComparison.Ordinal)
                && p != "/compare/"
                && !p.EndsWith("/pay/", StringComparison.Ordinal)
            ),
            p => Assert.Contains(p, links)
        );
    }

    [Fact]
    public void All_contradictions_have_an_anchor_on_the_page_of_articles()
    {
        Assert.Equal(24, RealSite.Ledger.Contradictions.Count);
        for (var i = 1; i <= 24; i++)
            Assert.NotNull(RealSite.Pages["/articles/"].GetElementById($"c{i}"));
    }

    [Fact]
    public void All_271_statements_of_the_five_articles_are_on_the_pages_of_their_sources()
    {
        var text = string.Join(
            ' ',
            RealSite
                .Ledger.Sources.Values.Where(s => s.Statements is not null)
                .Select(s => RealSite.Pages[SitePath.Source(s.Id).Text].Body!.TextContent)
        );
        for (var i = 1; i <= 271; i++)
            Assert.Contains($"F{i:000}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_finds_its_own_entry_and_no_other()
    {
        foreach (var entry in RealSite.Catalog.Entries())
            Assert.Equal(entry.Path, RealSite.Catalog.Find(entry.Path.Text)?.Path);
        Assert.Null(RealSite.Catalog.Find("/compare/practice-manager-vs-office-manager/"));
        Assert.Null(RealSite.Catalog.Find("/../etc/passwd"));
        Assert.Null(RealSite.Catalog.Find("/roles/nobody/"));
    }

    [Fact]
    public void A_figure_that_is_not_confirmed_is_in_no_chart()
    {
        foreach (var (path, document) in RealSite.Pages)
        foreach (var row in document.QuerySelectorAll("figure li"))
            Assert.False(
                row.TextContent.Contains("Not confirmed", StringComparison.Ordinal),
                $"{path}: {row.TextContent}"
            );
    }

    [Fact]
    public void Nobody_is_told_that_the_bureau_says_what_it_never_published()
    {
        foreach (
            var (path, document) in RealSite.Pages.Where(p => p.Key.StartsWith("/compare/", StringComparison.Ordinal))
        )
        foreach (var figure in document.QuerySelectorAll("#answer data, #pay data"))
            Assert.False(
                figure.GetAttribute("value") is "65730" or "49910",
                $"{path} leads with a figure that BLS never published"
            );
    }

    [Fact]
    public void The_reverse_of_every_pair_is_a_rule_for_the_server()
    {
        var rules = System
            .Text.Encoding.UTF8.GetString(RealSite.Bytes(RealSite.Catalog.Find("/_redirects")!))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var roles = RealSite.Ledger.Roles.Count;
        // Each pair has a comparison, and a page about its pay, each with and without the last slash; three jobs have five other orders.
        Assert.Equal(2 * roles * (roles - 1), rules.Count(r => r.Split(' ')[1].Split("-vs-").Length == 2));
        Assert.Contains(
            "/compare/practice-manager-vs-office-manager/ /compare/office-manager-vs-practice-manager/ 301",
            rules
        );
        Assert.Contains(
            "/compare/practice-manager-vs-office-manager /compare/office-manager-vs-practice-manager/ 301",
            rules
        );
        Assert.Contains(
            "/compare/practice-manager-vs-office-manager/pay/ /compare/office-manager-vs-practice-manager/pay/ 301",
            rules
        );
    }

    [Fact]
    public void The_sitemap_lists_every_page_but_the_one_for_wrong_addresses_and_those_that_moved()
    {
        var sitemap = System.Text.Encoding.UTF8.GetString(RealSite.Bytes(RealSite.Catalog.Find("/sitemap.xml")!));
        foreach (var entry in RealSite.Catalog.Entries().Where(e => e.Kind == SiteEntryKind.Page))
            Assert.Equal(
                entry.Path != SitePath.NotFound && RealSite.Catalog.Redirects.Find(entry.Path.Text) is null,
                sitemap.Contains($"<loc>{RealSite.Ledger.Site.Origin}{entry.Path}</loc>", StringComparison.Ordinal)
            );
    }
}
