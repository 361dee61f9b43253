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
}
