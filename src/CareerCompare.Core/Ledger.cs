using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core;

/// <summary>
/// All that is known: what the loader makes from the files, checked, and what every page is computed from.
/// </summary>
public sealed record Ledger
{
    public required SiteSettings Site { get; init; }
    public required IReadOnlyDictionary<Id<RoleProfile>, RoleProfile> Roles { get; init; }

    /// <summary>Jobs that wait for somebody to write about them, by id.</summary>
    public IReadOnlyList<RoleDraft> Drafts { get; init; } = [];
    public required IReadOnlyDictionary<Id<Source>, Source> Sources { get; init; }
    public required IReadOnlyDictionary<Id<Organization>, Organization> Organizations { get; init; }
    public required IReadOnlyDictionary<Id<Credential>, Credential> Credentials { get; init; }
    public required IReadOnlyDictionary<TermKind, IReadOnlyDictionary<Id<Term>, Term>> Vocabulary { get; init; }
    public required IReadOnlyDictionary<Id<Family>, Family> Families { get; init; }
    public required IReadOnlyDictionary<SocCode, Occupation> Occupations { get; init; }
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }
    public required IReadOnlyList<ContextClaim> Context { get; init; }
    public required IReadOnlyDictionary<Id<Guide>, Guide> Guides { get; init; }

    /// <summary>
    /// Titles that were chosen by hand, as a list of titles files them; may be empty, as may the glossary.
    /// </summary>
    public IReadOnlyList<FiledTitle> Titles { get; init; } = [];

    /// <summary>
    /// The titles that the survey of work has for the classes that roles name, and each class that one of them or of
    /// <see cref="Titles"/> stands with.
    /// </summary>
    public IReadOnlyList<FiledTitle> ListedTitles { get; init; } = [];

    /// <summary>
    /// Of the same titles and classes, those that are enough for the surveys to sort a worker: every worker of such a
    /// title is counted in that class.
    /// </summary>
    public IReadOnlyList<FiledTitle> DirectMatches { get; init; } = [];

    /// <summary>The names of all groups of the newest whole release of the wage survey, by code.</summary>
    public IReadOnlyList<SurveyGroup> Groups { get; init; } = [];
    public IReadOnlyDictionary<Id<GlossaryEntry>, GlossaryEntry> Glossary { get; init; } =
        new Dictionary<Id<GlossaryEntry>, GlossaryEntry>();

    /// <summary>What people type who look for a part of a job; may be empty.</summary>
    public IReadOnlyList<SearchPart> SearchParts { get; init; } = [];

    /// <summary>What a reader can do here, in the order of the home page; the site need not have the page of each.</summary>
    public IReadOnlyList<SiteTool> Tools { get; init; } = [];

    /// <summary>What readers weigh when they decide between jobs.</summary>
    public DecidingRules Deciding { get; init; } = DecidingRules.None;

    /// <summary>What in a job ad speaks for which job; empty where the site has no such rules.</summary>
    public IReadOnlyList<AdRule> AdRules { get; init; } = [];

    /// <summary>What words of the field mean in a job ad.</summary>
    public AdWords AdWords { get; init; } = AdWords.None;

    /// <summary>What the site says of degrees; null where it says nothing.</summary>
    public DegreeGuide? Degree { get; init; }

    /// <summary>How figures are chosen: <c>content/method.md</c>.</summary>
    public required Guide Method { get; init; }

    /// <summary>The wage survey: of the whole country, of places and of industries.</summary>
    public required WageTable Wages { get; init; }

    /// <summary>Means by industry of the release before the newest, for one use: to find a cell that is unsteady.</summary>
    public IReadOnlyDictionary<WageKey, EarlierMean> EarlierMeans { get; init; } =
        new Dictionary<WageKey, EarlierMean>();

    /// <summary>Whom the employers that roles name employ.</summary>
    public IReadOnlyDictionary<(NaicsCode Industry, YearMonth Release), Staffing> Staffing { get; init; } =
        new Dictionary<(NaicsCode Industry, YearMonth Release), Staffing>();
    public required IReadOnlyDictionary<SocCode, EmploymentProjection> Projections { get; init; }

    /// <summary>States, and the areas that the estimates by area speak of.</summary>
    public IReadOnlyDictionary<Id<Area>, Area> Areas { get; init; } = new Dictionary<Id<Area>, Area>();

    /// <summary>Industries that the wage survey speaks of.</summary>
    public IReadOnlyDictionary<NaicsCode, Industry> Industries { get; init; } = new Dictionary<NaicsCode, Industry>();
    public PriceParities PriceParities { get; init; } = PriceParities.None;

    /// <summary>Counties of metropolitan and micropolitan areas, by which a reader finds a place.</summary>
    public IReadOnlyList<County> Counties { get; init; } = [];
    public ConsumerPrices ConsumerPrices { get; init; } = ConsumerPrices.None;

    /// <summary>How pay of broad groups changed in the last twelve months that are known.</summary>
    public IReadOnlyList<LaborCost> LaborCosts { get; init; } = [];

    /// <summary>Who does the work of each occupation.</summary>
    public IReadOnlyDictionary<SocCode, Workers> Workers { get; init; } = new Dictionary<SocCode, Workers>();

    /// <summary>What the survey of work holds of each class that roles name.</summary>
    public IReadOnlyDictionary<SocCode, SurveyedWork> Work { get; init; } = new Dictionary<SocCode, SurveyedWork>();

    /// <summary>What it asks about, in a reader's words; one that is missing has the survey's own name.</summary>
    public IReadOnlyDictionary<ElementId, ElementWords> Elements { get; init; } =
        new Dictionary<ElementId, ElementWords>();

    /// <summary>The ids of the sources that official figures cite.</summary>
    public required OfficialSources Official { get; init; }

    /// <summary>The files of official figures, and how each came to be.</summary>
    public IReadOnlyList<FiguresFile> FiguresFiles { get; init; } = [];

    public Term TermOf(TermKind kind, Id<Term> id) => Vocabulary[kind][id];

    public Organization PublisherOf(Source source) => Organizations[source.Publisher];
}

