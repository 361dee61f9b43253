using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the survey of work measured, as pages show it: the groups of a role beside each other, or what sets the main
/// groups of two roles apart. It speaks of groups; what a title does, our sources say.
/// </summary>
public static class RatedWork
{
    /// <summary>So many things of each kind are shown on the page of a role.</summary>
    private const int MostOfKind = 4;

    private static readonly (ElementKind Kind, string Heading)[] Kinds =
    [
        (ElementKind.Knowledge, "Knowledge"),
        (ElementKind.Skill, "Skills"),
        (ElementKind.Activity, "Activities"),
    ];

    /// <summary>What is most important to the main group of a role, with its other group beside it; null where nobody rated it.</summary>
    public static RatingTable? Of(RoleProfile role, SiteInputs inputs) => Of(role, whole: false, inputs);

    /// <summary>All that is rated of it.</summary>
    public static RatingTable? AllOf(RoleProfile role, SiteInputs inputs) => Of(role, whole: true, inputs);

    private static RatingTable? Of(RoleProfile role, bool whole, SiteInputs inputs)
    {
        var groups = GroupsOf(role, inputs);
        if (groups.Count == 0)
            return null;
        var rows = new RatingRows(groups, inputs);
        IReadOnlyList<RatingPart> parts =
        [
            .. Kinds
                .Select(k => new RatingPart(
                    k.Heading,
                    [
                        .. groups[0]
                            .ByImportance(k.Kind)
                            .Take(whole ? int.MaxValue : MostOfKind)
                            .Select(r => rows.Of(r.Element, withKind: false, withOwnName: whole)),
                    ]
                ))
                .Where(p => p.Rows.Count > 0),
        ];
        return parts.Count == 0 ? null : rows.Table(parts);
    }

    /// <summary>The rated groups of a role, its main one first; at most two are drawn.</summary>
    public static IReadOnlyList<SurveyedWork> GroupsOf(RoleProfile role, SiteInputs inputs) =>
        [
            .. RoleGroup
                .Of(role)
                .Select(g => inputs.Ledger.Work.GetValueOrDefault(g.Soc))
                .OfType<SurveyedWork>()
                .Where(w => w.Ratings.Count > 0)
                .Take(2),
        ];

    /// <summary>The first group of a role, if the survey of work rated what it asks for; null where it did not.</summary>
    public static SurveyedWork? MainOf(RoleProfile role, SiteInputs inputs) =>
        FirstOf(role, inputs) is { } work && work.Ratings.Any(r => r.Scale == RatingScale.Importance) ? work : null;

    /// <summary>The first group of a role with what lists hold of it, rated or not; null where the survey has nothing.</summary>
    public static SurveyedWork? FirstOf(RoleProfile role, SiteInputs inputs) =>
        inputs.Ledger.Work.GetValueOrDefault(RoleGroup.Of(role)[0].Soc);

    /// <summary>The main groups of two roles that the survey of work speaks of; one where they share it.</summary>
    public static IReadOnlyList<SurveyedWork> MainsOf(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        [.. roles.Select(r => MainOf(r, inputs)).OfType<SurveyedWork>().DistinctBy(w => w.Job)];

    /// <summary>An element in a reader's words, within a sentence.</summary>
    public static string LabelOf(WorkElement element, SiteInputs inputs) =>
        inputs.Ledger.Elements.TryGetValue(element.Id, out var words)
            ? words.Label
            : FirstLetter.EachInSentence(element.Name);

    /// <summary>The same, with what kind of thing it is where the words alone do not say: "knowledge of medicine".</summary>
    public static string InSentence(WorkElement element, SiteInputs inputs) =>
        element.Kind == ElementKind.Knowledge ? $"knowledge of {LabelOf(element, inputs)}" : LabelOf(element, inputs);

    public static string HeadingOf(ElementKind kind) => Kinds.First(k => k.Kind == kind).Heading;

    /// <summary>How many were asked, before a noun: "8 ", "27 or 28 ", "40 to 42 "; empty where our copy has not kept it.</summary>
    public static string RangeOf(IReadOnlyList<int> asked) =>
        asked.Count == 0 ? ""
        : asked.Min() == asked.Max() ? asked[0].ToString(CultureInfo.InvariantCulture) + " "
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{asked.Min()} {(asked.Max() - asked.Min() == 1 ? "or" : "to")} {asked.Max()} "
        );

