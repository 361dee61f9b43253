using System.Diagnostics;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What the tables of facts say of one role. Null where no source says. Made once a role, which may stand on a thousand
/// pages.
/// </summary>
public sealed class RoleFacts
{
    /// <summary>A place named for this many words at most, for a narrow cell.</summary>
    private const int MostPlaces = 3;

    /// <summary>Of so many kinds of employer the share is told.</summary>
    private const int MostShares = 2;

    private readonly Dictionary<Aspect, Fact> byAspect = [];

    internal RoleFacts(RoleProfile role, SiteInputs inputs)
    {
        Education = EducationOf(role, inputs);
        Experience = ExperienceOf(role, inputs);
        Letters = LettersOf(role, inputs);
        foreach (var aspect in Life.Aspects)
            if (Life.First(role, aspect) is { } claim)
                byAspect[aspect] = Said(
                    Cells.WithoutStop(claim.Value),
                    claim.Citation,
                    FactValue.Of(claim.Value),
                    inputs
                );
        var places = Life.PlaceClaims(role).ToList();
        if (places.Count > 0)
            Place = new(
                Line.Plain(Life.PlaceWords(role, MostPlaces, inputs)),
                FactValue.OfSet(places.Select(p => p.Id)),
                inputs.Notes.OfAll(places.Take(MostPlaces).Select(p => p.Citation))
            );
        PlaceWithShares = WithShares(role, Place, inputs);
        LifeCitings =
        [
            .. Life.InShort.Select(x => Life.First(role, x.Aspect)).OfType<Claim<RichText>>().Select(c => c.Citation),
            .. places.Take(MostPlaces).Select(p => p.Citation),
        ];
    }

    public Fact? Education { get; }

    public Fact? Experience { get; }

    public Fact? Letters { get; }

    /// <summary>Where it is done, in a few words.</summary>
    public Fact? Place { get; }

    /// <summary>The same, after where most of the main class is employed.</summary>
    public Fact? PlaceWithShares { get; }

    /// <summary>Whom the table of days rests on.</summary>
    public IReadOnlyList<Citation> LifeCitings { get; }

    public Fact? About(Aspect aspect) => byAspect.GetValueOrDefault(aspect);

    /// <summary>What the bureau gives as typical for the main class; else what most sources say.</summary>
    private static Fact? EducationOf(RoleProfile role, SiteInputs inputs)
    {
        if (
            inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is
            { Education: [var first, .. var rest] } projection
        )
            return Said(
                RichText.Plain($"{first}{rest.Replace('\'', '’')}, for {inputs.NameOf(projection.Soc)}"),
                WayIn.Official(inputs),
                FactValue.OfWord(projection.Education),
                inputs
            );
        return role.Education.FirstOrDefault(e => e.Citation.MayDecide) is { } claim
            ? Said(
                RichText.Plain(FirstLetter.Capital(EducationWords.Level(claim.Level))),
                claim.Citation,
                FactValue.OfWord(EducationWords.Level(claim.Level)),
                inputs
            )
            : null;
    }

    /// <summary>Where most of the main class is employed, before what sources say of the job.</summary>
    private static Fact? WithShares(RoleProfile role, Fact? place, SiteInputs inputs)
    {
        if (inputs.Ledger.Wages.NewestByEmployer is not { } release)
            return place;
        var group = RoleGroup.Of(role)[0].Soc;
        List<(Figure Share, string Words)> shares =
        [
            .. RoleEmployers
                .Of(role, inputs.Ledger)
                .Select(e =>
                    (
                        Share: inputs.Ledger.Wages.Find(WageKey.At(e.Code, group, release)) is { } cell
                            ? inputs.Figures.Wages.ShareOf(cell)
                            : null,
                        Words: " " + e.At
                    )
                )
                .Where(x => x.Share is { Quantity: Quantity.Share(> 0) })
                .OrderByDescending(x => ((Quantity.Share)x.Share!.Quantity).Percent)
                .Take(MostShares)
                .Select(x => (x.Share!, x.Words)),
        ];
        if (shares.Count == 0)
            return place;
        var line = inputs
            .Line()
            .Say($"Of {inputs.NameOf(group)}, ")
            .Listed(shares)
            .Say($" (US, {new ReferencePeriod.Month(release)})");
        if (place?.Bare is { } said)
            line.Say(". Our sources: ").Say(said);
        return new(line.Done(), place?.Value);
    }

