using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// The consumer price index for all urban consumers (BLS CPI-U), all items, by month, not seasonally adjusted, 1982–84
/// = 100.
/// </summary>
public sealed class ConsumerPrices
{
    private readonly Dictionary<YearMonth, decimal> byMonth;

    public ConsumerPrices(IEnumerable<(YearMonth Month, decimal Index)> rows)
    {
        byMonth = rows.ToDictionary(r => r.Month, r => r.Index);
        Months = [.. byMonth.Keys.Order()];
    }

    public static ConsumerPrices None { get; } = new([]);

    /// <summary>
    /// The months that have an index, oldest first. October 2025 has none: the bureau did not collect that month's
    /// prices.
    /// </summary>
    public IReadOnlyList<YearMonth> Months { get; }

    /// <summary>
    /// The index of a month; null where none was published. What stands in for it is the caller's to choose and to say.
    /// </summary>
    public decimal? Find(YearMonth month) => byMonth.TryGetValue(month, out var index) ? index : null;

    /// <summary>
    /// By how much an amount of one month is multiplied to be in dollars of another; null where one of the two has no
    /// index.
    /// </summary>
    public decimal? Factor(YearMonth from, YearMonth to) =>
        Find(from) is { } before && Find(to) is { } after ? after / before : null;
}

/// <summary>The price level of a month, and which month's index says so.</summary>
public sealed record PriceLevel(YearMonth Month, YearMonth Measured, decimal Index)
{
    /// <summary>
    /// The month has no index of its own, so the month before it stands in. Who shows a figure made with it says so.
    /// </summary>
    public bool IsStandIn => Month != Measured;

    /// <summary>
    /// The level of a month. October 2025 was never collected: September 2025 stands in. Only a gap within the table is
    /// filled, and only from the month before; a month past the end of the table is not known, so there is none.
    /// </summary>
    public static PriceLevel? Of(YearMonth month, ConsumerPrices prices)
    {
        if (prices.Find(month) is { } index)
            return new(month, month, index);
        if (prices.Months.Count == 0 || month.CompareTo(prices.Months[^1]) > 0)
            return null;
        var before = month.Month == 1 ? new YearMonth(month.Year - 1, 12) : new YearMonth(month.Year, month.Month - 1);
        return prices.Find(before) is { } older ? new(month, before, older) : null;
    }
}

/// <summary>What things cost in a place in a year, where the US is 100.</summary>
public sealed record PriceParity(int Year, Id<Area> Area, decimal Index);

/// <summary>
/// Regional price parities (BEA), all items, of states and metropolitan areas.
/// </summary>
public sealed class PriceParities
{
    private readonly Dictionary<(string Area, int Year), decimal> byKey = [];

    public PriceParities(IEnumerable<PriceParity> rows)
    {
        foreach (var (year, area, index) in rows)
            byKey[(area.Text, year)] = index;
        Years = [.. byKey.Keys.Select(k => k.Year).Distinct().Order()];
    }

    public static PriceParities None { get; } = new([]);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The index; null where BEA has none, as for territories and areas outside the metropolitan ones.</summary>
    public decimal? Find(Id<Area> area, int year) => byKey.TryGetValue((area.Text, year), out var index) ? index : null;
}

/// <summary>
/// Pay with the change of prices taken out. Both ends are of the month that the wages are of, not of the newest index.
/// </summary>
public static class RealPay
{
    /// <summary>An amount of one month in dollars of another; null where a price level is missing.</summary>
    public static decimal? Dollars(decimal dollars, YearMonth from, YearMonth to, ConsumerPrices prices) =>
        PriceLevel.Of(from, prices) is { } before && PriceLevel.Of(to, prices) is { } after
            ? dollars * after.Index / before.Index
            : null;
}

/// <summary>
/// What pay in a place would be at the prices of the whole country. Computed here, so it is never printed without
/// "about".
/// </summary>
public static class LocalPrices
{
    /// <summary>The price level of the country.</summary>
    public const decimal National = 100;

    /// <summary>The index is an estimate too: more digits than this would pretend to know.</summary>
    private const decimal Nearest = 100;

    /// <summary>Pay divided by the place's price level. A cap stays a cap, and what is not known stays so.</summary>
    /// <param name="wage">As paid in the place.</param>
    /// <param name="index">The place's price level, where the country's is 100.</param>
    public static Wage AtNational(Wage wage, decimal index) =>
        wage switch
        {
            Wage.Exactly(var dollars) => new Wage.Exactly(Rounded(dollars, index)),
            Wage.AtLeast(var dollars) => new Wage.AtLeast(Rounded(dollars, index)),
            var unknown => unknown,
        };

    private static decimal Rounded(decimal dollars, decimal index) =>
        Math.Round(dollars / (index / National) / Nearest, MidpointRounding.AwayFromZero) * Nearest;
}
