using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>A year in which Kentucky has no row, Maine's pay is withheld and Colorado's is above the cap: 49 states have a rank.</summary>
public class PlacesGapsTests
{
    private const string Role = "/roles/practice-manager/pay/";

    private static readonly Ledger Gapped = Made();

    [Fact]
    public void A_state_without_a_figure_is_a_dashed_tile_with_a_dash()
    {
        var tiles = Page(Role)
            .QuerySelector("svg.map")!
            .QuerySelectorAll("g")
            .ToDictionary(g => g.QuerySelector("text")!.TextContent);
        Assert.Equal(51, tiles.Count);
        foreach (var postal in new[] { "KY", "ME" })
            Assert.Equal(("q0", "–"), (tiles[postal].ClassName, tiles[postal].QuerySelectorAll("text")[1].TextContent));
        Assert.Contains(
            "No figure: Kentucky and Maine.",
            Page(Role).QuerySelector("svg.map desc")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_capped_state_shows_its_cap_as_the_least_and_a_strong_fill()
    {
        var tile = Page(Role)
            .QuerySelector("svg.map")!
            .QuerySelectorAll("g")
            .Single(g => g.QuerySelector("text")!.TextContent == "CO");
        Assert.Equal(("q5", "≥239"), (tile.ClassName, tile.QuerySelectorAll("text")[1].TextContent));
        Assert.Equal("$239,200 or more", Row("Colorado").QuerySelector("td")!.TextContent);
    }

    [Fact]
    public void The_table_names_the_gap_and_links_to_no_page_for_it()
    {
        foreach (var state in new[] { "Kentucky", "Maine" })
        {
            Assert.Null(Row(state).QuerySelector("a"));
            Assert.Contains(Row(state).QuerySelector("td")!.TextContent, new[] { "no figure", "not released" });
        }
        Assert.Contains(
            "No figure for Kentucky and Maine.",
            Page(Role).QuerySelector("#places")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("“or more” (≥)", Page(Role).QuerySelector("#places")!.TextContent, StringComparison.Ordinal);
        Assert.Null(SiteCatalogs.Of(Gapped, new DefaultTheme()).Find(Role + "kentucky/"));
    }

    [Fact]
    public void Ranks_and_strips_leave_the_gaps_out_and_count_the_cap()
    {
        Assert.Equal("1st of 49", Page(Role + "colorado/").QuerySelector(".strip .v")!.TextContent);
        Assert.Equal("2nd of 49", Page(Role + "new-york/").QuerySelector(".strip .v")!.TextContent);
        Assert.Equal(48, Page(Role + "ohio/").QuerySelector(".strip path")!.GetAttribute("d")!.Count(c => c == 'M'));
        Assert.Contains(
            "highest Colorado ≥ $239k",
            Page(Role + "ohio/").QuerySelector(".strip")!.GetAttribute("aria-label")!,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_capped_state_is_not_set_against_the_country_in_percent() =>
        Assert.Empty(Page(Role + "colorado/").QuerySelectorAll("data[data-claim^='against-us/']"));

    [Fact]
    public void Without_figures_of_places_there_is_no_section_and_no_page()
    {
        var without = RealSite.Ledger with { Wages = Nation(RealSite.Ledger) };
        Assert.Null(Page(Role, without).QuerySelector("#places"));
        Assert.Null(SiteCatalogs.Of(without, new DefaultTheme()).Find(Role + "ohio/"));
    }

    [Fact]
    public void Without_price_levels_only_pay_as_paid_is_shown()
    {
        var without = RealSite.Ledger with { PriceParities = CareerCompare.Core.Wages.PriceParities.None };
        Assert.Single(Page(Role, without).QuerySelectorAll("svg.map"));
        Assert.Single(Page(Role + "ohio/", without).QuerySelectorAll("svg.strip"));
        Assert.Empty(Page(Role + "ohio/", without).QuerySelectorAll("data[data-claim^='local-prices/']"));
    }

    private static IElement Row(string state) =>
        Page(Role).QuerySelectorAll("#places tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == state);

    private static IHtmlDocument Page(string address, Ledger? ledger = null) =>
        new HtmlParser().ParseDocument(
            new MemoryStream(RealSite.Bytes(SiteCatalogs.Of(ledger ?? Gapped, new DefaultTheme()).Find(address)!))
        );

    private static Ledger Made()
    {
        var real = RealSite.Ledger;
        var states = real
            .Roles.Values.Select(r => r.MainOccupation.Soc)
            .Distinct()
            .SelectMany(soc => real.Wages.In(AreaKind.State, soc, real.Wages.ReleasesOf(AreaKind.State)[^1]));
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
            "maine" => estimate with
            {
                Yearly = estimate.Yearly with
                {
                    P10 = Withheld,
                    P25 = Withheld,
                    Median = Withheld,
                    P75 = Withheld,
                    P90 = Withheld,
                },
            },
            "colorado" => estimate with
            {
                Yearly = estimate.Yearly with
                {
                    Median = new Wage.AtLeast(239_200),
                    P75 = new Wage.AtLeast(239_200),
                    P90 = new Wage.AtLeast(239_200),
                },
            },
            _ => estimate,
        };

    private static Wage Withheld => new Wage.NotReleased();
}
