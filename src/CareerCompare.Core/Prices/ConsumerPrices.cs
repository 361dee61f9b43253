using CareerCompare.Core.Time;

namespace CareerCompare.Core.Prices;

/// <summary>The consumer price index for all urban consumers (BLS CPI-U), all items, by month, not seasonally adjusted, 1982–84 = 100.</summary>
public sealed class ConsumerPrices
{
    private readonly Dictionary<YearMonth, decimal> byMonth;

    public ConsumerPrices(IEnumerable<(YearMonth Month, decimal Index)> rows)
    {
        byMonth = rows.ToDictionary(r => r.Month, r => r.Index);
        Months = [.. byMonth.Keys.Order()];
    }

    public static ConsumerPrices None { get; } = new([]);

    /// <summary>The months that have an index, oldest first. October 2025 has none: the bureau did not collect that month's prices.</summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>The index of a month; null where none was published. What stands in for it is the caller's to choose and to say.</summary>
    public decimal? Find(YearMonth month) => byMonth.TryGetValue(month, out var index) ? index : null;

    /// <summary>By how much an amount of one month is multiplied to be in dollars of another; null where one of the two has no index.</summary>
    public decimal? Factor(YearMonth from, YearMonth to) => Find(from) is { } before && Find(to) is { } after ? after / before : null;
}
