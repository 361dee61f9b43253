using AngleSharp.Dom;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Fixtures;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>A year in which Kentucky has no row, Maine's pay is withheld and Colorado's is above the cap.</summary>
public class PlaceGapsTests
{
    private static readonly Ledger Gapped = Made();
    private static readonly SiteCatalog Catalog = SiteCatalogs.Of(Gapped, new DefaultTheme());

    [Fact]
    public void A_state_without_a_figure_is_a_dashed_tile_and_a_dash_in_the_table()
    {
        var map = Page("us").QuerySelector("svg.map")!;
        var tiles = map.QuerySelectorAll("g").ToDictionary(g => g.QuerySelector("text")!.TextContent);
        Assert.Equal(51, tiles.Count);
        foreach (var postal in new[] { "KY", "ME" })
            Assert.Equal(("q0", "–"), (tiles[postal].ClassName, tiles[postal].QuerySelectorAll("text")[1].TextContent));
        Assert.Contains(
            "No figure: Kentucky and Maine.",
            map.QuerySelector("desc")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal("–", Page("us").QuerySelector("tr:has(a[href='/places/maine/']) td")!.TextContent);
    }

    [Fact]
    public void A_capped_state_shows_its_cap_as_the_least_and_no_word_against_the_US()
    {
        var tile = Page("us")
            .QuerySelectorAll("svg.map")[0]
            .QuerySelectorAll("g")
            .Single(g => g.QuerySelector("text")!.TextContent == "CO");
        Assert.Equal(("q5", "≥239"), (tile.ClassName, tile.QuerySelectorAll("text")[1].TextContent));
        var lead = Page("colorado").QuerySelector(".lead")!;
        Assert.Contains("$239,200 or more (the US middle is $123,860)", lead.TextContent, StringComparison.Ordinal);
        Assert.Empty(lead.QuerySelectorAll("[data-said]"));
    }

    [Fact]
    public void A_place_whose_pay_is_withheld_says_so_and_has_no_bars()
    {
        var page = Page("maine");
        Assert.Contains("prints no pay of these jobs for Maine", page.QuerySelector(".lead")!.TextContent);
        Assert.Null(page.GetElementById("pay"));
        Assert.Contains("there is no figure here", page.GetElementById("practice-manager")!.TextContent);
    }

    [Fact]
    public void Without_figures_of_places_there_is_an_empty_list_and_no_page()
    {
        var without = SiteCatalogs.Of(PlaceSite.Ledger with { Wages = Nation(PlaceSite.Ledger) }, new DefaultTheme());
        Assert.Null(without.Find("/places/us/"));
        Assert.Null(without.Find("/roles/practice-manager/pay/ohio/"));
        Assert.Contains(
            "no figures by place",
            PlaceSite.Parse(without.Find("/places/")!).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(PlaceSite.Parse(without.Find("/roles/practice-manager/")!).GetElementById("place"));
    }

    /// <summary>Each field has a page of each place, and the place's own page leads to them.</summary>
    [Fact]
    public void Beyond_forty_jobs_a_place_has_a_page_a_field()
    {
        var one = PlaceSite.Ledger.Roles.Values.First();
        var many = PlaceSite.Ledger with
        {
            Roles = RealSite
                .Ledger.Roles.Values.Concat(
                    Enumerable
                        .Range(0, PlaceFamily.MostRoles)
                        .Select(i => one with { Id = MadeIds.Id<RoleProfile>($"job-{i}"), Title = $"Job {i}" })
                )
                .ToDictionary(r => r.Id),
        };
        var catalog = SiteCatalogs.Of(many, new DefaultTheme());
        var page = PlaceSite.Parse(catalog.Find("/places/columbus-oh/")!);
        Assert.Null(page.GetElementById("pay"));
        var fields = page.QuerySelectorAll("#fields .go a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.True(fields.Count > 1);
        foreach (var field in fields)
            Assert.NotNull(PlaceSite.Parse(catalog.Find(field)!).GetElementById("pay"));
        Assert.NotNull(catalog.Redirects.Find("/roles/office-manager/pay/ohio/"));
    }

    private static IDocument Page(string place) => PlaceSite.Parse(Catalog.Find($"/places/{place}/")!);

    private static Ledger Made()
    {
        var real = PlaceSite.Ledger;
        var states = real.Wages.All.Where(e =>
            e.Key.Place.Area is { } area
            && real.Areas[area].Kind == AreaKind.State
            && e.Release == real.Wages.ReleasesOf(AreaKind.State)[^1]
        );
        return real with
        {
            Wages = new(
                Nation(real).All.Concat(states.Where(e => e.Key.Place.Area!.Text != "kentucky").Select(Changed)),
                real.Areas,
                real.Industries
            ),
        };
    }

    /// <summary>What is left without places.</summary>
    private static WageTable Nation(Ledger ledger) =>
        new(ledger.Wages.All.Where(e => e.Key.Place.Area is null), ledger.Areas, ledger.Industries);

    private static WageEstimate Changed(WageEstimate estimate) =>
        estimate.Key.Place.Area!.Text switch
        {
            "maine" => estimate with { Yearly = new(Withheld, Withheld, Withheld, Withheld, Withheld, Withheld) },
            "colorado" => estimate with { Yearly = estimate.Yearly with { Median = Cap, P75 = Cap, P90 = Cap } },
            _ => estimate,
        };

    private static Wage Withheld => new Wage.NotReleased();
    private static Wage Cap => new Wage.AtLeast(239_200);
}
