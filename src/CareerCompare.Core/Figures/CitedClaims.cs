using CareerCompare.Core.Claims;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Something for which the content names a source.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Field">What it is about, in plain words: "duty", "hours".</param>
/// <param name="Citation">Who says it.</param>
/// <param name="Says">What it says. Asked only of a ledger that holds together, for it looks up words.</param>
public sealed record CitedClaim(
    ClaimPlace Place,
    string Field,
    Citation Citation,
    Func<Ledger, FigureBook, RichText> Says
);

/// <summary>What a claim is about: a role, a guide, or the field as a whole.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; empty for the field as a whole.</param>
public sealed record ClaimPlace(ClaimPlaceKind Kind, string Id)
{
    public static ClaimPlace General { get; } = new(ClaimPlaceKind.General, "");
}

public enum ClaimPlaceKind
{
    General,
    Role,
    Draft,
    Credential,
    Guide,
    Contradiction,
}

/// <summary>
/// The one walk over everything that cites somebody. Whoever asks who cites what asks here, so a new field that cites
/// is added here and is then listed, checked and counted everywhere.
/// </summary>
public static class CitedClaims
{
    /// <summary>Of a whole site, the tables of official figures with it.</summary>
    public static IEnumerable<CitedClaim> All(Ledger ledger) =>
        OfContent(
                ledger.Roles.Values.OrderBy(r => r.Id),
                ledger.Drafts,
                ledger.Credentials.Values.OrderBy(c => c.Id),
                ledger.Titles,
                ledger.Glossary.Values,
                ledger.Context,
                ledger.Contradictions,
                ledger.Guides.Values.OrderBy(g => g.Id).Append(ledger.Method),
                ledger.Degree,
                ledger.Sources.Values,
                ledger.Organizations.Values
            )
            .Concat(OfTables(ledger))
            .Concat(OfLists(ledger));

    /// <summary>Of what people wrote, also where not all of it could be read.</summary>
    public static IEnumerable<CitedClaim> OfContent(
        IEnumerable<RoleProfile> roles,
        IEnumerable<RoleDraft> drafts,
        IEnumerable<Credential> credentials,
        IEnumerable<FiledTitle> titles,
        IEnumerable<GlossaryEntry> words,
        IEnumerable<ContextClaim> context,
        IEnumerable<Contradiction> contradictions,
        IEnumerable<Guide> guides,
        DegreeGuide? degree,
        IEnumerable<Source> sources,
        IEnumerable<Organization> organizations
    ) =>
        Noted(
            roles
                .SelectMany(Of)
                .Concat(drafts.SelectMany(Of))
                .Concat(credentials.SelectMany(Of))
                .Concat(titles.Select(Of))
                .Concat(words.SelectMany(Of))
                .Concat(context.SelectMany(Of))
                .Concat(contradictions.SelectMany(Of))
                .Concat(guides.SelectMany(Of))
                .Concat(degree is null ? [] : Of(degree))
                .Concat(sources.SelectMany(s => Within(ClaimPlace.General, "note on a source", s.Note)))
                .Concat(organizations.SelectMany(o => Within(ClaimPlace.General, "note on a publisher", o.About)))
        );

    /// <summary>What the lists of the classification say of a class, and which titles they sort by name.</summary>
    private static IEnumerable<CitedClaim> OfLists(Ledger ledger)
    {
        if (ledger.Sources.ContainsKey(OfficialLists.Definitions))
            foreach (var o in ledger.Occupations.Values.Where(o => o.Definition is not null))
                yield return new(
                    ClaimPlace.General,
                    "official definition",
                    By(OfficialLists.Definitions),
                    (_, _) => RichText.Plain($"{FirstLetter.Capital(o.Name)} ({o.Soc}): {o.Definition}")
                );
        if (ledger.Sources.ContainsKey(OfficialLists.DirectMatch))
            foreach (var role in ledger.Roles.Values.OrderBy(r => r.Id))
            foreach (var link in role.Occupations.Where(o => o.Ground == GroupGround.SortedByTitle))
                yield return new(
                    new(ClaimPlaceKind.Role, role.Id.Text),
                    "sorted by title",
                    By(OfficialLists.DirectMatch),
                    (_, _) => RichText.Plain($"{role.Title}: {link.Soc}")
                );
    }

