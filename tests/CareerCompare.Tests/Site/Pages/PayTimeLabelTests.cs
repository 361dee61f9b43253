using CareerCompare.Pages.Models;

namespace CareerCompare.Tests.Site.Pages;

public class PayTimeLabelTests
{
    [Fact]
    public void Labels_at_the_ends_never_meet_and_never_leave_the_plot()
    {
        var random = new Random(3);
        for (var i = 0; i < 1000; i++)
        {
            decimal[] ends = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => (decimal)random.Next(12, 281))];
            var bases = EndLabels.Of(ends).Order().ToList();
            Assert.True(bases[0] >= 11 && bases[^1] <= DollarScale.Bottom + 4, string.Join(' ', ends));
            for (var k = 1; k < bases.Count; k++)
                Assert.True(bases[k] - bases[k - 1] >= EndLabels.Height, string.Join(' ', ends));
        }
    }

    [Fact]
    public void The_upper_line_has_the_upper_label() =>
        Assert.True(EndLabels.Of([100, 110]) is [var one, var other] && one < other);

    [Fact]
    public void A_place_that_is_taken_is_passed_over()
    {
        var room = new FreePlace();
        room.Take(2010, 2020, 40, 80);
        Assert.Equal(100, room.First(2012, 2014, 17, [50, 70, 100]));
        Assert.Equal(50, room.First(2021, 2024, 17, [50]));
        Assert.Null(room.First(2012, 2014, 17, [60, 300]));
    }

    [Theory]
    [InlineData(66_700, 130_700, 60_000, 140_000, 20_000)]
    [InlineData(114_100, 114_100, 110_000, 115_000, 5_000)]
    [InlineData(4_000, 1_900_000, 0, 2_100_000, 700_000)]
    public void A_scale_has_at_most_five_ticks_and_holds_all(int lowest, int highest, int from, int to, int step)
    {
        var scale = DollarScale.Around(lowest, highest);
        Assert.Equal((from, to, step), (scale.From, scale.To, scale.Step));
        Assert.True(scale.Ticks.Count() <= 5);
    }

    [Fact]
    public void Years_are_labelled_at_the_ends_and_at_round_years_between() =>
        Assert.Equal(["2010", "2015", "2020", "2025"], new YearScale(2010, 2025).Ticks.Select(t => t.Year.ToString()));

    [Fact]
    public void A_round_year_near_an_end_has_no_label_of_its_own() =>
        Assert.Equal(["2021", "2026"], new YearScale(2021, 2026).Ticks.Select(t => t.Year.ToString()));
}
