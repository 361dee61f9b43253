using CareerCompare.Core.Articles;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Guides;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core;

/// <summary>All that is known: what the loader makes from the files, checked, and what every page is computed from.</summary>
public sealed record Ledger
{
    public required SiteSettings Site { get; init; }
    public required IReadOnlyDictionary<Slug, RoleProfile> Roles { get; init; }
    public required IReadOnlyDictionary<Slug, Source> Sources { get; init; }
    public required IReadOnlyDictionary<Slug, Organization> Organizations { get; init; }
    public required IReadOnlyDictionary<Slug, Credential> Credentials { get; init; }
    public required IReadOnlyDictionary<TermKind, IReadOnlyDictionary<Slug, Term>> Vocabulary { get; init; }
    public required IReadOnlyDictionary<Slug, Family> Families { get; init; }
    public required IReadOnlyDictionary<SocCode, Occupation> Occupations { get; init; }
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }
    public required IReadOnlyList<ContextClaim> Context { get; init; }
    public required IReadOnlyDictionary<Slug, Guide> Guides { get; init; }

    /// <summary>How figures are chosen: <c>content/method.md</c>.</summary>
    public required Guide Method { get; init; }
    public required OewsTable Oews { get; init; }
    public required IReadOnlyDictionary<SocCode, EmploymentProjection> Projections { get; init; }
    public required IReadOnlyList<IndustryWage> IndustryWages { get; init; }

    /// <summary>The ids of the sources that official figures cite.</summary>
    public required OfficialSources Official { get; init; }

    public Term TermOf(TermKind kind, Slug id) => Vocabulary[kind][id];

    public Organization PublisherOf(Source source) => Organizations[source.Publisher];
}

/// <summary>Which source each file of official figures comes from, as <c>salary-data/SOURCES.yaml</c> says.</summary>
public sealed record OfficialSources(Slug Oews, Slug Projections, Slug IndustryWages);