    private static IEnumerable<CitedClaim> Of(RoleProfile role)
    {
        var place = new ClaimPlace(ClaimPlaceKind.Role, role.Id.Text);
        return Occupations(place, role.Occupations)
            .Concat(
                role.Duties.Select(d =>
                    Term(place, d.Sometimes ? "duty, sometimes" : "duty", TermKind.Duty, d.Duty, d.Citation)
                )
            )
            .Concat(
                role.Core.Where(t => t.Sources.Count > 0)
                    .Select(t => new CitedClaim(
                        place,
                        "core of the work",
                        new Citation { Sources = t.Sources },
                        (_, _) => RichText.Plain(t.Says)
                    ))
            )
            .Concat(role.Skills.Select(s => Term(place, "skill", TermKind.Skill, s.Value, s.Citation)))
            .Concat(role.Settings.Select(s => Term(place, "place", TermKind.Setting, s.Value, s.Citation)))
            .Concat(role.Industries.Select(s => Term(place, "industry", TermKind.Industry, s.Value, s.Citation)))
            .Concat(
                role.InWords.OrderBy(p => p.Key)
                    .SelectMany(p => p.Value.SelectMany(c => Said(place, Words(p.Key), c.Value, c.Citation)))
            )
            .Concat(Education(place, role.Education))
            .Concat(role.CarriesOver.SelectMany(c => Said(place, "in another job", c.Says, c.Citation)))
            .Concat(
                role.Certifications.Select(c => new CitedClaim(
                    place,
                    "certification",
                    c.Citation,
                    (ledger, _) => RichText.Plain(ledger.Credentials[c.Value].Letters)
                ))
            )
            .Concat(
                role.Certifiers.Select(c => new CitedClaim(
                    place,
                    "certifier",
                    c.Citation,
                    (ledger, _) => RichText.Plain(ledger.Organizations[c.Value].Name)
                ))
            )
            .Concat(
                role.Pay.Select(p => new CitedClaim(
                    place,
                    PayWords.Kind(p.Kind),
                    p.Citation,
                    (_, figures) => Number(figures.Of(role, p))
                ))
            )
            .Concat(
                role.Outlook.Select(o => new CitedClaim(
                    place,
                    "change in jobs",
                    o.Citation,
                    (_, figures) => Number(figures.Of(role, o))
                ))
            )
            .Concat(Within(place, "first move", role.FirstMove))
            .Concat(role.NotKnown.SelectMany(text => Within(place, "not known", text)))
            .Concat(
                role.Steps.SelectMany(s => s.Show.Concat(s.AskFor)).SelectMany(text => Within(place, "advice", text))
            )
            .Concat(role.Interview.SelectMany(q => Within(place, "interview", q.Shows)));
    }

    private static IEnumerable<CitedClaim> Of(RoleDraft draft)
    {
        var place = new ClaimPlace(ClaimPlaceKind.Draft, draft.Id.Text);
        return Occupations(place, draft.Occupations)
            .Concat(draft.Skills.Select(s => Term(place, "skill", TermKind.Skill, s.Value, s.Citation)))
            .Concat(Education(place, draft.Education));
    }

    private static IEnumerable<CitedClaim> Of(Credential credential)
    {
        var place = new ClaimPlace(ClaimPlaceKind.Credential, credential.Id.Text);
        return credential
            .Facts.SelectMany(f => Said(place, Words(f.Topic), f.Says, f.Citation))
            .Concat(Within(place, "what it is for", credential.For));
    }

    private static CitedClaim Of(FiledTitle title) =>
        new(
            ClaimPlace.General,
            "job title",
            title.Citation,
            (_, _) => RichText.Plain($"{title.Title}: {title.ClassName} ({title.Soc})")
        );

    private static IEnumerable<CitedClaim> Of(GlossaryEntry word) =>
        word.Citation is { } citation
            ? Said(ClaimPlace.General, "word", word.Says, citation)
            : Within(ClaimPlace.General, "word", word.Says);

