using CareerCompare.Core.Places;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Prices;

/// <summary>Regional price parities (BEA), all items: what things cost in a state in a year, where the US is 100.</summary>
public sealed class PriceParities
{
    private readonly Dictionary<(string Area, int Year), decimal> byKey = [];

    public PriceParities(IEnumerable<(int Year, Id<Area> Area, decimal Index)> rows)
    {
        foreach (var (year, area, index) in rows) byKey[(area.Text, year)] = index;
        Years = [.. byKey.Keys.Select(k => k.Year).Distinct().Order()];
    }

    public static PriceParities None { get; } = new([]);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The index; null where BEA has none, as for territories.</summary>
    public decimal? Find(Id<Area> area, int year) => byKey.TryGetValue((area.Text, year), out var index) ? index : null;
}
