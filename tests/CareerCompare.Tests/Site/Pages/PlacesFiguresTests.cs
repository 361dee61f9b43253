using System.Globalization;
using AngleSharp.Dom;
using CareerCompare.Core.Figures;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>Figures of places against their cells, read here without the program's own loader, and computed ones against sums done here.</summary>
public class PlacesFiguresTests
{
    [Theory]
    [InlineData("oews-state", 3000)]
    [InlineData("oews-nonmetro", 1000)]
    public void Every_figure_of_an_area_on_every_page_equals_its_cell_in_the_data_file(string folder, int atLeast)
    {
        var found = Figures(folder + "/").ToList();
        Assert.True(found.Count > atLeast, $"{found.Count} figures were checked");
        foreach (var (page, figure) in found)
        {
            var cell = AreaCell(figure, folder);
            if (cell.StartsWith(">=", StringComparison.Ordinal))
                Assert.True(
                    Value(figure) == Number(cell[2..])
                        && (
                            figure.TextContent.Contains("or more", StringComparison.Ordinal)
                            || figure.TextContent.StartsWith('≥')
                        ),
                    page
                );
            else
                Assert.True(Value(figure) == Number(cell), $"{page}: {figure.OuterHtml} is not {cell}");
            if (!figure.TextContent.EndsWith('k'))
                Assert.EndsWith(Number(cell).ToString("#,0", CultureInfo.InvariantCulture), figure.TextContent);
        }
    }

    [Fact]
    public void Every_price_level_on_every_page_equals_its_cell_in_the_data_file()
    {
        var found = Figures("rpp/").ToList();
        Assert.True(found.Count >= 200, $"{found.Count} figures were checked");
        foreach (var (page, figure) in found)
            Assert.True(
                Value(figure)
                    == Prices(
                        figure.GetAttribute("data-claim")!.Split('/')[2],
                        figure.GetAttribute("data-claim")!.Split('/')[1]
                    ),
                $"{page}: {figure.OuterHtml}"
            );
    }

    [Fact]
    public void Every_figure_at_national_prices_is_pay_divided_by_the_newest_price_level_and_is_called_about()
    {
        var found = Figures("local-prices/").ToList();
        Assert.True(found.Count > 1000, $"{found.Count} figures were checked");
        foreach (var (page, figure) in found)
        {
            var parts = figure.GetAttribute("data-claim")!.Split('/');
            var expected =
                Math.Round(
                    Number(AreaCell(figure, "oews-state")) / Prices(parts[2], "2023"),
                    MidpointRounding.AwayFromZero
                ) * 100;
            Assert.True(Value(figure) == expected, $"{page}: {figure.OuterHtml} is not {expected}");
            Assert.True(IsCalledAbout(figure), $"{page}: {figure.OuterHtml} is not called about");
        }
    }

    [Fact]
    public void Every_distance_to_the_country_is_that_of_the_two_medians()
    {
        var found = Figures("against-us/").ToList();
        Assert.True(found.Count > 200, $"{found.Count} figures were checked");
        foreach (var (page, figure) in found)
        {
            var parts = figure.GetAttribute("data-claim")!.Split('/');
            var (state, us) = (
                Number(AreaCell(figure, "oews-state")),
                Number(CsvFile.Cell($"salary-data/oews/{parts[1]}.csv", r => r[0] == parts[3], "median"))
            );
            Assert.True(
                Value(figure) == Math.Abs(Math.Round((state - us) / us * 100, 1, MidpointRounding.AwayFromZero)),
                $"{page}: {figure.OuterHtml}"
            );
            Assert.StartsWith(state < us ? " below" : " above", figure.NextSibling!.TextContent);
        }
    }

    [Fact]
    public void Prose_may_name_a_figure_of_a_place_but_not_a_computed_one()
    {
        var book = new FigureBook(RealSite.Ledger);
        Assert.Equal("$106,140", FigureWords.InFull(book.Find("oews-state/2025-05/ohio/11-9111/median")!.Quantity));
        Assert.Equal("91.8", FigureWords.InFull(book.Find("rpp/2023/ohio")!.Quantity));
        Assert.NotNull(book.Find("oews-state/2025-05/ohio/11-9111/employment"));
        foreach (
            var none in new[]
            {
                "local-prices/2025-05/ohio/11-9111/median",
                "oews-nonmetro/2025-05/ohio/11-9111/median",
                "oews-state/2025-05/nowhere/11-9111/median",
                "rpp/1900/ohio",
                "oews-state/2025-05/ohio/11-9111/mode",
            }
        )
            Assert.Null(book.Find(none));
    }

    /// <summary>Right before it, or in the heading of its row or column.</summary>
    private static bool IsCalledAbout(IElement figure)
    {
        if (figure.Closest("td") is not { } cell)
            return (figure.Closest(".f") ?? figure).PreviousSibling?.TextContent.EndsWith(
                    "about ",
                    StringComparison.Ordinal
                ) == true;
        var row = cell.ParentElement!;
        return row.QuerySelector("th")!.TextContent.EndsWith("about", StringComparison.Ordinal)
            || figure
                .Closest("table")!
                .QuerySelector("thead tr")!
                .Children[row.Children.ToList().IndexOf(cell)]
                .TextContent.EndsWith("about", StringComparison.Ordinal);
    }

    private static string AreaCell(IElement figure, string folder)
    {
        var parts = figure.GetAttribute("data-claim")!.Split('/');
        var soc = folder == "oews-state" ? 1 : 4;
        return CsvFile.Cell(
            $"salary-data/{folder}/{parts[1]}.csv",
            row => row[0] == parts[2] && row[soc] == parts[3],
            parts[4]
        );
    }

    private static decimal Prices(string state, string year) =>
        Number(CsvFile.Cell("salary-data/rpp-state.csv", row => row[0] == year && row[1] == state, "index"));

    private static decimal Value(IElement figure) => Number(figure.GetAttribute("value")!);

    private static decimal Number(string text) => decimal.Parse(text.TrimStart('>', '='), CultureInfo.InvariantCulture);

    private static IEnumerable<(string Page, IElement Figure)> Figures(string prefix) =>
        from page in RealSite.Pages
        from figure in page.Value.QuerySelectorAll("data")
        where figure.GetAttribute("data-claim")!.StartsWith(prefix, StringComparison.Ordinal)
        select (page.Key, figure);

    [Fact]
    public void A_comparison_lists_every_state_with_the_pages_of_both_roles()
    {
        var links = RealSite
            .Pages["/compare/office-manager-vs-practice-manager/"]
            .QuerySelectorAll("#pay details a")
            .Select(a => a.GetAttribute("href"))
            .ToHashSet();
        var pages = RealSite
            .Pages.Keys.Where(p =>
                (
                    p.StartsWith("/roles/office-manager/pay/", StringComparison.Ordinal)
                    || p.StartsWith("/roles/practice-manager/pay/", StringComparison.Ordinal)
                ) && !p.EndsWith("/pay/", StringComparison.Ordinal)
            )
            .ToList();
        Assert.Equal(102, pages.Count);
        Assert.All(pages, p => Assert.Contains(p, links));
        Assert.Equal(pages.Count, links.Count);
    }
}
