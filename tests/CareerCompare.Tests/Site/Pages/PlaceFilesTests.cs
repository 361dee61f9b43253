using System.Text.Json;
using CareerCompare.Core.Comparisons;
using CareerCompare.Site.Publishing;
using CareerCompare.Site.Writing;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What scripts read of places: the cells of each, and the list by which one is found.</summary>
public class PlaceFilesTests
{
    private static readonly DataFile Index = PlaceIndex.Of(new(PlaceSite.Ledger, new DefaultTheme()))!;

    [Fact]
    public void The_file_of_a_place_has_the_figures_and_words_of_its_page()
    {
        foreach (var place in SurveyPlaces.Of(PlaceSite.Ledger).All)
        {
            using var data = JsonDocument.Parse(RealSite.Bytes(PlaceSite.Catalog.Find($"/places/{place.Id}.json")!));
            var page = PlaceSite.Pages[$"/places/{place.Id}/"];
            Assert.Equal(place.Name, data.RootElement.GetProperty("name").GetString());
            var rows = page.QuerySelectorAll("#figures tbody tr")
                .Where(r => r.QuerySelector("td:nth-child(4) data") is not null)
                .ToDictionary(r => r.QuerySelector("td:nth-child(4) data")!.GetAttribute("data-claim")!);
            var groups = data.RootElement.GetProperty("groups").EnumerateObject().ToList();
            Assert.Equal(rows.Count, groups.Count);
            foreach (var group in groups)
            {
                var cell = group.Value.EnumerateArray().Select(c => c.GetString()!).ToList();
                var figures = rows[cell[0]].QuerySelectorAll("data").Select(d => d.TextContent).ToList();
                Assert.All(cell[1..4], amount => Assert.Contains(amount, figures));
                Assert.Equal(rows[cell[0]].QuerySelector("[data-said]")?.GetAttribute("data-said") ?? "", cell[5]);
            }
        }
    }

    [Fact]
    public void The_list_of_places_has_at_most_20_kB_and_every_address_in_it_is_there()
    {
        var size = TravelSize.Brotli(Index.Bytes.Span, TravelSize.ForStyles);
        Assert.True(size <= 20_000, $"{size} bytes");
        using var json = JsonDocument.Parse(Index.Bytes);
        foreach (var kind in json.RootElement.EnumerateArray())
        foreach (var thing in kind[3].EnumerateArray())
        {
            var address = kind[1].GetString() + thing[0].GetString() + kind[2].GetString();
            var page = PlaceSite.Pages[address.Split('#')[0]];
            if (address.Split('#') is [_, var anchor] && thing.GetArrayLength() > 2)
                Assert.True(page.GetElementById(anchor) is not null, address);
        }
    }

    [Theory]
    [InlineData("columbus-oh", "Franklin County, OH")]
    [InlineData("cincinnati-oh", "Boone County, KY")]
    [InlineData("ohio", "Ashland County, OH")]
    [InlineData("ohio", "OH")]
    public void A_county_leads_to_its_area_or_to_its_state(string place, string name)
    {
        using var json = JsonDocument.Parse(Index.Bytes);
        Assert.Contains(
            json.RootElement.EnumerateArray().SelectMany(k => k[3].EnumerateArray()),
            t => t[0].GetString() == place && t.EnumerateArray().Skip(1).Any(n => n.GetString() == name)
        );
    }

    [Fact]
    public void A_role_and_a_comparison_lead_to_the_list_of_places_without_a_script()
    {
        foreach (var address in (string[])["/roles/practice-manager/", "/compare/office-manager-vs-practice-manager/"])
        {
            var picker = PlaceSite.Parse(PlaceSite.Catalog.Find(address)!).GetElementById("place")!;
            Assert.Equal("/places/", picker.QuerySelector("p a")!.GetAttribute("href"));
            Assert.Equal(Index.Path.Text, picker.GetAttribute("data-index"));
            Assert.Equal(
                ["11-9111", "43-1011"],
                picker.QuerySelectorAll("[data-soc]").Select(g => g.GetAttribute("data-soc")).Order()
            );
        }
    }
}