    private static Fact? ExperienceOf(RoleProfile role, SiteInputs inputs) =>
        role.About(Aspect.Experience).FirstOrDefault(c => c.Citation.MayDecide) is { } claim
            ? Said(Cells.WithoutStop(claim.Value), claim.Citation, FactValue.Of(claim.Value), inputs)
        : inputs.Ledger.Projections.GetValueOrDefault(role.MainOccupation.Soc) is { Experience.Length: > 0 } p
            ? Said(
                RichText.Plain($"{p.Experience}, for {inputs.NameOf(p.Soc)}"),
                WayIn.Official(inputs),
                FactValue.OfWord(p.Experience),
                inputs
            )
        : null;

    private static Fact? LettersOf(RoleProfile role, SiteInputs inputs)
    {
        var named = role.Certifications.Where(c => c.Citation.MayDecide).ToList();
        if (named.Count == 0)
            return null;
        List<Line.Part> parts = [];
        foreach (var claim in named)
        {
            if (parts.Count > 0)
                parts.Add(new Line.Words(", "));
            parts.Add(
                new Line.Link(inputs.Ledger.Credentials[claim.Value].Letters, SitePath.Certification(claim.Value).Text)
            );
        }
        return new(
            new(parts),
            FactValue.OfSet(named.Select(c => c.Value)),
            inputs.Notes.OfAll(named.Select(c => c.Citation))
        );
    }

    private static Fact Said(RichText text, Citation citation, FactValue value, SiteInputs inputs) =>
        new(inputs.Line().Say(text).Done(), value, inputs.Notes.Of(citation));
}

/// <summary>What a table of facts says of every role in it.</summary>
/// <param name="Id">The same in every table, so that columns of two tables can stand side by side.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Of">The fact, with its sources.</param>
public sealed record FactRow(string Id, string Label, Func<RoleProfile, SiteInputs, Fact> Of);

/// <summary>What can be said of a job from lists and statistics alone.</summary>
internal static class DraftFacts
{
    /// <summary>What official figures say it pays in the middle; null where they do not count it.</summary>
    public static Line? Answer(RoleDraft draft, SiteInputs inputs) =>
        inputs.Ledger.Wages.Newest(draft.MainOccupation.Soc) is not { Yearly.Median.Floor: not null } estimate
            ? null
            : inputs
                .Line()
                .Add(inputs.Word("median", "Half"))
                .Say($" of {inputs.NameOf(estimate.Soc)} are paid under ")
                .Amount(inputs.Figures.Wages.Of(estimate, PayKind.Median))
                .Say(" for full-time work.")
                .Done();

    /// <summary>Where official lists have the job, so that a reader knows of whom the figures speak.</summary>
    public static IReadOnlyList<Line> Class(RoleDraft draft, SiteInputs inputs) =>
        [
            .. draft.Occupations.Select(o =>
                inputs
                    .Line()
                    .Say($"Official figures count this job in the group {Group(o.Soc, inputs)}. ")
                    .Say(o.Because)
                    .Say(o.ListedAs is { } code ? $" Its code in O*NET is {code} " : " ")
                    .Cite(o.Citation)
                    .Say(".")
                    .Done()
            ),
        ];

    private static string Group(SocCode soc, SiteInputs inputs) =>
        inputs.NameOf(soc) is var name && name == soc.Text ? name : $"“{name}” ({soc})";

