using CareerCompare.Core.Articles;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Writing;

/// <summary>What could be wrong on a page: contradictions that change a decision, and figures left out.</summary>
public static class NotSettled
{
    private const int MostContradictions = 2;
    private const int MostFigures = 4;

    public static IReadOnlyList<OpenPoint> Of(IReadOnlyList<RolePay> roles, Desk desk)
    {
        var contradictions = Contradictions([.. roles.Select(r => r.Role)], desk).ToList();
        List<OpenPoint> points = [.. contradictions.Select(c => new OpenPoint(Heading(c.Topic), Short(c, desk)))];
        var shown = contradictions.SelectMany(c => c.Short!.Parts).OfType<RichText.FigureReference>().Select(r => desk.Inputs.Figures.Find(r.Id)?.Id).ToHashSet();
        if (LeftOut(roles, shown, desk) is { } leftOut) points.Add(leftOut);
        points.Add(new("Duties", Line.Plain("come from articles, not from a survey of real jobs.")));
        return points;
    }

    private static IEnumerable<Contradiction> Contradictions(IReadOnlyList<RoleProfile> roles, Desk desk) =>
        desk.Inputs.Ledger.Contradictions
            .Where(c => c.Short is not null && (c.Pair ? roles.Count > 1 && roles.All(r => c.Roles.Contains(r.Id)) : roles.Any(r => c.Roles.Contains(r.Id))))
            // What is about exactly these roles comes before what is about one of them among others.
            .OrderByDescending(c => c.Pair).ThenBy(c => c.Roles.Count(id => roles.All(r => r.Id != id)))
            .DistinctBy(c => c.Topic)
            .Take(MostContradictions);

    private static Line Short(Contradiction c, Desk desk) =>
        Cells.Cited(c.Short!, () => desk.Citations.CiteAll(c.Says.Select(s => s.Citing)), desk);

    private static OpenPoint? LeftOut(IReadOnlyList<RolePay> roles, HashSet<string?> shown, Desk desk)
    {
        var unused = roles.SelectMany(r => r.NotUsed.Select(p => (r.Role, Pay: p)))
            .Where(x => x.Pay.Citing.Statements.Count > 0 && !shown.Contains(desk.Inputs.Figures.Of(x.Role, x.Pay).Id)).DistinctBy(x => x.Pay.Amount).Take(MostFigures).ToList();
        if (unused.Count == 0) return null;
        var line = desk.Line();
        foreach (var group in unused.GroupBy(x => x.Pay.Citing.Quotes))
        {
            var items = group.ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0) line.Say(i == items.Count - 1 ? " and " : ", ");
                line.Amount(desk.Inputs.Figures.Of(items[i].Role, items[i].Pay), withNote: false);
            }
            line.Say(group.Key is { } quoted
                ? $", credited to {desk.Inputs.Ledger.PublisherOf(desk.Inputs.Ledger.Sources[quoted]).ShortName} but not found there "
                : ", an “average” that names no source ");
            line.Cite(desk.Citations.CiteAll(items.Select(i => i.Pay.Citing))).Say(". ");
        }
        return new("Figures left out", line.Done());
    }

    private static string Heading(ContradictionTopic topic) => topic switch
    {
        ContradictionTopic.Title => "The title",
        ContradictionTopic.Duties => "The work",
        ContradictionTopic.Seniority => "Level",
        _ => topic.ToString(),
    };
}
