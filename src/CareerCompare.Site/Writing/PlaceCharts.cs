using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The groups of a place as bars, above those of the country.</summary>
public static class PlaceBarsWriter
{
    /// <summary>Null where the place has no figure at all.</summary>
    public static PlaceBars? Of(PlaceView view, SiteInputs inputs)
    {
        var all = view.Cells.SelectMany(c => new[] { c.Here, c.Us }).OfType<WageEstimate>().ToList();
        if (!view.Known.Any())
            return null;
        var scale = PayScale.UpTo(all.Max(e => e.Yearly.P90.Floor ?? e.Yearly.Median.Floor ?? 0));
        return new(
            scale,
            view.Place.Name,
            view.Place.IsNation ? null : SurveyPlace.Nation.Name,
            [.. view.Cells.Select(c => RowOf(c, view, scale, inputs))],
            inputs.Notes.OfAll(all.Select(e => view.Middle(e).Citation)),
            view.Period!.ToString()
        );
    }

    private static PlaceBars.Row RowOf(PlaceCell cell, PlaceView view, PayScale scale, SiteInputs inputs) =>
        new(
            FirstLetter.Capital(inputs.NameOf(cell.Soc)),
            PlaceWords.TitlesOf(cell.Group),
            Hourly(cell.Here, inputs),
            cell.Here is { } paid && PaidCells.IsByTheHour(paid),
            cell.Here is { } here ? new(here.Yearly, scale) : null,
            cell.Us is { } us ? new(us.Yearly, scale) : null,
            Says(cell, view)
        );

    private static Line? Hourly(WageEstimate? cell, SiteInputs inputs)
    {
        var wages = inputs.Figures.Wages;
        if (cell is null || wages.HourlyOf(cell, PayKind.Median) is not { } middle)
            return null;
        return inputs
            .Line()
            .Amount(middle, withNote: false)
            .Say(" in the middle; low tenth ")
            .Amount(wages.HourlyOf(cell, PayKind.P10)!, withNote: false)
            .Say(", top tenth ")
            .Amount(wages.HourlyOf(cell, PayKind.P90)!, withNote: false)
            .Done();
    }

    private static string Says(PlaceCell cell, PlaceView view) =>
        string.Join(
            ". ",
            new[] { (view.Place.Name, cell.Here), (SurveyPlace.Nation.Name, cell.Us) }
                .Where(p => p.Item2 is not null)
                .Select(p => $"{p.Item1}: {Spread(p.Item2!.Yearly)}")
        );

    private static string Spread(WageSpread wages) =>
        $"middle {FigureWords.Dollars(wages.Median)}, lowest tenth {FigureWords.Dollars(wages.P10)}, highest tenth {FigureWords.Dollars(wages.P90)}";
}

