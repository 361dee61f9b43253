using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Duties as a page lists them. What is shared or apart comes from ids, never from a sentence.</summary>
public static class Work
{
    public static WorkSets Of(RoleWork a, RoleWork b, Overlap<Id<Term>> overlap, SiteInputs inputs)
    {
        var (both, onlyA, onlyB) = (overlap.Both, overlap.OnlyA, overlap.OnlyB);
        var citations = Named(a, [.. both, .. onlyA]).Concat(Named(b, [.. both, .. onlyB])).Select(d => d.Citation);
        return new(
            [.. both.Select(id => Item(id, inputs, a.OnlySometimes(id) && b.OnlySometimes(id)))],
            [.. onlyA.Select(id => Item(id, inputs, a.OnlySometimes(id)))],
            [.. onlyB.Select(id => Item(id, inputs, b.OnlySometimes(id)))],
            inputs.Notes.OfAll(citations)
        );
    }

    /// <summary>All duties of a role, what sets it apart first.</summary>
    public static (IReadOnlyList<WorkItem> Items, Note? Note) Of(RoleWork work, SiteInputs inputs)
    {
        var ids = work.ByRarity.ToHashSet();
        return (
            [.. work.ByRarity.Select(id => Item(id, inputs, work.OnlySometimes(id)))],
            inputs.Notes.OfAll(Named(work, ids).Select(d => d.Citation))
        );
    }

    private static IEnumerable<Core.Claims.DutyClaim> Named(RoleWork work, HashSet<Id<Term>> ids) =>
        work.InOrder.Where(ids.Contains).SelectMany(work.Naming);

    private static WorkItem Item(Id<Term> id, SiteInputs inputs, bool onlySometimes) =>
        new(inputs.LabelOf(TermKind.Duty, id), onlySometimes);
}

/// <summary>What the days are like: hours, pressure, people, place.</summary>
public static class Life
{
    internal static readonly (string Label, Aspect Aspect)[] InShort =
    [
        ("Hours", Aspect.Hours),
        ("Pressure", Aspect.Pressure),
        ("People", Aspect.People),
    ];

    private static readonly (string Label, Aspect Aspect)[] InTables = [.. InShort, ("Reports to", Aspect.ReportsTo)];

    private static readonly (string Label, Aspect Aspect)[] InFull =
    [
        .. InShort,
        ("Travel", Aspect.Travel),
        ("Reports to", Aspect.ReportsTo),
        ("Scope", Aspect.Scope),
        ("Software", Aspect.Software),
        ("Benefits", Aspect.Benefits),
    ];

    /// <summary>Those that stand in tables of several roles.</summary>
    internal static IEnumerable<Aspect> Aspects => InTables.Select(x => x.Aspect);

