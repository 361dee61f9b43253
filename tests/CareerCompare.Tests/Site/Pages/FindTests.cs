using System.Text.Json;
using CareerCompare.Core.Text;
using CareerCompare.Pages;
using CareerCompare.Site;
using CareerCompare.Site.Finished;
using CareerCompare.Site.Writing.Finding;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class FindTests
{
    [Fact]
    public void Every_role_certification_and_guide_stands_in_the_list_from_A_to_Z()
    {
        var links = RealSite.Pages["/a-z/"].QuerySelectorAll("main a").Select(a => (a.TextContent, a.GetAttribute("href"))).ToHashSet();
        Assert.All(RealSite.Ledger.Roles.Values, r => Assert.Contains((r.Title, $"/roles/{r.Id}/"), links));
        Assert.All(RealSite.Ledger.Credentials.Values, c => Assert.Contains((c.Letters, $"/certifications/{c.Id}/"), links));
        Assert.All(RealSite.Ledger.Guides.Values, g => Assert.Contains((g.Title, $"/guides/{g.Id}/"), links));
    }

    [Fact]
    public void Another_name_says_where_to_look()
    {
        var lines = RealSite.Pages["/a-z/"].QuerySelectorAll("main li").Select(l => l.TextContent).ToList();
        foreach (var role in RealSite.Ledger.Roles.Values)
            foreach (var name in role.AlsoCalled)
                Assert.Contains($"{FirstLetter.Capital(name)}: see {role.Title}", lines);
    }

    [Fact]
    public void Each_name_stands_under_its_letter_in_order_and_signs_and_accents_do_not_part_it_from_its_like()
    {
        Assert.True(Slug.TryParse("x", out var id));
        Finds kind = new(Finds.Job, "/roles/", "/", [new(id, "Éclair maker", []), new(id, "eel farmer", []), new(id, "3D artist", []), new(id, "Ökonom", []), new(id, "職", [])]);
        Assert.Equal(["E: Éclair maker, eel farmer", "O: Ökonom", "0 to 9: 3D artist", "Other: 職"], Letters.Of([kind]).Select(l => $"{l.Name}: {string.Join(", ", l.Entries.Select(e => e.Name))}"));
    }

    [Fact]
    public void The_index_leads_to_pages_that_are_there()
    {
        using var index = JsonDocument.Parse(Index().Bytes);
        var addresses = index.RootElement.EnumerateArray().SelectMany(k => k[3].EnumerateArray().Select(t => k[1].GetString() + t[0].GetString() + k[2].GetString())).ToList();
        Assert.True(addresses.Count > 20, $"{addresses.Count} things");
        Assert.All(addresses, a => Assert.True(RealSite.Pages[a.Split('#')[0]] is { } page && (a.Split('#') is not [_, var anchor] || page.GetElementById(anchor) is not null), a));
        foreach (var folder in (string[])["/roles/", "/certifications/", "/guides/", "/titles/#", "/glossary/#"]) Assert.Contains(addresses, a => a.StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public void The_boxes_name_the_index_that_is_published()
    {
        var published = RealSite.Catalog.Entries().Single(e => e.Path.Text.StartsWith("/search.", StringComparison.Ordinal));
        Assert.Equal(Index().Bytes.ToArray(), RealSite.Bytes(published));
        foreach (var page in new[] { "/", "/a-z/" })
            Assert.Equal(published.Path.Text, RealSite.Pages[page].GetElementById("find")!.GetAttribute("data-index"));
    }

    [Fact]
    public void Without_a_script_the_box_of_the_home_page_is_a_link_to_the_list() =>
        Assert.Equal("/a-z/", RealSite.Pages["/"].QuerySelector("#find a")!.GetAttribute("href"));

    [Fact]
    public void The_index_of_a_thousand_roles_travels_in_40_kB()
    {
        var index = SearchIndex.Of(Finds.Of(PathsPageTests.Many(1000)));
        Assert.True(TravelSize.Brotli(index.Bytes.Span, TravelSize.ForPages) < 40_000, $"{TravelSize.Brotli(index.Bytes.Span, TravelSize.ForPages)} bytes");
    }

    [Fact]
    public void The_list_of_a_thousand_roles_still_travels()
    {
        var catalog = SiteCatalogs.Of(PathsPageTests.Many(1000), new DefaultTheme());
        var bytes = RealSite.Bytes(catalog.Find("/a-z/")!);
        Assert.True(TravelSize.Brotli(bytes, TravelSize.ForPages) < 60_000, $"{TravelSize.Brotli(bytes, TravelSize.ForPages)} bytes");
    }

    [Fact]
    public void The_script_of_the_box_is_at_most_2_kB()
    {
        var script = new DefaultTheme().Files.Single(f => f is { Name: "find", Kind: ThemeFileKind.Script });
        Assert.True(TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles) <= 2_000, $"{TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles)} bytes");
    }

    private static SearchIndex Index() => SearchIndex.Of(Finds.Of(RealSite.Ledger));
}
