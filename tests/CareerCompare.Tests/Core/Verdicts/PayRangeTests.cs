using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core.Verdicts;

public class PayRangeTests
{
    private const decimal Near = 0.000001m;

    [Fact]
    public void A_range_against_itself_is_an_even_chance()
    {
        var range = Range(47_000, 63_100, 88_000);
        Assert.InRange(range.ChanceOfEarningMoreThan(range), 0.5m - Near, 0.5m + Near);
    }

    [Fact]
    public void A_range_that_begins_where_the_other_has_ended_always_earns_more()
    {
        Assert.Equal(1, Range(500_000, 510_000, 520_000).ChanceOfEarningMoreThan(Range(20_000, 30_000, 40_000)));
        Assert.Equal(0, Range(20_000, 30_000, 40_000).ChanceOfEarningMoreThan(Range(500_000, 510_000, 520_000)));
    }

    [Fact]
    public void Two_even_spreads_that_half_overlap_give_seven_eighths()
    {
        // From 0 to 100 and from 50 to 150, all pieces even: the lower one wins in an eighth of all meetings.
        var low = PayRange.Of([(0.1m, 10), (0.9m, 90)]);
        var high = PayRange.Of([(0.1m, 60), (0.9m, 140)]);
        Assert.InRange(high.ChanceOfEarningMoreThan(low), 0.875m - Near, 0.875m + Near);
    }

    [Fact]
    public void A_chance_and_its_complement_sum_to_one_whatever_the_percentiles()
    {
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var (a, b) = (Random(random), Random(random));
            var sum = a.ChanceOfEarningMoreThan(b) + b.ChanceOfEarningMoreThan(a);
            Assert.InRange(sum, 1 - Near, 1 + Near);
        }
    }

    [Fact]
    public void More_pay_for_everybody_never_lowers_the_chance()
    {
        var random = new Random(6);
        for (var i = 0; i < 200; i++)
        {
            var other = Random(random);
            decimal[] pay = [.. Enumerable.Range(0, 3).Select(_ => (decimal)random.Next(20_000, 200_000)).Order()];
            var raise = random.Next(1_000, 20_000);
            Assert.True(
                Range(pay[0] + raise, pay[1] + raise, pay[2] + raise).ChanceOfEarningMoreThan(other)
                    >= Range(pay[0], pay[1], pay[2]).ChanceOfEarningMoreThan(other) - Near
            );
        }
    }

    [Fact]
    public void Percentiles_that_fall_are_no_range() => Assert.Throws<ArgumentException>(() => Range(3, 2, 1));

    private static PayRange Random(Random random)
    {
        decimal[] pay = [.. Enumerable.Range(0, 3).Select(_ => (decimal)random.Next(20_000, 200_000)).Order()];
        return Range(pay[0], pay[1], pay[2]);
    }

    private static PayRange Range(decimal p10, decimal median, decimal p90) =>
        PayRange.Of([(0.1m, p10), (0.5m, median), (0.9m, p90)]);
}
