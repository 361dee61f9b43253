using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Places;

public class LocalPricesTests
{
    [Theory]
    [InlineData(106_140, 91.812, 115_600)]
    [InlineData(164_120, 107.6, 152_500)]
    [InlineData(100_000, 100, 100_000)]
    [InlineData(100_050, 100, 100_100)]
    public void Pay_is_divided_by_the_price_level_and_said_to_the_nearest_hundred(
        int paid,
        double index,
        int expected
    ) => Assert.Equal(new Wage.Exactly(expected), LocalPrices.AtNational(new Wage.Exactly(paid), (decimal)index));

    [Fact]
    public void A_cap_stays_a_cap() =>
        Assert.Equal(new Wage.AtLeast(217_500), LocalPrices.AtNational(new Wage.AtLeast(239_200), 110));

    [Fact]
    public void What_is_not_known_stays_unknown()
    {
        Assert.IsType<Wage.NotReleased>(LocalPrices.AtNational(new Wage.NotReleased(), 110));
        Assert.IsType<Wage.MarkLost>(LocalPrices.AtNational(new Wage.MarkLost(), 110));
    }

    [Fact]
    public void Half_the_distance_to_the_country_is_closed_in_Ohio() =>
        Assert.Equal(0.53m, Math.Round(LocalPrices.ShareOfGapClosed(106_140, 115_600, 123_860)!.Value, 2));

    [Theory]
    [InlineData(90_000, 100_000, 100_000, 1)]
    [InlineData(90_000, 90_000, 100_000, 0)]
    [InlineData(90_000, 85_000, 100_000, -0.5)]
    public void All_none_or_less_than_none_of_it_may_be_closed(int paid, int adjusted, int national, double share) =>
        Assert.Equal((decimal)share, LocalPrices.ShareOfGapClosed(paid, adjusted, national));

    [Fact]
    public void A_state_that_pays_as_much_as_the_country_has_no_distance_to_close()
    {
        Assert.Null(LocalPrices.ShareOfGapClosed(100_000, 90_000, 100_000));
        Assert.Null(LocalPrices.ShareOfGapClosed(120_000, 110_000, 100_000));
    }
}
