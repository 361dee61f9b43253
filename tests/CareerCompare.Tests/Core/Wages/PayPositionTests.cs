using CareerCompare.Core.Wages;
using static CareerCompare.Tests.Core.Wages.May2025;

namespace CareerCompare.Tests.Core.Wages;

public sealed class PayPositionTests
{
    [Fact]
    public void A_published_percentile_is_at_its_own_place_and_positions_rise_with_dollars()
    {
        var group = In(Columbus, Supervisors);
        foreach (
            var (kind, percent) in new[]
            {
                (PayKind.P10, 10),
                (PayKind.P25, 25),
                (PayKind.Median, 50),
                (PayKind.P75, 75),
                (PayKind.P90, 90),
            }
        )
            Assert.Equal(
                percent,
                PayPosition.Of(((Wage.Exactly)group.Yearly.Of(kind)).Dollars, group)!.Percent!.Value,
                0.001
            );
        var last = 0.0;
        for (var dollars = 47_260; dollars <= 99_050; dollars += 500)
        {
            var now = PayPosition.Of(dollars, group)!.Percent!.Value;
            Assert.True(now > last);
            last = now;
        }
    }

    [Theory]
    [InlineData(62_000, 37.5, "about 4 in 10")]
    [InlineData(78_000, 71.5, "about 7 in 10")]
    public void An_offer_in_Columbus_has_its_place_among_office_supervisors(int dollars, double percent, string words)
    {
        var position = PayPosition.Of(dollars, In(Columbus, Supervisors))!;
        Assert.Equal(percent, position.Percent!.Value, 0.06);
        Assert.Equal(words, position.InWords);
    }

    [Fact]
    public void Where_the_error_is_wide_the_position_is_a_range()
    {
        var doctors = PayPosition.Of(78_000, At("621100", Managers))!;
        Assert.Equal(22.6, doctors.Percent!.Value, 0.06);
        var dentists = PayPosition.Of(78_000, At("621200", Managers))!;
        Assert.Equal(50, dentists.Percent!.Value, 0.2);
        Assert.InRange(dentists.Low, 27, 29);
        Assert.InRange(dentists.High, 59, 61);
        Assert.Equal("between about 3 and 6 in 10", dentists.InWords);
    }

    [Fact]
    public void Outside_the_published_points_only_so_much_is_said()
    {
        Assert.Equal("fewer than 1 in 10", PayPosition.Of(40_000, In(Columbus, Supervisors))!.InWords);
        Assert.Equal("more than 9 in 10", PayPosition.Of(120_000, In(Columbus, Supervisors))!.InWords);
        var dentists = At("621200", Managers) with { MeanErrorPercent = 9 };
        Assert.Equal("between fewer than 1 and about 5 in 10", PayPosition.Of(60_000, dentists)!.InWords);
        Assert.Equal("an unknown part", PayPosition.Of(60_000, dentists with { MeanErrorPercent = null })!.InWords);
    }

    [Fact]
    public void Where_the_outermost_points_are_withheld_nothing_is_said_of_a_tenth()
    {
        var whole = In(Columbus, Supervisors);
        var none = new Wage.NotReleased();
        var middle = whole with { Yearly = whole.Yearly with { P10 = none, P90 = none } };
        Assert.Equal("fewer than a quarter", PayPosition.Of(40_000, middle)!.InWords);
        Assert.Equal("more than three quarters", PayPosition.Of(120_000, middle)!.InWords);
        var wide = middle with { MeanErrorPercent = 6 };
        Assert.Equal("at most about 6 in 10", PayPosition.Of(62_000, wide)!.InWords);
        Assert.Equal("at least about 3 in 10", PayPosition.Of(72_000, wide)!.InWords);
    }
}
