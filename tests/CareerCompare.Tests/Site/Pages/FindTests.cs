using System.Text.Json;
using CareerCompare.Core.Text;
using CareerCompare.Pages;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

public class FindTests
{
    [Fact]
    public void Every_role_certification_and_guide_stands_in_the_list_from_A_to_Z()
    {
        var links = RealSite
            .Pages["/a-z/"]
            .QuerySelectorAll("main a")
            .Select(a => (a.TextContent, a.GetAttribute("href")))
            .ToHashSet();
        Assert.All(RealSite.Ledger.Roles.Values, r => Assert.Contains((r.Title, $"/roles/{r.Id}/"), links));
        Assert.All(
            RealSite.Ledger.Credentials.Values,
            c => Assert.Contains((c.Letters, $"/certifications/{c.Id}/"), links)
        );
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
        Finds kind = new(
            Finds.Job,
            "/roles/",
            "/",
            [
                new(id, "Éclair maker", []),
                new(id, "eel farmer", []),
                new(id, "3D artist", []),
                new(id, "Ökonom", []),
                new(id, "職", []),
            ]
        );
        Assert.Equal(
            ["E: Éclair maker, eel farmer", "O: Ökonom", "0 to 9: 3D artist", "Other: 職"],
            Letters.Of([kind]).Select(l => $"{l.Name}: {string.Join(", ", l.Entries.Select(e => e.Name))}")
        );
    }

    [Fact]
    public void The_index_leads_to_pages_that_are_there()
    {
        using var index = JsonDocument.Parse(Index().Bytes);
        var addresses = index
            .RootElement.EnumerateArray()
            .SelectMany(k => k[3].EnumerateArray().Select(t => k[1].GetString() + t[0].GetString() + k[2].GetString()))
            .ToList();
        Assert.True(addresses.Count > 20, $"{addresses.Count} things");
        Assert.All(
            addresses,
            a =>
                Assert.True(
                    RealSite.Pages[a.Split('#')[0]] is { } page
                        && (a.Split('#') is not [_, var anchor] || page.GetElementById(anchor) is not null),
                    a
                )
        );
        foreach (var folder in (string[])["/roles/", "/certifications/", "/guides/", "/glossary/#"])
            Assert.Contains(addresses, a => a.StartsWith(folder, StringComparison.Ordinal));
    }

    [Fact]
    public void The_parts_of_every_job_are_there_and_those_of_which_it_has_none_are_not()
    {
        using var index = JsonDocument.Parse(Index().Bytes);
        var jobs = index.RootElement.EnumerateArray().Single(k => k[0].GetString() == Finds.Job);
        var ids = jobs[3].EnumerateArray().Select(j => j[0].GetString()!).ToList();
        var parts = jobs[4].EnumerateArray().ToList();
        Assert.True(parts.Count > 5, $"{parts.Count} parts");
        foreach (var part in parts)
        {
            var after = part[0].GetString()!;
            var without = part[1].EnumerateArray().Select(w => w.GetInt32()).ToHashSet();
            foreach (var (at, id) in ids.Index())
            {
                var (address, anchor) = $"/roles/{id}/{after}".Split('#') is [var page, var of]
                    ? (page, of)
                    : ($"/roles/{id}/{after}", null);
                var isThere =
                    RealSite.Catalog.Find(address) is not null
                    && (anchor is null || RealSite.Pages[address].GetElementById(anchor) is not null);
                // Benefits stand in a section that is there without them too.
                if (part[2].GetString() == "benefits")
                    isThere = RealSite
                        .Pages[address]
                        .GetElementById("life")!
                        .TextContent.Contains("Benefits", StringComparison.Ordinal);
                Assert.True(isThere != without.Contains(at), $"{id}: {after}");
            }
        }
    }

    [Fact]
    public void A_site_without_words_for_parts_still_has_its_names()
    {
        var index = SearchIndex.Of(
            "search",
            Finds.Of(RealSite.Ledger, []),
            FindPart.Of(new(RealSite.Ledger with { SearchParts = [] }, new DefaultTheme()))
        );
        using var json = JsonDocument.Parse(index.Bytes);
        Assert.All(json.RootElement.EnumerateArray(), k => Assert.Equal(4, k.GetArrayLength()));
    }

    [Fact]
    public void What_people_type_for_a_tool_leads_to_its_page_and_one_without_a_page_is_nowhere()
    {
        using var index = JsonDocument.Parse(Index().Bytes);
        var tools = index
            .RootElement.EnumerateArray()
            .Single(k => k[0].GetString() == Finds.Tool)[3]
            .EnumerateArray()
            .ToDictionary(
                t => $"/{t[0].GetString()}/",
                t => t.EnumerateArray().Skip(1).Select(n => n.GetString()!).ToList()
            );
        Assert.Contains("next step", tools["/paths/"]);
        Assert.Contains("which job", tools["/decide/"]);
        Assert.Contains("/places/", tools.Keys);
        Assert.All(
            RealSite.Ledger.Tools,
            t => Assert.Equal(RealSite.Catalog.Find($"/{t.Page}/") is not null, tools.ContainsKey($"/{t.Page}/"))
        );
        // Its name stands in the list from A to Z, and what people type does not.
        var lines = RealSite.Pages["/a-z/"].QuerySelectorAll("main li").Select(l => l.TextContent).ToList();
        Assert.Contains(lines, l => l.StartsWith("Find my next step", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, l => l.StartsWith("promotion", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_boxes_name_the_index_that_is_published()
    {
        var published = RealSite
            .Catalog.Entries()
            .Single(e => e.Path.Text.StartsWith("/search.", StringComparison.Ordinal));
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
        var index = new SiteInputs(PathsPageTests.Many(1000), new DefaultTheme()).Index;
        Assert.True(
            TravelSize.Brotli(index.Bytes.Span, TravelSize.ForPages) < 40_000,
            $"{TravelSize.Brotli(index.Bytes.Span, TravelSize.ForPages)} bytes"
        );
    }

    [Fact]
    public void The_list_of_a_thousand_roles_still_travels()
    {
        var catalog = SiteCatalogs.Of(PathsPageTests.Many(1000), new DefaultTheme());
        var bytes = RealSite.Bytes(catalog.Find("/a-z/")!);
        Assert.True(
            TravelSize.Brotli(bytes, TravelSize.ForPages) < 60_000,
            $"{TravelSize.Brotli(bytes, TravelSize.ForPages)} bytes"
        );
    }

    [Fact]
    public void The_script_of_the_box_is_at_most_3_kB()
    {
        var script = new DefaultTheme().Files.Single(f => f is { Name: "find", Kind: ThemeFileKind.Script });
        Assert.True(
            TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles) <= 3_000,
            $"{TravelSize.Brotli(script.Bytes.Span, TravelSize.ForStyles)} bytes"
        );
    }

    private static DataFile Index() =>
        new SiteInputs(RealSite.Ledger, new DefaultTheme())
        {
            Has = page => RealSite.Catalog.Find(page.Text) is not null,
        }.Index;
}
