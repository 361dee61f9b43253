using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Prices;

public class RealPayTests
{
    private static readonly YearMonth May2021 = new(2021, 5);
    private static readonly YearMonth May2025 = new(2025, 5);
    private static readonly ConsumerPrices Prices = new([(May2021, 269.195m), (May2025, 321.465m)]);

    [Theory]
    [InlineData(101_340, 123_860, 2.3)]
    [InlineData(60_590, 69_500, -3.9)]
    [InlineData(100_170, 114_130, -4.6)]
    [InlineData(97_970, 105_770, -9.6)]
    public void Pay_of_known_classes_changes_as_worked_out_by_hand(int older, int newer, double percent) =>
        Assert.Equal(
            (decimal)percent,
            Math.Round(RealPay.ChangePercent((May2021, older), (May2025, newer), Prices)!.Value, 1)
        );

    [Fact]
    public void Prices_rose_by_the_known_factor() =>
        Assert.Equal(1.1942m, Math.Round(1 + RealPay.PricesPercent(May2021, May2025, Prices)!.Value / 100, 4));

    [Fact]
    public void There_and_back_again_is_the_same_amount()
    {
        foreach (var (older, _, prices) in Some())
        {
            var there = RealPay.Dollars(older, May2021, May2025, prices)!.Value;
            Assert.Equal(older, Math.Round(RealPay.Dollars(there, May2025, May2021, prices)!.Value, 8));
        }
    }

    [Fact]
    public void Pay_that_moves_with_prices_does_not_change()
    {
        foreach (var (older, _, prices) in Some())
            Assert.Equal(
                0,
                Math.Round(
                    RealPay
                        .ChangePercent(
                            (May2021, older),
                            (May2025, RealPay.Dollars(older, May2021, May2025, prices)!.Value),
                            prices
                        )!
                        .Value,
                    8
                )
            );
    }

    [Fact]
    public void The_unit_of_pay_does_not_matter()
    {
        foreach (var (older, newer, prices) in Some())
            Assert.Equal(
                Math.Round(RealPay.ChangePercent((May2021, older), (May2025, newer), prices)!.Value, 8),
                Math.Round(RealPay.ChangePercent((May2021, older * 12), (May2025, newer * 12), prices)!.Value, 8)
            );
    }

    [Fact]
    public void The_sign_is_that_of_the_pay_against_the_amount_it_would_have_needed()
    {
        foreach (var (older, newer, prices) in Some())
            Assert.Equal(
                Math.Sign(newer - RealPay.Dollars(older, May2021, May2025, prices)!.Value),
                Math.Sign(RealPay.ChangePercent((May2021, older), (May2025, newer), prices)!.Value)
            );
    }

    [Fact]
    public void Without_a_price_level_nothing_is_said()
    {
        Assert.Null(RealPay.Dollars(100, new(1990, 5), May2025, Prices));
        Assert.Null(RealPay.ChangePercent((May2021, 100), (new(2026, 5), 110), Prices));
    }

    [Fact]
    public void Pay_of_nothing_has_no_change() =>
        Assert.Null(RealPay.ChangePercent((May2021, 0), (May2025, 100), Prices));

    private static IEnumerable<(decimal Older, decimal Newer, ConsumerPrices Prices)> Some()
    {
        var random = new Random(20250521);
        for (var i = 0; i < 500; i++)
            yield return (
                random.Next(1_000, 300_000),
                random.Next(1_000, 300_000),
                new([(May2021, random.Next(50_000, 400_000) / 1000m), (May2025, random.Next(50_000, 400_000) / 1000m)])
            );
    }
}
