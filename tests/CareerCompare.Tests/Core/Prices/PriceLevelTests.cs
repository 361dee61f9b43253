using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Prices;

public class PriceLevelTests
{
    private static readonly ConsumerPrices Prices = new([
        (new(2024, 12), 315.605m),
        (new(2025, 9), 324.8m),
        (new(2025, 11), 324.122m),
    ]);

    [Fact]
    public void A_month_with_an_index_stands_for_itself() =>
        Assert.Equal(new PriceLevel(new(2025, 9), new(2025, 9), 324.8m), PriceLevel.Of(new(2025, 9), Prices));

    [Fact]
    public void For_October_2025_September_stands_in_and_it_says_so()
    {
        var level = PriceLevel.Of(new(2025, 10), Prices)!;
        Assert.True(level.IsStandIn);
        Assert.Equal((new YearMonth(2025, 9), 324.8m), (level.Measured, level.Index));
    }

    [Fact]
    public void For_a_January_the_December_before_stands_in() =>
        Assert.Equal(new YearMonth(2024, 12), PriceLevel.Of(new(2025, 1), Prices)!.Measured);

    [Fact]
    public void Two_months_without_an_index_are_not_bridged() => Assert.Null(PriceLevel.Of(new(2025, 7), Prices));

    [Fact]
    public void A_month_past_the_end_is_not_known() => Assert.Null(PriceLevel.Of(new(2025, 12), Prices));

    [Fact]
    public void Without_a_table_there_is_no_level() => Assert.Null(PriceLevel.Of(new(2025, 5), ConsumerPrices.None));
}
