using System.Globalization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.RolePay;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The two tile maps of a class, filled by the same cuts.</summary>
public static class StateMaps
{
    public static IReadOnlyList<StateMap> Of(ClassByState byState, TileCuts cuts)
    {
        List<StateMap> maps = [Map("map-paid", "As paid", byState, byState.Paid, s => s.Median, cuts)];
        if (byState.Local.Count > 0) maps.Add(Map("map-local", "At national prices", byState, byState.Local, s => s.MedianAtNationalPrices, cuts));
        return maps;
    }

    private static StateMap Map(string id, string title, ClassByState byState, StateRanks ranks, Func<StatePay, Wage> wage, TileCuts cuts)
    {
        var tiles = byState.States.Where(s => s.State.Postal is not null && TileGrid.PlaceOf(s.State.Postal) is not null).Select(s => TileOf(s.State.Postal!, wage(s), cuts)).ToList();
        var bold = tiles.Count(t => t.Fill is TileFill.High or TileFill.Highest);
        return new(id, string.Create(CultureInfo.InvariantCulture, $"{title}: {bold} of {ranks.Count} are bold"), Words(byState, ranks, bold, cuts), [.. tiles.OrderBy(t => t.Row).ThenBy(t => t.Column)]);
    }

    private static StateMap.Tile TileOf(string postal, Wage wage, TileCuts cuts)
    {
        var (column, row) = TileGrid.PlaceOf(postal)!.Value;
        int? thousands = wage.Floor is { } dollars ? (int)Math.Round(dollars / 1000, MidpointRounding.AwayFromZero) : null;
        var number = thousands?.ToString(CultureInfo.InvariantCulture) ?? "–";
        return new(postal, wage is Wage.AtLeast ? "≥" + number : number, cuts.Of(thousands), column, row);
    }

    private static string Words(ClassByState byState, StateRanks ranks, int bold, TileCuts cuts)
    {
        string Named(Id<Area> state, Wage wage) => $"{byState.Find(state)!.State.Name} {FigureWords.Short(wage)}";
        var (low, high) = (ranks.InOrder[^1], ranks.InOrder[0]);
        var missing = byState.States.Where(s => ranks.Of(s.State.Id) is null).Select(s => s.State.Name).ToList();
        var words = string.Create(CultureInfo.InvariantCulture, $"In thousands of dollars. Lowest {Named(low.State, low.Wage)}, highest {Named(high.State, high.Wage)}. {bold} of {ranks.Count} are at {cuts.Bold} or more.");
        if (missing.Count > 0) words += $" No figure: {Listed.And(missing)}.";
        return words + " Every figure is in the table below.";
    }
}
