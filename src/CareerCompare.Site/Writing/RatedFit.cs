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
    public static Line? MayLike(RoleSide a, RoleSide b, RatedPair pair, SiteInputs inputs)
    {
        var differences = pair.Differences.OrderByDescending(d => d.Gap).ToList();
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
        var line = inputs.Line().Strong(begins + ".").Say(" ");
        foreach (var same in rated.GroupBy(x => (Names(x.Top), About(x.Top))))
        {
            var whose = same.Select(x => inputs.NameOf(x.Group.Job.Soc)).ToList();
            line.Say($"{FirstLetter.Capital(Listed.And(whose))}: {same.Key.Item1} ({same.Key.Item2}) ");
            if (inputs.Figures.Work.Of(same.First().Top[0]) is { } figure)
                line.Cite(Note.Of(figure));
            line.Say(". ");
        }
        return line.Done();

        string Names(IReadOnlyList<Rating> top) =>
            string.Join("; ", top.Select(r => RatedWork.LabelOf(r.Element, inputs)));
    }

    /// <summary>"rated highest by a model and experts, February 2026".</summary>
    private static string About(IReadOnlyList<Rating> top)
    {
        var by = RatedWork.NameOf(top[0].By) is { } who
            ? $" by {who}{(top[0].By == Rater.Model ? " and experts" : "")}"
            : "";
        var when = top[0].Rated is { } month ? $", {new ReferencePeriod.Month(month)}" : "";
        return $"rated highest{by}{when}";
    }
}
