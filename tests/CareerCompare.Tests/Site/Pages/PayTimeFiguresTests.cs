using System.Globalization;
using AngleSharp.Dom;
using CareerCompare.Core.Figures;
using CareerCompare.Tests.Core.Wages;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>What the site works out from wages and prices, worked out here again from the files themselves.</summary>
public class PayTimeFiguresTests
{
    private static readonly FigureBook Book = new(RealSite.Ledger);

    [Fact]
    public void Every_real_median_is_its_cell_times_the_prices()
    {
        var found = Figures("real/").ToList();
        Assert.True(found.Count > 100, $"{found.Count} figures were checked");
        foreach (var (page, figure, parts) in found)
        {
            var (to, from, printed) = (parts[1], parts[2], Median(parts[2], parts[3]));
            var expected =
                to == from
                    ? printed
                    : Math.Round(printed * Prices(to) / Prices(from) / 100, MidpointRounding.AwayFromZero) * 100;
            Assert.True(expected == Value(figure), $"{page}: {figure.OuterHtml} is not {expected}");
        }
    }

    [Fact]
    public void Every_real_change_is_worked_out_of_two_cells_and_two_price_levels()
    {
        var found = Figures("real-change/").ToList();
        Assert.True(found.Count > 8, $"{found.Count} figures were checked");
        foreach (var (page, figure, parts) in found)
        {
            var change =
                Median(parts[2], parts[3]) / Median(parts[1], parts[3]) / (Prices(parts[2]) / Prices(parts[1])) - 1;
            Assert.True(
                Math.Round(change * 100, 1, MidpointRounding.AwayFromZero) == Value(figure),
                $"{page}: {figure.OuterHtml} is not {change}"
            );
        }
    }

    [Fact]
    public void Every_change_of_prices_is_that_of_the_index()
    {
        var found = Figures("prices/").ToList();
        Assert.NotEmpty(found);
        foreach (var (page, figure, parts) in found)
            Assert.True(
                Math.Round((Prices(parts[2]) / Prices(parts[1]) - 1) * 100, 1, MidpointRounding.AwayFromZero)
                    == Value(figure),
                $"{page}: {figure.OuterHtml}"
            );
    }

    [Theory]
    [InlineData("11-9111", "2.3")]
    [InlineData("43-1011", "-3.9")]
    [InlineData("11-3012", "-4.6")]
    [InlineData("11-1021", "-9.6")]
    public void Known_changes_since_2021_are_found_by_their_ids(string soc, string percent) =>
        Assert.Equal(percent, FigureWords.Machine(Book.Find($"real-change/2021-05/2025-05/{soc}")!.Quantity));

    [Theory]
    [InlineData("real-change/2020-05/2025-05/11-9111")]
    [InlineData("real-change/2010-05/2021-05/43-1011")]
    [InlineData("real-change/2025-05/2021-05/11-9111")]
    [InlineData("real/2024-05/2021-05/11-9111/median")]
    [InlineData("real-change/2021-05/2025-05/99-9999")]
    [InlineData("prices/2021-05/2099-05")]
    public void Nothing_is_worked_out_across_a_break_backwards_or_without_its_rows(string id) =>
        Assert.Null(Book.Find(id));

    [Fact]
    public void A_capped_median_has_no_real_amount() =>
        Assert.Null(
            Book.Wages.RealMedianOf(
                MadeSeries.Estimate("11-9111", 2024, new CareerCompare.Core.Wages.Wage.AtLeast(239_200))
            )
        );

    private static IEnumerable<(string Page, IElement Figure, string[] Parts)> Figures(string prefix) =>
        from page in RealSite.Pages
        from figure in page.Value.QuerySelectorAll("data")
        let id = figure.GetAttribute("data-claim")!
        where id.StartsWith(prefix, StringComparison.Ordinal)
        select (page.Key, figure, id.Split('/'));

    private static decimal Value(IElement figure) =>
        decimal.Parse(figure.GetAttribute("value")!, CultureInfo.InvariantCulture);

    private static readonly Dictionary<string, string[]> Files = [];

    // The median is the third cell from the end; titles may hold commas.
    private static decimal Median(string release, string soc) => Cell($"oews/{release}.csv", soc + ",", ^3);

    private static decimal Prices(string month) => Cell("cpi-u.csv", month + ",", ^1);

    private static decimal Cell(string file, string start, Index column)
    {
        if (!Files.TryGetValue(file, out var rows))
            Files[file] = rows = File.ReadAllLines(Path.Combine(Repository.Root, "salary-data", file));
        return decimal.Parse(
            rows.Single(r => r.StartsWith(start, StringComparison.Ordinal)).Split(',')[column],
            CultureInfo.InvariantCulture
        );
    }
}
