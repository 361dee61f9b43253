using System.Globalization;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>What the figures of places leave open. Each is said only where it is so in the data at hand.</summary>
public static class PlacesNotKnown
{
    /// <summary>For a page of all states.</summary>
    public static IReadOnlyList<Line> OfAll(ClassByState byState, SiteInputs inputs)
    {
        List<Line> lines = [];
        var without = byState.States.Where(s => !s.HasFigure).Select(s => PlaceWords.InSentence(s.State)).ToList();
        if (without.Count > 0)
            lines.Add(inputs.Line().Strong("No figure").Say($" for {Listed.And(without)}. The bureau leaves a state out where the figure would be too rough, or would tell about single employers. A gap is not filled from a neighbor and has no rank.").Done());
        if (byState.States.Any(s => s.Estimate is { } e && (e.Yearly.Median is Wage.AtLeast || e.Yearly.P90 is Wage.AtLeast)))
            lines.Add(inputs.Line().Strong("Capped").Say(": “or more” (≥) stands where the bureau does not print the amount. Such a state ranks by its cap.").Done());
        if (byState.States.Any(s => s.Estimate is { Employment: null }))
            lines.Add(inputs.Line().Strong("Jobs").Say(" marked “not released” were withheld, though the pay was not.").Done());
        return [.. lines, .. Shared(byState, inputs)];
    }

    /// <summary>For the page of one state.</summary>
    public static IReadOnlyList<Line> OfOne(ClassByState byState, SiteInputs inputs) => [.. Shared(byState, inputs)];

    private static IEnumerable<Line> Shared(ClassByState byState, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Wages.ReleasesOf(AreaKind.Metropolitan).Count == 0)
            yield return inputs.Line().Strong("Cities").Say(": we could not get the bureau’s file of metropolitan areas first-hand, so no city or metro area has a figure here.").Done();
        if (byState.PriceYear is { } year)
            yield return inputs.Line().Strong("Years differ").Say(string.Create(CultureInfo.InvariantCulture,
                $": pay is of {new ReferencePeriod.Month(byState.Release)}, prices are of {year}, the newest there are. They are those of all goods, services and rents in a state, not yours.")).Done();
        if (byState.States.All(s => s.Estimate?.MeanErrorPercent is null))
            yield return inputs.Line().Strong("How sure").Say(": the copy of the bureau’s file that we have was made by others, and left out its standard errors and marks. So a small distance between two states, or a few ranks, may be chance.").Done();
    }
}
