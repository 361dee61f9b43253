using System.Globalization;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>What the figures of places leave open. Each is said only where it is so in the data at hand.</summary>
public static class PlacesNotKnown
{
    /// <summary>For a page of all states.</summary>
    public static IReadOnlyList<Line> OfAll(ClassByState byState, Desk desk)
    {
        List<Line> lines = [];
        var without = byState.States.Where(s => !s.HasFigure).Select(s => PlaceWords.InSentence(s.State)).ToList();
        if (without.Count > 0)
            lines.Add(desk.Line().Strong("No figure").Say($" for {Listed.And(without)}. The bureau leaves a state out where the figure would be too rough, or would tell about single employers. A gap is not filled from a neighbor and has no rank.").Done());
        if (byState.States.Any(s => s.Estimate is { } e && (e.Yearly.Median is Wage.AtLeast || e.Yearly.P90 is Wage.AtLeast)))
            lines.Add(desk.Line().Strong("Capped").Say(": “or more” (≥) stands where the bureau does not print the amount. Such a state ranks by its cap.").Done());
        if (byState.States.Any(s => s.Estimate is { Employment: null }))
            lines.Add(desk.Line().Strong("Jobs").Say(" marked “not released” were withheld, though the pay was not.").Done());
        return [.. lines, .. Shared(byState, desk)];
    }

    /// <summary>For the page of one state.</summary>
    public static IReadOnlyList<Line> OfOne(ClassByState byState, Desk desk) => [.. Shared(byState, desk)];

    private static IEnumerable<Line> Shared(ClassByState byState, Desk desk)
    {
        var ledger = desk.Inputs.Ledger;
        if (ledger.Wages.ReleasesOf(AreaKind.Metropolitan).Count == 0)
            yield return desk.Line().Strong("Cities").Say(": we could not get the bureau’s file of metropolitan areas first-hand, so no city or metro area has a figure here.").Done();
        if (byState.PriceYear is { } year)
            yield return desk.Line().Strong("Years differ").Say(string.Create(CultureInfo.InvariantCulture,
                $": pay is of {new ReferencePeriod.Month(byState.Release)}, prices are of {year}, the newest there are. They are those of all goods, services and rents in a state, not yours.")).Done();
        if (byState.States.All(s => s.Estimate?.MeanErrorPercent is null))
            yield return desk.Line().Strong("How sure").Say(": the copy of the bureau’s file that we have was made by others, and left out its standard errors and marks. So a small distance between two states, or a few ranks, may be chance.").Done();
    }
}
