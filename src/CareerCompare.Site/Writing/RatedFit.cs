using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Whom the work suits: interests and what the work gives, by who rated them, a program included. What a reader may like
/// is our reading of measured differences.
/// </summary>
public static class RatedFit
{
    /// <summary>So many of the highest are named.</summary>
    private const int Most = 3;

    public static IEnumerable<Line> Of(IReadOnlyList<SurveyedWork> groups, SiteInputs inputs)
    {
        foreach (
            var (kind, begins) in new[]
            {
                (ElementKind.Interest, "Interests that the work calls for"),
                (ElementKind.Value, "What the work gives"),
            }
        )
            if (Highest(groups, kind, begins, inputs) is { } line)
                yield return line;
    }

    /// <summary>What somebody may like of the work of two groups; null where no rating parts them.</summary>
    public static Line? MayLike(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (
            RatedWork.MainOf(a.Role, inputs) is not { } one
            || RatedWork.MainOf(b.Role, inputs) is not { } other
            || one.Job == other.Job
        )
            return null;
        var differences = WorkComparer.Compare(one, other).OrderByDescending(d => d.Gap).ToList();
        var (ofA, ofB) = (Likes(WorkWord.Higher), Likes(WorkWord.Lower));
        if (ofA.Count + ofB.Count == 0)
            return null;
        var line = inputs.Line().Say("You may like ");
        if (ofA.Count > 0)
            line.Strong(a.WithArticle + "’s work").Say($" if you like {Listed.And(ofA)}");
        if (ofB.Count > 0)
            line.Say(ofA.Count > 0 ? "; " : "")
                .Strong(b.WithArticle + "’s work")
                .Say($" if you like {Listed.And(ofB)}");
        return line.Say(". Our reading, from what is rated clearly higher for one group than for the other.").Done();

        IReadOnlyList<string> Likes(WorkWord word) =>
            [.. differences.Where(d => d.Word == word).Take(Most).Select(d => RatedWork.LabelOf(d.A.Element, inputs))];
    }

    private static Line? Highest(IReadOnlyList<SurveyedWork> groups, ElementKind kind, string begins, SiteInputs inputs)
    {
        var rated = groups
            .Select(g =>
                (
                    Group: g,
                    Top: g.Ratings.Where(r => r.Element.Kind == kind && r.Scale == RatingScale.OfSeven)
                        .OrderByDescending(r => r.Value)
                        .ThenBy(r => r.Element.Id)
                        .Take(Most)
                        .ToList()
                )
            )
            .Where(x => x.Top.Count > 0)
            .ToList();
        if (rated.Count == 0)
            return null;
        var first = rated[0].Top[0];
        List<string> about = ["highest first"];
        if (RatedWork.NameOf(first.By) is { } who)
            about.Add(first.By == Rater.Model ? $"rated by {who} and experts" : $"rated by {who}");
        if (first.Rated is { } month)
            about.Add(new ReferencePeriod.Month(month).ToString());
        var line = inputs.Line().Strong(begins).Say($" ({string.Join(", ", about)}) ");
        if (inputs.Figures.Work.Of(first) is { } figure)
            line.Cite(Note.Of(figure));
        line.Say(". ");
        var lists = rated.ConvertAll(x => string.Join("; ", x.Top.Select(r => RatedWork.LabelOf(r.Element, inputs))));
        return lists.Distinct().Count() == 1 && lists.Count > 1
            ? line.Say($"Both groups: {lists[0]}.").Done()
            : line.Say(
                    string.Join(
                        ". ",
                        rated.Select((x, n) => $"{FirstLetter.Capital(inputs.NameOf(x.Group.Job.Soc))}: {lists[n]}")
                    ) + "."
                )
                .Done();
    }
}
