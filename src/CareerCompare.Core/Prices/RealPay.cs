using CareerCompare.Core.Time;

namespace CareerCompare.Core.Prices;

/// <summary>Pay with the change of prices taken out. Both ends are of the month that the wages are of, not of the newest index.</summary>
public static class RealPay
{
    /// <summary>An amount of one month in dollars of another; null where a price level is missing.</summary>
    public static decimal? Dollars(decimal dollars, YearMonth from, YearMonth to, ConsumerPrices prices) =>
        PriceLevel.Of(from, prices) is { } before && PriceLevel.Of(to, prices) is { } after ? dollars * after.Index / before.Index : null;

    /// <summary>By how many percent an amount buys more than an older one: (new ÷ old) ÷ (prices new ÷ prices old) − 1.</summary>
    public static decimal? ChangePercent((YearMonth Month, decimal Dollars) older, (YearMonth Month, decimal Dollars) newer, ConsumerPrices prices) =>
        older.Dollars > 0 && Dollars(older.Dollars, older.Month, newer.Month, prices) is { } needed and > 0 ? (newer.Dollars / needed - 1) * 100 : null;

    /// <summary>By how many percent prices changed; null where a price level is missing.</summary>
    public static decimal? PricesPercent(YearMonth from, YearMonth to, ConsumerPrices prices) =>
        Dollars(1, from, to, prices) is { } factor ? (factor - 1) * 100 : null;
}
