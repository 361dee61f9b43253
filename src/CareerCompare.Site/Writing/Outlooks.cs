using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Will there be jobs? Of the groups that a title is counted in, for of the title nobody knows; to whole percent, for a
/// projection is no more exact, and with new jobs apart from those that people leave.
/// </summary>
public static class Outlooks
{
    public static Outlook Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var lanes = sides
            .SelectMany(s => RoleGroup.Of(s.Role).Select(g => (s.Seat, g.Soc)))
            .GroupBy(x => x.Soc)
            .Select(g =>
                (
                    Projection: inputs.Ledger.Projections.GetValueOrDefault(g.Key),
                    Seat: g.Select(x => x.Seat).Distinct().Count() > 1 ? (Seat?)null : g.First().Seat
                )
            )
            .Where(x => x.Projection is not null)
            .Select(x => (Projection: x.Projection!, x.Seat))
            .ToList();
        if (lanes.Count == 0)
            return new([], null);
        return new(
            [
                .. lanes.Select(x => new Outlook.Lane(
                    x.Seat,
                    FirstLetter.Capital(inputs.NameOf(x.Projection.Soc)),
                    inputs.Figures.ChangeOf(x.Projection)
                )),
            ],
            Explained(sides, [.. lanes.Select(x => x.Projection)], inputs)
        );
    }

    private static Line Explained(
        IReadOnlyList<RoleSide> sides,
        IReadOnlyList<EmploymentProjection> shown,
        SiteInputs inputs
    )
    {
        var line = inputs
            .Line()
            .Add(inputs.Word("projection", "Change in jobs"))
            .Say($" of the {(shown.Count == 1 ? "group" : "groups")}, {shown[0].From} to {shown[0].To} ")
            .Cite(Note.Of(inputs.Figures.ChangeOf(shown[0])))
            .Say(". ");
        if (sides.Count > 1 && sides.All(s => RoleGroup.Of(s.Role).All(g => g.Soc == shown[0].Soc)))
            line.Say("Both jobs fall into this group. ");
        foreach (var p in shown)
            Openings(line, p, inputs);
        return line.Done();
    }

    private static void Openings(LineWriter line, EmploymentProjection p, SiteInputs inputs)
    {
        var openings = inputs.Figures.OpeningsOf(p);
        if (p.JobsTo > p.JobsFrom)
            line.Say("Of the ")
                .Amount(openings, withNote: false)
                .Say($" openings a year projected for {inputs.NameOf(p.Soc)}, about ")
                .Amount(inputs.Figures.NewJobsOf(p), withNote: false)
                .Say(" are new jobs; the rest replace people who leave. ");
        else
            line.Say($"No new jobs are projected for {inputs.NameOf(p.Soc)}; all ")
                .Amount(openings, withNote: false)
                .Say(" openings a year replace people who leave. ");
    }
}