    /// <param name="a">The one role.</param>
    /// <param name="b">The other.</param>
    /// <param name="without">What stands elsewhere.</param>
    /// <param name="inputs">Of the site.</param>
    public static FactsTable Table(RoleProfile a, RoleProfile b, IReadOnlyList<Aspect> without, SiteInputs inputs)
    {
        var (ofA, ofB) = (inputs.DigestOf(a).Facts, inputs.DigestOf(b).Facts);
        FactsTable.Row Row(string label, Fact? one, Fact? other) =>
            new(label, one ?? Fact.NotKnown, other ?? Fact.NotKnown);
        return new(
            [
                .. InShort
                    .Where(x => !without.Contains(x.Aspect))
                    .Select(x => Row(x.Label, ofA.About(x.Aspect), ofB.About(x.Aspect)))
                    .Append(Row("Place", ofA.PlaceWithShares, ofB.PlaceWithShares))
                    .Where(r => r.IsSaid),
            ],
            inputs.Notes.OfAll(ofA.LifeCitings.Concat(ofB.LifeCitings))
        );
    }

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, SiteInputs inputs) =>
        [
            .. InFull
                .Select(x => new LabeledLine(x.Label, All(role, x.Aspect, inputs)))
                .Append(
                    new(
                        "Place",
                        DisputedWords.After(PlacesOf(role, inputs), DisputedWords.Places(role, inputs), inputs)
                    )
                )
                .Where(l => l.Text is not null),
        ];

    private static Line? PlacesOf(RoleProfile role, SiteInputs inputs) =>
        PlaceClaims(role).Any()
            ? inputs
                .Line()
                .Say(PlaceWords(role, int.MaxValue, inputs) + " ")
                .Cite(inputs.Notes.OfAll(PlaceClaims(role).Select(p => p.Citation)))
                .Done()
            : null;

    /// <summary>
    /// All that is said of it: a table of several roles has room for one claim, the role's own page has not to choose.
    /// </summary>
    internal static Line? All(RoleProfile role, Aspect aspect, SiteInputs inputs)
    {
        var claims = role.About(aspect).Where(c => c.Citation.MayDecide).ToList();
        if (claims.Count == 0)
            return null;
        var line = inputs.Line();
        for (var i = 0; i < claims.Count; i++)
            line.Say(i > 0 ? "; " : "").Say(Cells.WithoutStop(claims[i].Value)).Say(" ").Cite(claims[i].Citation);
        return line.Done();
    }

    internal static Claim<RichText>? First(RoleProfile role, Aspect aspect) =>
        role.About(aspect).FirstOrDefault(c => c.Citation.MayDecide);

    /// <summary>For a table of several roles; each carries its own sources.</summary>
    public static IReadOnlyList<FactRow> Facts { get; } =
    [
        .. InTables.Select(x => new FactRow(
            x.Aspect.ToString().ToLowerInvariant(),
            x.Label,
            (role, inputs) => inputs.DigestOf(role).Facts.About(x.Aspect) ?? Fact.NotKnown
        )),
        new("place", "Place", (role, inputs) => inputs.DigestOf(role).Facts.Place ?? Fact.NotKnown),
    ];

    /// <summary>Where a role is done: a setting or an industry, and who says so.</summary>
    internal sealed record PlaceClaim(TermKind Kind, Id<Term> Id, Citation Citation);

    internal static IEnumerable<PlaceClaim> PlaceClaims(RoleProfile role) =>
        role
            .Settings.Where(c => c.Citation.MayDecide)
            .Select(c => new PlaceClaim(TermKind.Setting, c.Value, c.Citation))
            .Concat(
                role.Industries.Where(c => c.Citation.MayDecide)
                    .Select(c => new PlaceClaim(TermKind.Industry, c.Value, c.Citation))
            )
            .OrderByDescending(p => p.Citation.Sources.Count);

    internal static string PlaceWords(RoleProfile role, int most, SiteInputs inputs)
    {
        var places = PlaceClaims(role)
            .Select(p => inputs.Ledger.TermOf(p.Kind, p.Id))
            .DistinctBy(t => t.Label)
            .Select((t, i) => i == 0 ? t.Label : t.InSentence)
            .ToList();
        return string.Join(", ", places.Take(most)) + (places.Count > most ? $", and {places.Count - most} more" : "");
    }
}

/// <summary>What one needs to get in: schooling, experience, letters.</summary>
public static class WayIn
{
    public static FactsTable Table(RoleProfile a, RoleProfile b, SiteInputs inputs) =>
        new(
            [.. Facts.Select(f => new FactsTable.Row(f.Label, f.Of(a, inputs), f.Of(b, inputs))).Where(r => r.IsSaid)],
            null
        );

    /// <summary>Each carries its own sources.</summary>
    public static IReadOnlyList<FactRow> Facts { get; } =
    [
        new("education", "Usual education", Education),
        new("experience", "Experience", Experience),
        new("letters", "Optional certificates", Letters),
    ];

    public static IReadOnlyList<LabeledLine> Lines(RoleProfile role, SiteInputs inputs) =>
        [
            .. new LabeledLine[]
            {
                new("Education", WithWhatOthersSay(role, inputs)),
                new("Experience", Life.All(role, Aspect.Experience, inputs) ?? Experience(role, inputs).Text),
                new(
                    "Knowledge",
                    DisputedWords.After(Life.All(role, Aspect.Knowledge, inputs), DisputedWords.Knowledge(role), inputs)
                ),
                new("License", Life.All(role, Aspect.License, inputs)),
                new("First move", inputs.Resolve(role.FirstMove)),
            }.Where(l => l.Text is not null),
        ];

