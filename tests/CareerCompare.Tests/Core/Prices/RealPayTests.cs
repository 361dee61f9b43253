using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Prices;

public class RealPayTests
{
    private static readonly YearMonth May2021 = new(2021, 5);
    private static readonly YearMonth May2025 = new(2025, 5);
    private static readonly ConsumerPrices Prices = new([(May2021, 269.195m), (May2025, 321.465m)]);

    [Fact]
    public void There_and_back_again_is_the_same_amount()
    {
        foreach (var (older, prices) in Some())
        {
            var there = RealPay.Dollars(older, May2021, May2025, prices)!.Value;
            Assert.Equal(older, Math.Round(RealPay.Dollars(there, May2025, May2021, prices)!.Value, 8));
        }
    }

    [Fact]
    public void Without_a_price_level_nothing_is_said()
    {
        Assert.Null(RealPay.Dollars(100, new(1990, 5), May2025, Prices));
    }

    private static IEnumerable<(decimal Older, ConsumerPrices Prices)> Some()
    {
        var random = new Random(20250521);
        for (var i = 0; i < 500; i++)
            yield return (
                random.Next(1_000, 300_000),
                new([(May2021, random.Next(50_000, 400_000) / 1000m), (May2025, random.Next(50_000, 400_000) / 1000m)])
            );
    }
}