/// <summary>A map of states for a group.</summary>
public static class StateMaps
{
    public static StateMap? Of(PlaceCell cell, PlaceView view, SiteInputs inputs)
    {
        // Also states that no group has a figure of.
        var found = inputs
            .Ledger.Areas.Values.Where(a => a.Postal is { } postal && TileGrid.PlaceOf(postal) is not null)
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => new SurveyPlace(a))
            .Select(p => (Place: p, Wage: inputs.Places.CellOf(p, cell.Soc)?.Yearly.Median ?? new Wage.NotReleased()))
            .ToList();
        var paid = found.Where(f => f.Wage.Floor is not null).OrderBy(f => f.Wage.Floor).ToList();
        if (paid.Count == 0)
            return null;
        var cuts = new TileCuts((cell.Us ?? cell.Here)?.Yearly.Median.Floor ?? paid[paid.Count / 2].Wage.Floor!.Value);
        var name = FirstLetter.Capital(inputs.NameOf(cell.Soc));
        var missing = found.Where(f => f.Wage.Floor is null).Select(f => f.Place.Name).ToList();
        return new(
            $"map-{cell.Soc}",
            name,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The middle in thousands of dollars. Lowest {Named(paid[0])}, highest {Named(paid[^1])}. Bold from {cuts.Bold}.{(missing.Count > 0 ? $" No figure: {Listed.And(missing)}." : "")} Every figure is in the table of states."
            ),
            [
                .. found
                    .Select(f => TileOf(f.Place, f.Wage, cuts, f.Place.Id == view.Place.Id))
                    .OrderBy(t => t.Row)
                    .ThenBy(t => t.Column),
            ],
            new(cuts.Bold)
        );

        static string Named((SurveyPlace Place, Wage Wage) f) => $"{f.Place.Name} {FigureWords.Short(f.Wage)}";
    }

    private static StateMap.Tile TileOf(SurveyPlace place, Wage wage, TileCuts cuts, bool isHere)
    {
        var postal = place.Area!.Postal!;
        var (column, row) = TileGrid.PlaceOf(postal)!.Value;
        int? thousands = wage.Floor is { } dollars
            ? (int)Math.Round(dollars / 1000, MidpointRounding.AwayFromZero)
            : null;
        var number = thousands?.ToString(CultureInfo.InvariantCulture) ?? "–";
        return new(postal, wage is Wage.AtLeast ? "≥" + number : number, cuts.Of(thousands), column, row, isHere);
    }
}

/// <summary>
/// The areas of one kind in order of what a group is paid in them. What the pages of all these areas share is made
/// once.
/// </summary>
public sealed class AreaOrder
{
    private readonly StripScale scale;
    private readonly string ticks;
    private readonly decimal lowest,
        highest;
    private readonly decimal? national;

    private AreaOrder(IReadOnlyList<decimal> middles, decimal? national)
    {
        (lowest, highest, this.national, Count) = (middles.Min(), middles.Max(), national, middles.Count);
        scale = new(Math.Min(lowest, national ?? lowest), Math.Max(highest, national ?? highest));
        ticks = string.Concat(
            middles
                .Select(m => (int)Math.Round(scale.At(m).Percent * 10))
                .Distinct()
                .Order()
                .Select(at => string.Create(CultureInfo.InvariantCulture, $"M{at} 0v22"))
        );
    }

    /// <summary>How many areas have a figure.</summary>
    public int Count { get; }

    /// <summary>Null where no area of that kind has a figure.</summary>
    public static AreaOrder? Of(AreaKind kind, SocCode soc, SiteInputs inputs)
    {
        var middles = inputs
            .Places.All.Where(p => p.Area?.Kind == kind)
            .Select(p => inputs.Places.CellOf(p, soc)?.Yearly.Median.Floor)
            .OfType<decimal>()
            .ToList();
        return middles.Count == 0
            ? null
            : new(middles, inputs.Places.CellOf(SurveyPlace.Nation, soc)?.Yearly.Median.Floor);
    }

    public PlaceStrip StripOf(PlaceCell cell, SurveyPlace place, SiteInputs inputs)
    {
        var here = cell.Here!.Yearly.Median;
        return new(
            $"strip-{cell.Soc}",
            FirstLetter.Capital(inputs.NameOf(cell.Soc)),
            scale,
            ticks,
            new(scale.At(here.Floor!.Value), FigureWords.Short(here)),
            EndAt(lowest),
            EndAt(highest),
            national is { } us ? new(scale.At(us), "US " + FigureWords.Short(new Wage.Exactly(us))) : null,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Count} areas by middle pay, from {FigureWords.Dollars(lowest)} to {FigureWords.Dollars(highest)}; {place.Name} {FigureWords.Dollars(here)}{(national is { } all ? $", the US {FigureWords.Dollars(all)}" : "")}."
            )
        );

        PlaceStrip.End EndAt(decimal dollars) => new(scale.At(dollars), FigureWords.Short(new Wage.Exactly(dollars)));
    }
}
