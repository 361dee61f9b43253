using CareerCompare.Core.Time;

namespace CareerCompare.Core.Prices;

/// <summary>The price level of a month, and which month's index says so.</summary>
public sealed record PriceLevel(YearMonth Month, YearMonth Measured, decimal Index)
{
    /// <summary>The month has no index of its own, so the month before it stands in. Who shows a figure made with it says so.</summary>
    public bool IsStandIn => Month != Measured;

    /// <summary>
    /// The level of a month. October 2025 was never collected: September 2025 stands in. Only a gap within the table is
    /// filled, and only from the month before; a month past the end of the table is not known, so there is none.
    /// </summary>
    public static PriceLevel? Of(YearMonth month, ConsumerPrices prices)
    {
        if (prices.Find(month) is { } index) return new(month, month, index);
        if (prices.Months.Count == 0 || month.CompareTo(prices.Months[^1]) > 0) return null;
        var before = month.Month == 1 ? new YearMonth(month.Year - 1, 12) : new YearMonth(month.Year, month.Month - 1);
        return prices.Find(before) is { } older ? new(month, before, older) : null;
    }
}