/// <summary>Which source each file of official figures comes from, as <c>salary-data/SOURCES.yaml</c> says.</summary>
public sealed record OfficialSources(Id<Source> Oews, Id<Source> Projections)
{
    /// <summary>
    /// Of the estimates by state, metropolitan and nonmetropolitan area; null where there are none, as with the others
    /// below.
    /// </summary>
    public Id<Source>? AreaWages { get; init; }
    public Id<Source>? EmployerWages { get; init; }
    public Id<Source>? PriceParities { get; init; }
    public Id<Source>? Counties { get; init; }
    public Id<Source>? ConsumerPrices { get; init; }
    public Id<Source>? LaborCosts { get; init; }
    public Id<Source>? WorkersAge { get; init; }
    public Id<Source>? WorkersWomen { get; init; }
    public Id<Source>? WorkersEarnings { get; init; }
    public Id<Source>? WorkersSchooling { get; init; }
    public Id<Source>? DirectMatches { get; init; }

    /// <summary>Of the survey of work, by release.</summary>
    public IReadOnlyDictionary<SurveyRelease, Id<Source>> Work { get; init; } =
        new Dictionary<SurveyRelease, Id<Source>>();
}

/// <summary>What the whole site shares. Pages know this date; no build reads a clock.</summary>
public sealed record SiteSettings
{
    public required string Name { get; init; }

    /// <summary>Scheme and host, no final slash.</summary>
    public required string Origin { get; init; }
    public required DateOnly AsOf { get; init; }
    public required string Tagline { get; init; }

    /// <summary>
    /// Where readers report mistakes; null where there is no such place, and then no page leads to one.
    /// </summary>
    public string? Issues { get; init; }

    /// <summary>How to reach whoever keeps this copy of the site; null where nobody says.</summary>
    public string? Contact { get; init; }
    public required string SecurityContact { get; init; }

    /// <summary>Until when the security contact is known to be true; null where nobody says so.</summary>
    public DateOnly? SecurityExpires { get; init; }
    public required string Language { get; init; }

    /// <summary>What pages say of the field.</summary>
    public Wording Wording { get; init; } = new();
}

/// <summary>
/// What pages say of the field that a site is about. The program knows no field: what a site leaves out is said in
/// words that hold for all of them.
/// </summary>
public sealed record Wording
{
    private const string Count = "[count]";

    /// <summary>The title of the list of contradictions; [count] stands for the number of articles.</summary>
    public string ArticlesTitle { get; init; } = "What articles got wrong";

    /// <summary>What that list is, for search engines.</summary>
    public string Articles { get; init; } =
        "Where articles contradict each other, themselves and the public record, in plain words.";

    /// <summary>What the guides answer, for search engines.</summary>
    public string Guides { get; init; } = "Short guides in plain words, with every figure sourced.";

    /// <summary>What holds for all certifications, above the table of them.</summary>
    public string Certifications { get; init; } = "Each issuer sells its own, and fees change: check before you pay.";

    /// <summary>What the map of steps shows, for search engines.</summary>
    public string Paths { get; init; } =
        "Which job leads to which, and what each step asks: tasks, letters, experience and schooling, "
        + "and how official pay figures count both jobs.";

    /// <summary>Whom an office serves whose size is told by their number, plural: "doctors".</summary>
    public string Providers { get; init; } = "professionals";

    /// <summary>A job ad of a line or two, with which a reader may try how ads are read; empty where nobody wrote one.</summary>
    public string AdSample { get; init; } = "";

    public string ArticlesTitleFor(int count) =>
        ArticlesTitle.Replace(Count, NumberWords.Of(count), StringComparison.Ordinal);
}
