using CareerCompare.Core.Articles;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>What could be wrong on a page: contradictions that change a decision, and figures left out.</summary>
public static class NotSettled
{
    private const int MostContradictions = 2;
    private const int MostFigures = 4;

    public static IReadOnlyList<OpenPoint> Of(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var all = Contradictions([.. roles.Select(r => r.Role)], inputs).ToList();
        var contradictions = all.Take(MostContradictions).ToList();
        List<OpenPoint> points = [.. contradictions.Select(c => new OpenPoint(Heading(c.Topic), Short(c, inputs)))];
        var shown = contradictions.SelectMany(c => c.Short!.Parts).OfType<RichText.FigureReference>().Select(r => inputs.Figures.Find(r.Id)?.Id).ToHashSet();
        if (LeftOut(roles, shown, inputs) is { } leftOut) points.Add(leftOut);
        if (all.Count > contradictions.Count)
            points.Add(new("More", inputs.Line().Say($"{contradictions.Count} of {all.Count} points on which sources clash stand here. ").Link("All of them, in full", SitePath.Articles.Text).Say(".").Done()));
        if (Duties(roles, inputs) is { } words) points.Add(new("Duties", Line.Plain(words)));
        return points;
    }

    private static IEnumerable<Contradiction> Contradictions(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        inputs.Ledger.Contradictions
            .Where(c => c.Short is not null && (c.Pair ? roles.Count > 1 && roles.All(r => c.Roles.Contains(r.Id)) : roles.Any(r => c.Roles.Contains(r.Id))))
            // What is about exactly these roles comes before what is about one of them among others.
            .OrderByDescending(c => c.Pair).ThenBy(c => c.Roles.Count(id => roles.All(r => r.Id != id)))
            .DistinctBy(c => c.Topic);

    /// <summary>How far they rest on articles; null where they do not.</summary>
    private static string? Duties(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var kinds = roles.SelectMany(r => r.Role.Duties).Where(d => d.Citation.MayDecide)
            .Select(d => d.Citation.Sources.All(s => inputs.Ledger.Sources[s].Kind is SourceKind.Editorial or SourceKind.Seller)).Distinct().ToList();
        return kinds switch
        {
            [true] => "come from articles, not from a survey of real jobs.",
            [_, _] => "come from articles in part, not all from a survey of real jobs.",
            _ => null,
        };
    }

    private static Line Short(Contradiction c, SiteInputs inputs) =>
        Cells.Cited(c.Short!, () => inputs.Notes.OfAll(c.Says.Select(s => s.Citation)), inputs);

    private static OpenPoint? LeftOut(IReadOnlyList<RolePay> roles, HashSet<FigureId?> shown, SiteInputs inputs)
    {
        var unused = roles.SelectMany(r => r.NotUsed.Select(p => (r.Role, Pay: p)))
            .Where(x => x.Pay.Citation.Statements.Count > 0 && !shown.Contains(inputs.Figures.Of(x.Role, x.Pay).Id)).DistinctBy(x => x.Pay.Amount).ToList();
        if (unused.Count == 0) return null;
        var all = unused.Count;
        unused = [.. unused.Take(MostFigures)];
        var line = inputs.Line();
        foreach (var group in unused.GroupBy(x => x.Pay.Citation.Quotes))
        {
            var items = group.ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if (i > 0) line.Say(i == items.Count - 1 ? " and " : ", ");
                line.Amount(inputs.Figures.Of(items[i].Role, items[i].Pay), withNote: false);
            }
            line.Say(group.Key is { } quoted
                ? $", credited to {inputs.Ledger.PublisherOf(inputs.Ledger.Sources[quoted]).ShortName} but not found there "
                : ", an “average” that names no source ");
            line.Cite(inputs.Notes.OfAll(items.Select(i => i.Pay.Citation))).Say(". ");
        }
        if (all > unused.Count) line.Say($"{unused.Count} of {all} are named here; ").Link("all with their reasons", AllFigures(roles)).Say(".");
        return new("Figures left out", line.Done());
    }

    /// <summary>Those of two jobs stand on the page about their pay, those of one further down on its own.</summary>
    private static string AllFigures(IReadOnlyList<RolePay> roles) =>
        roles is [var a, var b] ? SitePath.ComparisonPay(a.Role.Id, b.Role.Id).Text : SitePath.Role(roles[0].Role.Id).Text + "#open";

    private static string Heading(ContradictionTopic topic) => topic switch
    {
        ContradictionTopic.Title => "The title",
        ContradictionTopic.Duties => "The work",
        ContradictionTopic.Seniority => "Level",
        _ => topic.ToString(),
    };
}