    public static IReadOnlyList<LabeledLine> Pay(RoleDraft draft, SiteInputs inputs)
    {
        if (inputs.Ledger.Wages.Newest(draft.MainOccupation.Soc) is not { } estimate)
            return [];
        (string Label, PayKind Kind)[] places =
        [
            ("Low 10%", PayKind.P10),
            ("Middle", PayKind.Median),
            ("Top 10%", PayKind.P90),
        ];
        Line Of(Figure figure) => inputs.Line().Amount(figure).Say($", {figure.Period}").Done();
        return
        [
            .. places
                .Where(p => estimate.Yearly.Of(p.Kind).Floor is not null)
                .Select(p => new LabeledLine(p.Label, Of(inputs.Figures.Wages.Of(estimate, p.Kind)))),
        ];
    }

    public static IReadOnlyList<LabeledLine> WayIn(RoleDraft draft, SiteInputs inputs)
    {
        List<LabeledLine> lines = [];
        if (inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is { } projection)
        {
            void Typical(string label, string says)
            {
                if (says.Length > 0)
                    lines.Add(
                        new(
                            label,
                            inputs
                                .Line()
                                .Say(
                                    $"{FirstLetter.Capital(says).Replace('\'', '’')}, for {inputs.NameOf(projection.Soc)} "
                                )
                                .Cite(Writing.WayIn.Official(inputs))
                                .Done()
                        )
                    );
            }
            Typical("Education", projection.Education);
            Typical("Experience", projection.Experience);
            Typical("Training", projection.Training);
        }
        foreach (var claim in draft.Education.Where(e => e.Citation.MayDecide))
        {
            var line = inputs.Line().Say(FirstLetter.Capital(EducationWords.Level(claim.Level)));
            if (claim.Citation.Note is { } note)
                line.Say(". ").Say(note);
            else
                line.Say(", " + EducationWords.Strength(claim.Strength));
            line.Say(" ").Cite(claim.Citation);
            lines.Add(new("Asked for", line.Done()));
        }
        foreach (var o in draft.Occupations.Where(o => o.JobZone is not null))
            lines.Add(
                new(
                    "Preparation",
                    inputs.Line().Say($"Zone {o.JobZone} of 5; 5 asks the most preparation ").Cite(o.Citation).Done()
                )
            );
        return lines;
    }

    public static IReadOnlyList<LabeledLine> Outlook(RoleDraft draft, SiteInputs inputs) =>
        inputs.Ledger.Projections.GetValueOrDefault(draft.MainOccupation.Soc) is not { } p
            ? []
            :
            [
                new($"Change, {p.From} to {p.To}", inputs.Line().Amount(inputs.Figures.ChangeOf(p)).Done()),
                new("Openings", inputs.Line().Amount(inputs.Figures.OpeningsOf(p)).Say(" jobs open each year").Done()),
            ];

    public static Line? Skills(RoleDraft draft, SiteInputs inputs)
    {
        var skills = draft.Skills.Where(s => s.Citation.MayDecide).ToList();
        return skills.Count == 0
            ? null
            : inputs
                .Line()
                .Say(string.Join(", ", skills.Select(s => inputs.LabelOf(TermKind.Skill, s.Value))) + " ")
                .Cite(inputs.Notes.OfAll(skills.Select(s => s.Citation)))
                .Done();
    }

    /// <summary>What is asked of whoever writes, in a reader's words.</summary>
    public static string Asked(OwnWords words) =>
        words switch
        {
            OwnWords.Plural => "Its name in the plural",
            OwnWords.Family => "The jobs it should be weighed against",
            OwnWords.InShort => "What it is, in one sentence",
            OwnWords.Reviewed => "The day on which somebody checked all of it",
            OwnWords.Suits => "Whom it suits",
            OwnWords.Ask => "What to ask somebody who does it",
            OwnWords.FirstMove => "A first move towards it",
            OwnWords.Duties => "The tasks, and who says so",
            _ => throw new UnreachableException(),
        };
}