    private static IEnumerable<CitedClaim> Of(ContextClaim claim) =>
        Said(
            claim.About is [var only] ? new(ClaimPlaceKind.Role, only.Text) : ClaimPlace.General,
            Words(claim.Topic),
            claim.Says,
            claim.Citation
        );

    private static IEnumerable<CitedClaim> Of(Contradiction contradiction)
    {
        var place = new ClaimPlace(ClaimPlaceKind.Contradiction, contradiction.Id);
        return contradiction
            .Says.SelectMany(s => Said(place, "one side", s.Value, s.Citation))
            .Concat(
                contradiction.CheckedWith.Select(s => new CitedClaim(
                    place,
                    "checked with this",
                    By(s),
                    (_, _) => contradiction.Checked
                ))
            )
            .Concat(
                Within(place, "checked with this", contradiction.Checked)
                    .Where(c => !contradiction.CheckedWith.Contains(c.Citation.Sources[0]))
            )
            .Concat(Within(place, "what we do", contradiction.So))
            .Concat(Within(place, "in short", contradiction.Short));
    }

    /// <summary>A guide is too long to be said again: its sentences stand there.</summary>
    private static IEnumerable<CitedClaim> Of(Guide guide) =>
        Within(new(ClaimPlaceKind.Guide, guide.Id.Text), "guide", guide.Body)
            .Select(c => c with { Says = static (_, _) => RichText.Plain("Named in the text.") });

    private static IEnumerable<CitedClaim> Of(DegreeGuide degree)
    {
        return degree
            .Answer.SelectMany(a => In("what is known of degrees", a))
            .Concat(degree.Assumptions.SelectMany(a => In("assumption of a plan", a.Ground)))
            .Concat(degree.Scenarios.SelectMany(s => In("scenario of a degree", s.About)))
            .Concat(degree.Money.SelectMany(m => Printed("rule on money", m)))
            .Concat(degree.Prices.SelectMany(p => Printed("price of a degree", p)))
            .Concat(
                degree
                    .Kinds.SelectMany(k => (RichText[])[k.For, k.Length, k.Checked, k.Asked, k.Not])
                    .SelectMany(k => In("kind of degree", k))
            )
            .Concat(degree.First.SelectMany(f => In("first step", f.Says)))
            .Concat(degree.Asks.SelectMany(a => In("question before signing", a)));

        static IEnumerable<CitedClaim> In(string field, RichText text) => Within(ClaimPlace.General, field, text);

        static IEnumerable<CitedClaim> Printed(string field, PrintedAmount amount) =>
            Besides(amount.Citation, In(field, amount.Says ?? RichText.Plain("")))
                .Prepend(
                    new(
                        ClaimPlace.General,
                        field,
                        amount.Citation,
                        (_, figures) =>
                            figures.Of(amount) is { } figure
                                ? new([
                                    new RichText.Words(amount.Name + ": "),
                                    new RichText.FigureReference(figure.Id.ToString()),
                                    new RichText.Words(amount.Per is null ? "" : " " + amount.Per),
                                ])
                                : RichText.Plain(amount.Name)
                    )
                );
    }

    /// <summary>
    /// What the tables of official figures hold of each class that the content names, and the prices that pay is held
    /// against. Some tables hold all classes there are; of the others nothing is shown.
    /// </summary>
    private static IEnumerable<CitedClaim> OfTables(Ledger ledger)
    {
        var official = ledger.Official;
        var linked = ledger
            .Roles.Values.SelectMany(r => r.Occupations)
            .Concat(ledger.Drafts.SelectMany(d => d.Occupations))
            .Select(o => o.Soc);
        var classes = ledger
            .Occupations.Keys.Concat(linked)
            .Distinct()
            .OrderBy(soc => soc.Text, StringComparer.Ordinal);
        return classes
            .SelectMany(OfClass)
            .Append(Table(official.PriceParities, "prices of each place", ledger.PriceParities.Years, null))
            .Append(
                Table(
                    official.ConsumerPrices,
                    "consumer prices",
                    ledger.ConsumerPrices.Months.Select(m => m.Year),
                    null
                )
            )
            .Append(Titles("titles that are sorted by name", ledger.DirectMatches))
            .Append(Titles("titles of jobs", ledger.ListedTitles))
            .Append(
                official.Counties is { } counties && ledger.Counties.Count > 0
                    ? new CitedClaim(
                        ClaimPlace.General,
                        "counties of each area",
                        By(counties),
                        (_, _) =>
                            RichText.Plain(
                                ledger.Counties.Count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture)
                                    + " counties"
                            )
                    )
                    : null
            )
            .OfType<CitedClaim>();

