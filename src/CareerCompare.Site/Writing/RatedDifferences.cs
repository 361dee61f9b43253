using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What sets the main groups of two roles apart by the survey of work: first what passes the rule, then what both rate
/// highest, then the rest by name. Two roles of one group it cannot part, and says so.
/// </summary>
public static class RatedDifferences
{
    /// <summary>So many of what both rate highest are shown.</summary>
    private const int MostShared = 6;

    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    /// <param name="pair">Of the first against the second.</param>
    /// <param name="inputs">Of the site.</param>
    public static RatedGaps Of(RoleSide a, RoleSide b, RatedPair pair, SiteInputs inputs)
    {
        var (one, other, all, together) = pair;
        if (together.Count > 0)
            return new(
                [NotApart(pair, a.Role.Family == b.Role.Family, inputs)],
                null,
                [],
                ScopeOf(a.Role, b.Role, inputs)
            );
        var differences = all.Where(d => d.Word != WorkWord.AboutAsImportant).OrderByDescending(d => d.Gap).ToList();
        var shared = all.Where(d => d.Word == WorkWord.AboutAsImportant && Least(d) >= WorkComparer.Important)
            .OrderByDescending(d => d.A.Value + d.B.Value)
            .Take(MostShared)
            .ToList();
        var rest = all.Where(d => d.Word == WorkWord.AboutAsImportant).Except(shared).ToList();
        var rows = new RatingRows([one, other], inputs);
        RatingPart Part(string heading, IEnumerable<WorkDifference> of) =>
            new(heading, [.. of.Select(d => rows.Of(d.A.Element, withKind: true))]);
        IReadOnlyList<RatingPart> parts =
        [
            .. new[]
            {
                Part(HigherFor(one, inputs), differences.Where(d => d.Word == WorkWord.Higher)),
                Part(HigherFor(other, inputs), differences.Where(d => d.Word == WorkWord.Lower)),
                Part("Rated highest in both", shared) with
                {
                    OnPaper = false,
                },
            }.Where(p => p.Rows.Count > 0),
        ];
        return new(
            [StandsFor(a, one, b, other, inputs), Clearest(differences, one, other, inputs)],
            rows.Table(parts),
            [.. rest.GroupBy(d => d.A.Element.Kind).Select(kind => Named(kind.Key, kind, inputs))],
            null
        );
    }

    /// <summary>The widest of what is rated clearly higher for the first of a pair; null where nothing is.</summary>
    /// <param name="pair">Of the next job against the present one.</param>
    /// <param name="most">So many rows.</param>
    /// <param name="page">Of all tables of the page.</param>
    /// <param name="inputs">Of the site.</param>
    internal static RatingTable? NewOf(RatedPair pair, int most, RatingRows page, SiteInputs inputs)
    {
        var added = StepPrice.NewIn(pair);
        if (added.Count == 0)
            return null;
        var rows = new RatingRows([pair.One, pair.Other], inputs);
        var table = rows.Table([
            new(
                added.Count > most ? "The widest gaps" : "What is new",
                [.. added.Take(most).Select(d => rows.Of(d.A.Element, withKind: true, withOwnName: false))]
            ),
        ]);
        page.Add(rows);
        return table;
    }

    private static string Named(ElementKind kind, IEnumerable<WorkDifference> differences, SiteInputs inputs) =>
        $"{RatedWork.HeadingOf(kind)}: {string.Join(", ", differences.Select(d => RatedWork.LabelOf(d.A.Element, inputs)))}.";

    private static string HigherFor(SurveyedWork group, SiteInputs inputs) =>
        $"Rated higher for {inputs.NameOf(group.Job.Soc)}";

    private static Line StandsFor(RoleSide a, SurveyedWork one, RoleSide b, SurveyedWork other, SiteInputs inputs)
    {
        var line = inputs
            .Line()
            .Say("The US Labor Department’s survey of work rates how important each thing is to a group, from 1 to 5.");
        List<string> standing =
        [
            .. new[] { (Side: a, Group: inputs.NameOf(one.Job.Soc)), (Side: b, Group: inputs.NameOf(other.Job.Soc)) }
                .Where(x => x.Group != x.Side.Role.Plural)
                .Select((x, i) => $"{x.Group} {(i == 0 ? "stand " : "")}for {x.Side.Role.Plural}"),
        ];
        if (standing.Count > 0)
            line.Say($" Here {string.Join(", ", standing)}.");
        // A title of two groups may be on the other side.
        foreach (var (side, own, against) in new[] { (a, one, other), (b, other, one) })
            if (RoleGroup.Of(side.Role).Any(g => g.Soc == against.Job.Soc) && own.Job != against.Job)
                line.Say(
                    $" {FirstLetter.Capital(side.WithArticle)} who counts with {inputs.NameOf(against.Job.Soc)} is rated as they are."
                );
        return line.Done();
    }

    private static Line Clearest(
        IReadOnlyList<WorkDifference> differences,
        SurveyedWork one,
        SurveyedWork other,
        SiteInputs inputs
    )
    {
        if (differences.Count == 0)
            return Line.Plain(
                "No rating parts the two clearly: the same job, rated twice, can move by as much as any gap here."
            );
        var gap = differences[0];
        var line = inputs.Line().Say($"The clearest gap: {RatedWork.InSentence(gap.A.Element, inputs)}, rated ");
        Value(line, gap.A, one, withNote: false, inputs);
        line.Say(" and ");
        Value(line, gap.B, other, withNote: true, inputs);
        return line.Say(".").Done();
    }

    private static void Value(LineWriter line, Rating rating, SurveyedWork group, bool withNote, SiteInputs inputs)
    {
        if (inputs.Figures.Work.Of(rating) is not { } figure)
            return;
        line.Amount(figure, withNote).Say($" for {inputs.NameOf(group.Job.Soc)}").Say(RatedBy(rating));
    }

    /// <summary>" (experts, 2022)", behind a rating; empty where our copy does not say.</summary>
    internal static string RatedBy(Rating rating) =>
        (RatedWork.NameOf(rating.By), rating.Rated) switch
        {
            ({ } who, { } when) => $" ({who}, {new ReferencePeriod.Year(when.Year)})",
            ({ } who, null) => $" ({who})",
            (null, { } when) => $" ({new ReferencePeriod.Year(when.Year)})",
            _ => "",
        };

    private static Line NotApart(RatedPair pair, bool sameField, SiteInputs inputs) =>
        Line.Plain(
            $"Both titles count with {pair.NameOfBoth(inputs)}, so the survey of work cannot tell these two apart. "
                + $"{(sameField ? "The size of the job" : "The field and the size of the job")} may. Below stands what sources say of it; where they give no number, it is for the employer to say."
        );

    /// <summary>Null where no source says anything of the size of either.</summary>
    private static FactsTable? ScopeOf(RoleProfile a, RoleProfile b, SiteInputs inputs)
    {
        FactsTable table = new(
            [
                .. Sizes
                    .MeasuresOf([a, b])
                    .Select(m => new FactsTable.Row(
                        Sizes.Label(m, inputs.Ledger.Site.Wording),
                        Sizes.FactOf(a, m, inputs),
                        Sizes.FactOf(b, m, inputs)
                    ))
                    .Where(r => r.IsSaid),
            ],
            null
        );
        return table.Rows.Count > 0 ? table : null;
    }

    private static decimal Least(WorkDifference d) => Math.Min(d.A.Value, d.B.Value);
}
