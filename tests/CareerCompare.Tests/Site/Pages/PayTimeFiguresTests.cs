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

    [Theory]
    [InlineData("real/2024-05/2021-05/11-9111/median")]
    [InlineData("real/2025-05/2021-05/99-9999/median")]
    [InlineData("real-change/2021-05/2025-05/11-9111")]
    [InlineData("prices/2021-05/2025-05")]
    public void Nothing_is_worked_out_in_dollars_of_another_month_or_without_its_rows_and_no_change_at_all(string id) =>
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