        static CitedClaim? Titles(string field, IReadOnlyList<FiledTitle> titles) =>
            titles.Count == 0
                ? null
                : new CitedClaim(
                    ClaimPlace.General,
                    field,
                    titles[0].Citation,
                    (_, _) =>
                        RichText.Plain(
                            titles
                                .Select(t => t.Title)
                                .Distinct()
                                .Count()
                                .ToString("N0", System.Globalization.CultureInfo.InvariantCulture)
                                + " titles that this site shows"
                        )
                );

        IEnumerable<CitedClaim?> OfClass(SocCode soc) =>
            [
                Table(
                    official.Oews,
                    "pay and number of jobs",
                    ledger.Wages.History(soc).Select(e => e.Release.Year),
                    soc
                ),
                .. Enum.GetValues<AreaKind>()
                    .Select(kind =>
                        Table(
                            official.AreaWages,
                            $"pay in each {NameOf(kind)}",
                            YearsOf(ledger.Wages.ReleasesOf(kind), r => ledger.Wages.In(kind, soc, r).Any()),
                            soc
                        )
                    ),
                Table(
                    official.EmployerWages,
                    "pay by kind of employer",
                    Enum.GetValues<IndustryLevel>()
                        .SelectMany(level =>
                            YearsOf(ledger.Wages.ReleasesOf(level), r => ledger.Wages.At(level, soc, r).Any())
                        )
                        .Distinct(),
                    soc
                ),
                Table(
                    official.WorkersAge,
                    "middle age of those who do the work",
                    Year(ledger.Workers.GetValueOrDefault(soc)?.MedianAge?.Year),
                    soc
                ),
                Table(
                    official.WorkersWomen,
                    "women’s part of those who do the work",
                    Year(ledger.Workers.GetValueOrDefault(soc)?.Women?.Year),
                    soc
                ),
                Table(
                    official.WorkersEarnings,
                    "what women and men earn a week",
                    Year(ledger.Workers.GetValueOrDefault(soc)?.Earnings?.Year),
                    soc
                ),
                Table(
                    official.WorkersSchooling,
                    "schooling of those who do the work",
                    ledger.Workers.GetValueOrDefault(soc)?.Schooling is { } schooling
                        ? [schooling.FirstYear, schooling.LastYear]
                        : [],
                    soc
                ),
                .. Ratings(ledger, soc),
                Table(
                    official.LaborCosts,
                    "change of pay in twelve months, of its broad group",
                    ledger.LaborCosts.Where(c => c.Holds(soc)).Select(c => c.Month.Year),
                    soc
                ),
                ledger.Projections.GetValueOrDefault(soc) is not { } p
                    ? null
                    : Table(
                        official.Projections,
                        "number of jobs, openings and usual way in",
                        Enumerable.Range(p.From, p.To - p.From + 1),
                        soc
                    ),
            ];
    }

    /// <summary>What releases of the survey of work rate of a class; not every copy says when.</summary>
    private static IEnumerable<CitedClaim> Ratings(Ledger ledger, SocCode soc) =>
        from rating in ledger.Work.GetValueOrDefault(soc)?.Ratings ?? []
        group rating by rating.Release into release
        orderby release.Key
        where ledger.Official.Work.ContainsKey(release.Key)
        let years = YearSpans.Of(release.Where(r => r.Rated is not null).Select(r => r.Rated!.Value.Year))
        select new CitedClaim(
            ClaimPlace.General,
            "ratings of the work",
            By(ledger.Official.Work[release.Key]),
            (_, figures) =>
                RichText.Plain(
                    $"{FirstLetter.Capital(figures.NameOf(soc))} ({soc}), {(years.Length > 0 ? years : "undated")}"
                )
        );

    private static int[] Year(int? year) => year is { } known ? [known] : [];

    private static IEnumerable<int> YearsOf(IEnumerable<YearMonth> releases, Func<YearMonth, bool> has) =>
        releases.Where(has).Select(r => r.Year);

    private static CitedClaim? Table(Id<Source>? source, string what, IEnumerable<int> years, SocCode? soc) =>
        source is null || YearSpans.Of(years) is not { Length: > 0 } spans
            ? null
            : new(
                ClaimPlace.General,
                what,
                new Citation { Sources = [source], Status = ClaimStatus.Confirmed },
                (_, figures) =>
                    RichText.Plain(soc is null ? spans : $"{FirstLetter.Capital(figures.NameOf(soc))} ({soc}), {spans}")
            );

    private static string NameOf(AreaKind kind) =>
        kind switch
        {
            AreaKind.State => "state",
            AreaKind.Territory => "territory",
            AreaKind.Metropolitan => "metropolitan area",
            AreaKind.Nonmetropolitan => "area outside the large towns",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static IEnumerable<CitedClaim> Occupations(ClaimPlace place, IEnumerable<OccupationLink> links) =>
        links.SelectMany(o =>
            Besides(o.Citation, Within(place, "official class", o.Because))
                .Prepend(
                    new(
                        place,
                        "official class",
                        o.Citation,
                        (_, _) =>
                            RichText.Plain(o.Titles.Count == 0 ? o.Soc.Text : $"{o.Soc}: {string.Join(", ", o.Titles)}")
                    )
                )
        );

    private static IEnumerable<CitedClaim> Education(ClaimPlace place, IEnumerable<EducationClaim> claims) =>
        claims.Select(e => new CitedClaim(
            place,
            "education",
            e.Citation,
            (_, _) =>
                RichText.Plain(
                    FirstLetter.Capital($"{EducationWords.Level(e.Level)}, {EducationWords.Strength(e.Strength)}")
                )
        ));

    private static CitedClaim Term(ClaimPlace place, string field, TermKind kind, Id<Term> id, Citation citation) =>
        new(place, field, citation, (ledger, _) => RichText.Plain(ledger.TermOf(kind, id).Label));

    private static RichText Number(Figure figure) =>
        new([
            new RichText.FigureReference(figure.Id.ToString()),
            new RichText.Words($", {figure.Population}, {figure.Period}"),
        ]);

    /// <summary>What is said in words: by whoever is cited, and by whom the words themselves name.</summary>
    private static IEnumerable<CitedClaim> Said(ClaimPlace place, string field, RichText says, Citation citation) =>
        Besides(citation, Within(place, field, says)).Prepend(new(place, field, citation, (_, _) => says));

    /// <summary>Sources that a text names itself.</summary>
    private static IEnumerable<CitedClaim> Within(ClaimPlace place, string field, RichText? text) =>
        text is null
            ? []
            : text
                .Parts.OfType<RichText.SourceReference>()
                .DistinctBy(r => r.Source)
                .Select(r => new CitedClaim(place, field, By(r.Source), (_, _) => text));

    /// <summary>And sources that only the note on a claim names.</summary>
    private static IEnumerable<CitedClaim> Noted(IEnumerable<CitedClaim> claims) =>
        claims.SelectMany(c => Besides(c.Citation, Within(c.Place, c.Field, c.Citation.Note)).Prepend(c));

    /// <summary>Those of whom the claim is not already.</summary>
    private static IEnumerable<CitedClaim> Besides(Citation citation, IEnumerable<CitedClaim> named) =>
        named.Where(c => !citation.Sources.Contains(c.Citation.Sources[0]));

    private static Citation By(Id<Source> source) => new() { Sources = [source] };

    /// <summary>"PayDrivers" as "pay drivers".</summary>
    private static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(
            value.ToString().Select((c, i) => (i > 0 && char.IsUpper(c) ? " " : "") + char.ToLowerInvariant(c))
        );
}
