using CareerCompare.Core;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>
/// What the files gave, before it is known to hold together, and the ledger of it when it does. Whatever could not be
/// read is not in it.
/// </summary>
internal sealed class LedgerBuilder
{
    public SiteSettings? Site { get; init; }
    public required IReadOnlyList<Organization> Organizations { get; init; }
    public required IReadOnlyList<Source> Sources { get; init; }
    public required IReadOnlyDictionary<TermKind, IReadOnlyList<Term>> Terms { get; init; }
    public required IReadOnlyList<Family> Families { get; init; }
    public required IReadOnlyList<Occupation> Occupations { get; init; }
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }
    public required IReadOnlyList<ContextClaim> Context { get; init; }
    public required IReadOnlyList<RoleProfile> Roles { get; init; }
    public required IReadOnlyList<RoleDraft> Drafts { get; init; }
    public required IReadOnlyList<FiledTitle> Titles { get; init; }

    /// <summary>Whose titles stand on pages, the roles say; roles are held against all of them.</summary>
    public required SurveyFiles Survey { get; init; }
    public required IReadOnlyList<SurveyGroup> Groups { get; init; }
    public required IReadOnlyList<ElementWords> Elements { get; init; }

    /// <summary>Null where a site has no such list.</summary>
    public DirectMatchTitles? DirectMatches { get; init; }
    public required IReadOnlyList<GlossaryEntry> Glossary { get; init; }
    public required IReadOnlyList<SearchPart> SearchParts { get; init; }
    public required IReadOnlyList<SiteTool> Tools { get; init; }

    /// <summary>Null where a site says nothing of it.</summary>
    public DecidingRules? Deciding { get; init; }
    public required IReadOnlyList<AdRule> AdRules { get; init; }
    public required DegreeGuide? Degree { get; init; }
    public required AdWords AdWords { get; init; }
    public required IReadOnlyList<Credential> Credentials { get; init; }
    public required IReadOnlyList<Guide> Guides { get; init; }
    public Guide? Method { get; init; }
    public required IReadOnlyList<FiguresFile> FiguresFiles { get; init; }

    /// <summary>The files of official figures that were found, as paths from the root.</summary>
    public required IReadOnlyList<string> FiguresFound { get; init; }
    public required IReadOnlyDictionary<WageKey, EarlierMean> EarlierMeans { get; init; }
    public required IReadOnlyDictionary<(NaicsCode Industry, YearMonth Release), Staffing> Staffing { get; init; }
    public required WageTable Wages { get; init; }
    public required IReadOnlyDictionary<SocCode, EmploymentProjection> Projections { get; init; }
    public required IReadOnlyDictionary<Id<Area>, Area> Areas { get; init; }
    public required IReadOnlyDictionary<NaicsCode, Industry> Industries { get; init; }
    public required PriceParities PriceParities { get; init; }
    public required IReadOnlyList<County> Counties { get; init; }
    public required ConsumerPrices ConsumerPrices { get; init; }
    public required IReadOnlyList<LaborCost> LaborCosts { get; init; }
    public required IReadOnlyDictionary<SocCode, Workers> Workers { get; init; }
    public required IReadOnlyDictionary<SocCode, SurveyedWork> Work { get; init; }

    /// <summary>Every file, with what it says beside its own values.</summary>
    public required IReadOnlyList<Reading> Readings { get; init; }
    public required Places Places { get; init; }

    /// <summary>Kinds of things of which a file could not be read at all, so that an unknown id may be none.</summary>
    public required IReadOnlySet<EntityKind> Unread { get; init; }

    /// <summary>Everything in the files that cites somebody.</summary>
    public IEnumerable<CitedClaim> Claims =>
        CitedClaims.OfContent(
            Roles,
            Drafts,
            Credentials,
            Titles,
            Glossary,
            Context,
            Contradictions,
            Method is null ? Guides : Guides.Append(Method),
            Degree,
            Sources,
            Organizations
        );

    /// <summary>Every file was read without an error: what is missing is really missing.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>
    /// The ledger of files that hold together; null, with the reason in the log, where the official figures do not say
    /// whose they are.
    /// </summary>
    public Ledger? Build(DiagnosticLog log)
    {
        if (OfficialFigures.Sources(this, log) is not { } official)
            return null;
        var classes = LinkedOccupations.Of(Roles);
        IReadOnlyList<string> chosen = [.. Titles.Select(t => t.Title)];
        return new Ledger
        {
            Site = Site!,
            Roles = ById(Roles, r => r.Id),
            Drafts = [.. Drafts.OrderBy(d => d.Id)],
            Sources = ById(Sources, s => s.Id),
            Organizations = ById(Organizations, o => o.Id),
            Credentials = ById(Credentials, c => c.Id),
            Vocabulary = Terms.ToDictionary(p => p.Key, p => ById(p.Value, t => t.Id)),
            Families = ById(Families, f => f.Id),
            Occupations = ById(Occupations, o => o.Soc),
            Contradictions = Contradictions,
            Context = Context,
            Titles = Titles,
            Elements = ById(Elements, e => e.Element),
            ListedTitles = [.. Survey.TitlesOf(classes, chosen, official.Work)],
            DirectMatches =
            [
                .. official.DirectMatches is { } list ? DirectMatches?.Of(classes, chosen, list) ?? [] : [],
            ],
            Groups = Groups,
            Glossary = ById(Glossary, e => e.Id),
            SearchParts = SearchParts,
            Tools = Tools,
            Deciding = Deciding ?? DecidingRules.None,
            AdRules = AdRules,
            Degree = Degree,
            AdWords = AdWords,
            Guides = ById(Guides, x => x.Id),
            Method = Method!,
            Wages = Wages,
            EarlierMeans = EarlierMeans,
            Staffing = Staffing,
            Projections = Projections,
            Areas = Areas,
            Industries = Industries,
            PriceParities = PriceParities,
            Counties = Counties,
            ConsumerPrices = ConsumerPrices,
            LaborCosts = LaborCosts,
            Workers = Workers,
            Work = Work,
            Official = official,
            FiguresFiles = FiguresFiles,
        };
    }

    private static IReadOnlyDictionary<TKey, T> ById<TKey, T>(IReadOnlyList<T> things, Func<T, TKey> id)
        where TKey : notnull => things.ToDictionary(id);
}

