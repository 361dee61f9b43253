using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Will there be jobs? From the same class as the pay shown, and with what the smallest offices would follow instead.
/// </summary>
public static class Outlooks
{
    /// <summary>Up to this growth a reader takes the figure for "no jobs", which is wrong: people leave.</summary>
    private const decimal NoGrowth = 1;

    public static Outlook Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var projections = sides
            .Select(s => (Side: s, Projection: inputs.Ledger.Projections.GetValueOrDefault(s.Role.MainOccupation.Soc)))
            .Where(x => x.Projection is not null)
            .Select(x => (x.Side, Projection: x.Projection!))
            .ToList();
        if (projections.Count == 0)
            return new([], null);

        var distinct = projections.DistinctBy(x => x.Projection.Soc).ToList();
        var lanes = distinct
            .Select(x => new Outlook.Lane(
                distinct.Count == 1 && projections.Count > 1 ? null : x.Side.Seat,
                FirstLetter.Capital(inputs.NameOf(x.Projection.Soc)),
                inputs.Figures.ChangeOf(x.Projection)
            ))
            .ToList();
        return new(lanes, Explain(sides, projections.Count, distinct.ConvertAll(x => x.Projection), lanes, inputs));
    }

    private static Line Explain(
        IReadOnlyList<RoleSide> sides,
        int known,
        List<EmploymentProjection> shown,
        List<Outlook.Lane> lanes,
        SiteInputs inputs
    )
    {
        var line = inputs
            .Line()
            .Add(inputs.Word("projection", "Change in jobs"))
            .Say($", {shown[0].From} to {shown[0].To} ")
            .Cite(Note.Of(lanes[0].Change))
            .Say(". ");
        if (known > 1 && shown.Count == 1)
            line.Say("Both jobs fall into this group. ");
        foreach (
            var side in sides.Where(s =>
                known < sides.Count && !inputs.Ledger.Projections.ContainsKey(s.Role.MainOccupation.Soc)
            )
        )
            line.Say($"For {inputs.NameOf(side.Role.MainOccupation.Soc)} we have no such figure. ");
        foreach (var side in sides)
        {
            var bound = side.Role.Occupations.Skip(1).FirstOrDefault(o => o.Fit == OccupationFit.LowerBound);
            if (bound is null || inputs.Ledger.Projections.GetValueOrDefault(bound.Soc) is not { } p)
                continue;
            line.Say($"The smallest {side.Role.Employers} may follow {inputs.NameOf(p.Soc)}");
            if (shown.All(s => s.Soc != p.Soc))
                line.Say(" instead, at ").Amount(inputs.Figures.ChangeOf(p), withNote: false);
            line.Say(". ");
            break;
        }
        foreach (var p in shown)
            line.Say(p.ChangePercent <= NoGrowth ? "Even without growth, about " : "About ")
                .Amount(inputs.Figures.OpeningsOf(p), withNote: false)
                .Say(
                    p.ChangePercent <= NoGrowth
                        ? $" jobs for {inputs.NameOf(p.Soc)} open each year, as people leave. "
                        : $" jobs for {inputs.NameOf(p.Soc)} open each year. "
                );
        return line.Done();
    }
}