    /// <summary>How a rater is called, plural; null where our copy does not say who it was.</summary>
    public static string? NameOf(Rater? rater) =>
        rater switch
        {
            Rater.Workers => "workers",
            Rater.Experts => "experts",
            Rater.Analysts => "analysts",
            Rater.Model => "a model",
            null => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>Rows of ratings of the same one or two groups.</summary>
internal sealed class RatingRows(IReadOnlyList<SurveyedWork> groups, SiteInputs inputs)
{
    /// <summary>Ratings older than this many years are said to be old.</summary>
    private const int Old = 10;

    private readonly List<Rating> shown = [];

    /// <summary>What others have shown on the same page: who rated is then said once, of all.</summary>
    public void Add(RatingRows others) => shown.AddRange(others.shown);

    /// <param name="element">Which.</param>
    /// <param name="withKind">What it is, where no heading says it.</param>
    /// <param name="withOwnName">The survey's own name, where it is another; a short list leaves it to the whole one.</param>
    public RatingRow Of(WorkElement element, bool withKind, bool withOwnName = true)
    {
        var label = FirstLetter.Capital(RatedWork.LabelOf(element, inputs));
        return new(
            label,
            withKind ? KindOf(element.Kind) : null,
            !withOwnName || SaysTheSame(label, element.Name) ? null : element.Name,
            [.. groups.Select(g => Value(g.Find(element.Id, RatingScale.Importance)))]
        );
    }

    // Small words do not make another name: "the English language" is "English Language".
    private static bool SaysTheSame(string label, string name) =>
        label.EndsWith(name, StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(label, StringComparison.OrdinalIgnoreCase);

    public RatingTable Table(IReadOnlyList<RatingPart> parts) =>
        new()
        {
            Groups = GroupsOf(groups, inputs),
            Parts = parts,
            RatedBy = RatedBy(),
        };

    public static IReadOnlyList<RatedGroup> GroupsOf(IReadOnlyList<SurveyedWork> groups, SiteInputs inputs) =>
        [
            .. groups.Select(
                (g, i) => new RatedGroup(FirstLetter.Capital(inputs.NameOf(g.Job.Soc)), i == 0 ? Seat.A : Seat.B)
            ),
        ];

    private RatedValue? Value(Rating? rating)
    {
        if (rating is null || inputs.Figures.Work.Of(rating) is not { } figure)
            return null;
        shown.Add(rating);
        var (least, most) = RatingScales.Ends(rating.Scale);
        return new(
            figure,
            new(Math.Round(100 * (rating.Value - least) / (most - least), 2)),
            rating.Reliability == Reliability.Sound
        );
    }

    /// <summary>
    /// "Office supervisors, July 2015, so old: knowledge by 42 workers, skills by 8 analysts." What our copy does not say
    /// is said once, of all groups.
    /// </summary>
    public Line RatedBy()
    {
        var line = inputs.Line();
        var known = shown.Where(r => r.Rated is not null && r.By is not null).ToList();
        foreach (var rated in known.GroupBy(r => (r.Job, When(r))))
            line.Say($"{FirstLetter.Capital(inputs.NameOf(rated.Key.Job.Soc))}, {rated.Key.Item2}: ")
                .Say(
                    string.Join(
                        ", ",
                        rated.GroupBy(r => r.Element.Kind).Select(k => $"{PluralOf(k.Key)} {Raters([.. k])}")
                    )
                )
                .Say(ReferenceEquals(rated.Last(), known[^1]) ? " " : ". ");
        Cite(line, known);
        var unknown = shown.Except(known).ToList();
        if (unknown.Count > 0)
        {
            var kinds = unknown.Select(r => PluralOf(r.Element.Kind)).Distinct().ToList();
            line.Say(
                $"{(known.Count > 0 ? " " : "")}{FirstLetter.Capital(Listed.And([.. kinds]))}: who rated, and when, is not in our copy "
            );
            Cite(line, unknown);
        }
        return line.Done();
    }

    private void Cite(LineWriter line, IReadOnlyList<Rating> ratings)
    {
        if (ratings.Count > 0)
            line.Cite(
                    inputs.Notes.OfAll(
                        ratings.DistinctBy(r => r.Release).Select(r => inputs.Figures.Work.Of(r)!.Citation)
                    )
                )
                .Say(".");
    }

    private static string Raters(IReadOnlyList<Rating> ratings)
    {
        var count = RatedWork.RangeOf([.. ratings.Select(r => r.Asked).OfType<int>()]);
        return $"by {count}{Listed.And([.. ratings.Select(r => RatedWork.NameOf(r.By)!).Distinct()])}";
    }

    private string When(Rating rating) =>
        Said(rating.Rated!.Value) + (rating.Rated.Value.Year + Old <= inputs.Ledger.Site.AsOf.Year ? ", so old" : "");

    private static string Said(YearMonth month) => new ReferencePeriod.Month(month).ToString();

    private static string KindOf(ElementKind kind) =>
        kind switch
        {
            ElementKind.Knowledge => "knowledge",
            ElementKind.Skill => "skill",
            ElementKind.Activity => "activity",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static string PluralOf(ElementKind kind) =>
        kind switch
        {
            ElementKind.Knowledge => "knowledge",
            ElementKind.Skill => "skills",
            ElementKind.Activity => "activities",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
