using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Tests.Core.Wages;
using static CareerCompare.Tests.Core.Wages.MadeSeries;

namespace CareerCompare.Tests.Core.Verdicts;

public class OrderGridTests
{
    [Fact]
    public void The_higher_side_is_ahead_by_the_difference() =>
        Assert.Equal(
            new OrderGrid.Cell(CellOrder.A, 18_090, false),
            OrderGrid.Cell.Of(new Wage.Exactly(123_860), new Wage.Exactly(105_770))
        );

    [Fact]
    public void Less_than_one_percent_is_even() =>
        Assert.Equal(CellOrder.Even, OrderGrid.Cell.Of(new Wage.Exactly(100_980), new Wage.Exactly(100_780)).Order);

    [Fact]
    public void A_cap_settles_an_order_against_a_figure_below_it() =>
        Assert.Equal(
            new OrderGrid.Cell(CellOrder.B, 21_520, true),
            OrderGrid.Cell.Of(new Wage.Exactly(144_880), new Wage.AtLeast(166_400))
        );

    [Fact]
    public void A_cap_settles_nothing_against_a_figure_above_it() =>
        Assert.Equal(CellOrder.Unknown, OrderGrid.Cell.Of(new Wage.Exactly(200_000), new Wage.AtLeast(166_400)).Order);

    [Fact]
    public void Two_caps_have_no_known_order() =>
        Assert.Equal(CellOrder.Unknown, OrderGrid.Cell.Of(new Wage.AtLeast(166_400), new Wage.AtLeast(166_400)).Order);

    [Fact]
    public void A_withheld_wage_has_no_known_order() =>
        Assert.Equal(CellOrder.Unknown, OrderGrid.Cell.Of(new Wage.NotReleased(), new Wage.Exactly(1)).Order);

    [Fact]
    public void A_grid_with_both_sides_ahead_somewhere_flips() =>
        Assert.Equal(GridVerdict.Flips, Grid((100, 200), (300, 150)).Verdict);

    [Fact]
    public void A_grid_with_one_side_ahead_and_even_cells_holds() =>
        Assert.Equal(GridVerdict.AHolds, Grid((300, 200), (200, 200)).Verdict);

    [Fact]
    public void A_grid_without_any_known_order_is_unknown() =>
        Assert.Equal(GridVerdict.Unknown, new OrderGrid([]).Verdict);

    [Fact]
    public void The_newest_release_comes_first_and_only_releases_with_both_are_rows()
    {
        var table = Table(
            Estimate("11-1111", 2023, 1),
            Estimate("11-1111", 2024, 1),
            Estimate("22-2222", 2024, 2),
            Estimate("11-1111", 2025, 1),
            Estimate("22-2222", 2025, 2)
        );
        Assert.Equal(
            [2025, 2024],
            OrderGrid.Of(Soc("11-1111"), Soc("22-2222"), table).Rows.Select(r => r.Release.Year)
        );
    }

    private static OrderGrid Grid(params (decimal A, decimal B)[] cells) =>
        new([
            new(
                new YearMonth(2025, 5),
                Estimate("11-1111", 2025, 1),
                Estimate("22-2222", 2025, 1),
                [.. cells.Select(c => OrderGrid.Cell.Of(new Wage.Exactly(c.A), new Wage.Exactly(c.B)))]
            ),
        ]);

    private static WageEstimate Estimate(string soc, int year, decimal dollars) =>
        MadeSeries.Estimate(soc, year, new Wage.Exactly(dollars));
}
