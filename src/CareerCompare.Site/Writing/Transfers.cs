using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What somebody brings from one job to another, what is new, and what is asked by law or letter: three lists, for a
/// count of what carries over would say more than the survey knows.
/// </summary>
public static class Transfers
{
    /// <summary>More than these are not read.</summary>
    private const int Most = 8;

    /// <summary>From the second role of a pair to the first.</summary>
    public static IReadOnlyList<LabeledLine> Of(RoleProfile from, RoleProfile to, RatedPair pair, SiteInputs inputs) =>
        ByLawOrLetter(to, inputs) is { } asked
            ? [.. OfWork(from, to, pair, inputs), new("By law or letter", asked)]
            : OfWork(from, to, pair, inputs);

    /// <summary>What a person found out of one of the two roles for the other, each with its source.</summary>
    public static IEnumerable<LabeledLine> Found(RoleProfile from, RoleProfile to, SiteInputs inputs) =>
        from
            .CarriesOver.Where(c => c.To == to.Id)
            .Select(c => new LabeledLine(c.What, Cells.Cited(c.Says, () => inputs.Notes.Of(c.Citation), inputs)));

    /// <summary>The same without what is asked by law or letter.</summary>
    public static IReadOnlyList<LabeledLine> OfWork(RoleProfile from, RoleProfile to, RatedPair pair, SiteInputs inputs)
    {
        if (pair.Together.Count > 0)
            return
            [
                new(
                    "You bring",
                    Line.Plain(
                        $"All that the survey of work rates: it counts both jobs with {pair.NameOfBoth(inputs)}."
                    )
                ),
            ];
        var rest = SitePath.Comparison(from.Id, to.Id).Text + "#rated";
        var all = pair.Differences;
        var both = all.Where(d =>
                d.Word != WorkWord.Higher && IsSure(d) && Math.Min(d.A.Value, d.B.Value) >= WorkComparer.Important
            )
            .OrderByDescending(d => d.A.Value + d.B.Value)
            .ToList();
        var added = all.Where(d => d.Word == WorkWord.Higher).OrderByDescending(d => d.Gap).ToList();
        return
        [
            .. both.Count > 0
                ? [new("You bring", Named(both, "Rated 3 or more in both groups: ", rest, inputs))]
                : Array.Empty<LabeledLine>(),
            new(
                "New to you",
                added.Count == 0
                    ? Line.Plain("Nothing that the survey of work rates clearly higher there.")
                    : Named(added, "Rated clearly higher there: ", rest, inputs)
            ),
        ];
    }

    /// <summary>
    /// What holds for several steps and is said once: which posts need a permission by law, and which occupations are
    /// like the groups.
    /// </summary>
    public static IEnumerable<LabeledLine> OfAll(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        foreach (
            var same in roles
                .Select(r => (Role: r, Line: Life.All(r, Aspect.License, inputs)))
                .Where(x => x.Line is not null)
                .GroupBy(x => FactValue.Of(x.Role.About(Aspect.License)[0].Value))
        )
            yield return new($"License: {Listed.And([.. same.Select(x => x.Role.Name)])}", same.First().Line);
        foreach (var role in roles.DistinctBy(r => RoleGroup.Of(r)[0].Soc))
            if (Nearest(role, inputs) is { } nearest)
                yield return new($"Like {inputs.NameOf(RoleGroup.Of(role)[0].Soc)}", nearest);
    }

    /// <summary>The occupations that the survey calls most like the main group of a role; null where it names none.</summary>
    public static Line? Nearest(RoleProfile role, SiteInputs inputs)
    {
        if (RatedWork.FirstOf(role, inputs) is not { Related.Count: > 0 } work)
            return null;
        var line = inputs
            .Line()
            .Say(
                $"Occupations nearest to {inputs.NameOf(work.Job.Soc)} by likeness, not by counted moves: "
                    + string.Join("; ", work.Related.Take(Most).Select(r => NameOf(r, inputs)))
                    + " "
            );
        if (UsedTools.NoteOf(work, inputs) is { } note)
            line.Cite(note);
        return line.Say(".").Done();
    }

    private static string NameOf(RelatedJob related, SiteInputs inputs) =>
        related.Title is { } title ? FirstLetter.EachInSentence(title) : inputs.NameOf(related.Job.Soc);

    private static Line Named(IReadOnlyList<WorkDifference> differences, string begins, string rest, SiteInputs inputs)
    {
        var names = differences.Take(Most).Select(d => RatedWork.InSentence(d.A.Element, inputs));
        var line = inputs.Line().Say(begins + string.Join("; ", names));
        if (differences.Count > Most)
            line.Say("; and ").Link("more by name", rest);
        return line.Say(".").Done();
    }

    private static bool IsSure(WorkDifference difference) =>
        difference.A.Reliability == Reliability.Sound && difference.B.Reliability == Reliability.Sound;

    /// <summary>Letters are optional and said to be so; a license only as a source tells of it.</summary>
    private static Line? ByLawOrLetter(RoleProfile to, SiteInputs inputs)
    {
        var license = Life.All(to, Aspect.License, inputs);
        var letters = inputs.DigestOf(to).Facts.Letters?.Text;
        if ((license ?? letters) is null)
            return null;
        var line = inputs.Line();
        if (license is not null)
            line.Say(license).Say(letters is null ? "." : ". ");
        if (letters is not null)
            line.Say("Letters, optional: ").Say(letters).Say(".");
        return line.Done();
    }
}