    private static Fact Education(RoleProfile role, SiteInputs inputs) =>
        inputs.DigestOf(role).Facts.Education ?? Fact.NotKnown;

    /// <summary>What sources say of the job, and what the bureau calls typical of its main class.</summary>
    private static Fact Experience(RoleProfile role, SiteInputs inputs) =>
        inputs.DigestOf(role).Facts.Experience is { } fact
            ? new(StepDetails.Experience(role, inputs) ?? fact.Text, fact.Value)
            : Fact.NotKnown;

    private static Fact Letters(RoleProfile role, SiteInputs inputs) =>
        inputs.DigestOf(role).Facts.Letters ?? Fact.NotKnown;

    private static Line? WithWhatOthersSay(RoleProfile role, SiteInputs inputs)
    {
        var official = inputs.Ledger.Official.Projections;
        var others = role
            .Education.Where(e => e.Citation.MayDecide && !e.Citation.Sources.Contains(official))
            .GroupBy(e => (e.Level, e.Strength))
            .OrderBy(g => g.Key.Level)
            .ThenBy(g => g.Key.Strength)
            .ToList();
        if (others.Count == 0)
            return Education(role, inputs).Text;

        var line = inputs.Line();
        if (Education(role, inputs).Text is { } first)
            foreach (var part in first.Parts)
                line.Add(part);
        // O*NET asks people who do the job; it is no article.
        var sources = others
            .SelectMany(g => g)
            .SelectMany(e => e.Citation.Sources)
            .Select(s => inputs.Ledger.Sources[s])
            .ToList();
        line.Say(
            sources.All(s => NotSettled.IsOfEmployer(s, inputs)) ? ". Job descriptions say: "
            : sources.All(s =>
                s.Kind is SourceKind.Editorial or SourceKind.Seller && !NotSettled.IsOfEmployer(s, inputs)
            )
                ? ". Articles say: "
            : ". Other sources say: "
        );
        for (var i = 0; i < others.Count; i++)
        {
            if (i > 0)
                line.Say("; ");
            var fields = others[i].SelectMany(e => e.Fields).Distinct().ToList();
            line.Say(EducationWords.Level(others[i].Key.Level) + " " + EducationWords.Strength(others[i].Key.Strength))
                .Say(fields.Count > 0 ? $" ({string.Join(", ", fields)}) " : " ")
                .Cite(inputs.Notes.OfAll(others[i].Select(e => e.Citation)));
        }
        return line.Say(".").Done();
    }

    /// <summary>The bureau itself, for what it gives as typical.</summary>
    internal static Citation Official(SiteInputs inputs) => inputs.Figures.By(inputs.Ledger.Official.Projections);
}

/// <summary>Go, stay, or ask; where neither is a step up from the other, which of the two.</summary>
public static class NextSteps
{
    public static NextStep Of(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var stepUp = Ladder.LeadsTo(b.Role, a.Role, inputs.Ledger);
        NextStep.Option[] options =
        [
            new(
                stepUp ? "Go" : a.Role.Title,
                inputs.Line().Say($"if you {a.Role.Suits}. ").Say(a.Role.FirstMove).Done()
            ),
            stepUp
                ? new("Stay", inputs.Line().Say($"if you {b.Role.Suits}.").Done())
                : new(b.Role.Title, inputs.Line().Say($"if you {b.Role.Suits}. ").Say(b.Role.FirstMove).Done()),
            new("Ask", inputs.Line().Say($"{a.WithArticle} near you: {a.Role.Ask}").Done()),
        ];
        return new(
            options,
            inputs
                .Line()
                .Say("Thinking of a degree? ")
                .Link("Read what it is asked for, and who sells one", SitePath.Guides.Text)
                .Say(" first.")
                .Done(),
            Transfers.Nearest(a.Role, inputs)
        );
    }
}