/// <summary>
/// The statistical classes that the roles of a site link to. Only the roles are read: whoever imports figures must not
/// need figures that are already right.
/// </summary>
public static class LinkedOccupations
{
    /// <summary>Their codes; null where a role cannot be read.</summary>
    public static IReadOnlySet<SocCode>? Of(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var roles = reader.Each("roles", ".yaml", EntityKind.Role, RoleShape.Read, own);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        if (own.HasErrors)
            return null;
        return Of(roles.Select(r => r.Value).OfType<RoleFile.OfRole>().Select(r => r.Role));
    }

    /// <summary>The same of roles that were read. A draft shows no places and no employers, so its classes are not among them.</summary>
    internal static IReadOnlySet<SocCode> Of(IEnumerable<RoleProfile> roles) =>
        roles.SelectMany(r => r.Occupations).Select(o => o.Soc).ToHashSet();
}

/// <summary>The metropolitan areas of the newest whole release, for whoever imports figures of theirs.</summary>
public static class MetrosList
{
    /// <summary>By the bureau's codes: 18140. None where there is no release; null where its list is broken.</summary>
    public static IReadOnlyDictionary<string, Area>? Read(InputFiles files, DiagnosticLog log)
    {
        var newest = files
            .Below($"{ContentFiles.Figures}/{ReleaseFolder.Name}")
            .LastOrDefault(p => p.EndsWith("/" + ReleaseFolder.AreasName, StringComparison.Ordinal));
        if (newest is null)
            return new Dictionary<string, Area>();
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var areas = reader.Other(newest, null, ReleaseFolder.ReadAreas);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors
            ? null
            : (areas.Value?.ByCode.Values ?? []).Where(a => a.Kind == AreaKind.Metropolitan).ToDictionary(a => a.Code);
    }
}

/// <summary>The states that a site knows, for whoever imports figures of theirs.</summary>
public static class StatesList
{
    public const string Path = $"{ContentFiles.Figures}/states.csv";

    /// <summary>None where there is no such file yet; null where it is broken.</summary>
    public static IReadOnlyList<Area>? Read(InputFiles files, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var reader = new FileReader(files);
        var states = reader.Maybe(Path, StatesFile.Read);
        reader.Run(own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors ? null : states.Value ?? [];
    }
}
