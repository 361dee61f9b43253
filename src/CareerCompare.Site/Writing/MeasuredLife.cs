using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the days are like, as far as people were asked: the length of the week, email, who and what is near, standing;
/// and from the activities, conflict, the public and planning. What is in no table that we hold has no row.
/// </summary>
public static class MeasuredLife
{
    private static readonly ElementId Conflicts = ElementId.Of("4.A.4.a.7");

    // Places in the survey's outline, which are the same for every occupation.
    private static readonly (string Label, ElementId Element, RatingScale Scale, Aspect? Aspect)[] Asked =
    [
        ("Length of the week", ElementId.Of("4.C.3.d.8"), RatingScale.OfThree, Aspect.Hours),
        ("No regular schedule", ElementId.Of("4.C.3.d.4"), RatingScale.Percent, null),
        ("Email", ElementId.Of("4.C.1.a.2.h"), RatingScale.OfFive, null),
        ("People near", ElementId.Of("4.C.2.a.3"), RatingScale.OfFive, Aspect.People),
        ("Illness near", ElementId.Of("4.C.2.c.1.b"), RatingScale.OfFive, null),
        ("Standing", ElementId.Of("4.C.2.d.1.b"), RatingScale.OfFive, null),
        ("Walking or running", ElementId.Of("4.C.2.d.1.d"), RatingScale.OfFive, null),
        ("Settling conflicts", Conflicts, RatingScale.Importance, null),
        ("Dealing with the public", ElementId.Of("4.A.4.a.8"), RatingScale.Importance, null),
        ("Planning one’s work", ElementId.Of("4.A.2.b.6"), RatingScale.Importance, null),
    ];

    /// <summary>
    /// What was asked of both groups of a pair and sources speak of too, so that their words stand beside the answers.
    /// None where one group stands for both roles, for then it is not known which of them a word would be of.
    /// </summary>
    public static IReadOnlyList<Aspect> Beside(IReadOnlyList<SurveyedWork> groups) =>
        groups.Count < 2
            ? []
            :
            [
                .. Asked
                    .Where(a => a.Aspect is not null && groups.All(g => g.Find(a.Element, a.Scale) is not null))
                    .Select(a => a.Aspect!.Value),
            ];

    /// <summary>Null where none of it was asked of any of the groups.</summary>
    /// <param name="groups">One or two.</param>
    /// <param name="inputs">Of the site.</param>
    /// <param name="said">What sources say of an aspect of <see cref="Beside"/>, in the order of the groups; left out where it stands elsewhere.</param>
    public static MeasuredTable? Of(
        IReadOnlyList<SurveyedWork> groups,
        SiteInputs inputs,
        Func<Aspect, IReadOnlyList<Line?>>? said = null
    )
    {
        List<MeasuredRow> rows = [];
        List<Rating> shown = [];
        foreach (var (label, element, scale, aspect) in Asked)
        {
            var ratings = groups.Select(g => g.Find(element, scale)).ToList();
            if (ratings.All(r => r is null))
                continue;
            shown.AddRange(ratings.OfType<Rating>());
            var beside = aspect is { } asked && said is not null && Beside(groups).Contains(asked) ? said(asked) : null;
            rows.Add(
                new(
                    label,
                    [
                        .. ratings.Select(
                            (r, i) =>
                                r is null ? null
                                : Cell(r, inputs) is { } cell
                                    ? cell with
                                    {
                                        IsSure = r.Reliability == Reliability.Sound,
                                        Said = beside?[i],
                                    }
                                : null
                        ),
                    ]
                )
            );
        }
        if (rows.Count == 0)
            return null;
        return new(RatingRows.GroupsOf(groups, inputs), rows, Said(shown, groups.Count > 1, inputs));
    }

    /// <summary>
    /// What is hard, as far as anything is known of it: how important conflicts are, and what sources say of pressure.
    /// Null where neither is told.
    /// </summary>
    public static Line? Hard(RoleProfile role, IReadOnlyList<SurveyedWork> groups, SiteInputs inputs)
    {
        var conflicts = groups
            .Select(g => g.Find(Conflicts, RatingScale.Importance))
            .OfType<Rating>()
            .Select(r => (Figure: inputs.Figures.Work.Of(r), r.Job))
            .Where(x => x.Figure is not null)
            .Select(x => (x.Figure!, $" for {inputs.NameOf(x.Job.Soc)}"))
            .ToList();
        var pressure = Life.All(role, Aspect.Pressure, inputs);
        if (conflicts.Count == 0 && pressure is null)
            return null;
        var line = inputs.Line().Strong("What is hard?").Say(" No survey that we hold rates it. ");
        if (conflicts.Count > 0)
            line.Say("Settling conflicts is part of the work: its importance is ").Listed(conflicts).Say(". ");
        if (pressure is not null)
            line.Say("Pressure, as our sources say: ").Say(pressure).Say(".");
        return line.Done();
    }

    private static MeasuredCell? Cell(Rating rating, SiteInputs inputs) =>
        inputs.Figures.Work.Of(rating) is not { } figure ? null
        : rating.Scale == RatingScale.Importance ? new("Importance", figure)
        : rating.Scale == RatingScale.Percent ? new(null, figure)
        : inputs.Ledger.Elements.GetValueOrDefault(rating.Element.Id) is { Points.Count: > 1 } words
            ? new(FirstLetter.Capital(InWords(rating, words.Points)), figure)
        : new(null, figure);

    /// <summary>The point that a value stands at, or between which two it lies; a quarter of a point is no distance.</summary>
    internal static string InWords(Rating rating, IReadOnlyList<string> points)
    {
        var place = rating.Value - RatingScales.Ends(rating.Scale).Least;
        var nearest = (int)Math.Round(place, MidpointRounding.AwayFromZero);
        if (Math.Abs(place - nearest) <= 0.25m || nearest >= points.Count)
            return points[Math.Clamp(nearest, 0, points.Count - 1)];
        var below = (int)Math.Floor(place);
        return $"between {points[below]} and {points[below + 1]}";
    }

    private static Line Said(IReadOnlyList<Rating> shown, bool several, SiteInputs inputs)
    {
        var line = inputs
            .Line()
            .Say("What those asked answered, on average: in words, and as a point of a scale of 3 or 5 ");
        line.Cite(
            inputs.Notes.OfAll(
                shown.DistinctBy(r => r.Release).Select(r => inputs.Figures.Work.Of(r)?.Citation).OfType<Citation>()
            )
        );
        return line.Say(
                shown.All(r => r.Rated is null)
                    ? ". When, and how many were asked, is not in our copy"
                        + (several ? ", so none of it is called a difference." : ".")
                    : "."
            )
            .Done();
    }
}
