using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Csv;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Files;
using CareerCompare.Load.Prose;

namespace CareerCompare.Load.Content;

/// <summary>Which files a site has, and what each of them is.</summary>
internal static class ContentFiles
{
    public static LedgerBuilder Read(InputFiles files, DiagnosticLog log)
    {
        var reader = new FileReader(files);
        // The largest first, so that no thread waits for them at the end.
        var wages = WageFiles.Ask(files, reader, log);
        // Of several rounds the newest stands on pages; an older one that still lies there is no stray file.
        IReadOnlyList<string> rounds = files.Below(Figures).Where(IsProjections).ToList() is { Count: > 0 } found ? found : [$"{Figures}/projections-2024-34.csv"];
        var projections = rounds.Select(p => reader.Other(p, null, r => ProjectionsFile.Read(r.File, r.Log))).ToList();
        var industryWages = reader.Other($"{Figures}/industry-wages.csv", null, r => IndustryWagesFile.Read(r.File, r.Log));
        var industryJobs = reader.Maybe($"{Figures}/industry-jobs.csv", r => IndustryJobsFile.Read(r.File, r.Log));
        var listed = reader.Maybe($"{Figures}/onet-titles.csv", ListedTitles.Read);
        var states = reader.Maybe(StatesList.Path, StatesFile.Read);
        var parities = reader.Maybe($"{Figures}/rpp-state.csv", PriceParitiesFile.Read);
        var prices = reader.Maybe($"{Figures}/cpi-u.csv", r => ConsumerPricesFile.Read(r.File, r.Log));
        var figuresFiles = reader.ListOf($"{Figures}/SOURCES.yaml", FiguresFileShape.Shape, null);
        var roles = reader.Each("roles", ".yaml", EntityKind.Role, RoleShape.Read, log);
        var credentials = reader.Each("content/certifications", ".yaml", EntityKind.Certification, CertificationShape.Shape.Read, log);
        var guides = reader.Each("content/guides", ".md", null, (_, r) => GuideReader.Read(r, GuideShape.Guide), log, isYaml: false);
        var methodGuide = reader.Other("content/method.md", Slug.TryParse("method", out var method) ? method : null, r => GuideReader.Read(r, GuideShape.Method));
        var sources = reader.ListOf("content/sources.yaml", SourceShape.Shape, EntityKind.Source);
        var contradictions = reader.ListOf("content/contradictions.yaml", ContradictionShape.Shape, EntityKind.Contradiction, mayBeMissing: true);
        var context = reader.ListOf("content/context.yaml", ContextShape.Shape, null, mayBeMissing: true);
        var organizations = reader.ListOf("content/organizations.yaml", OrganizationShape.Shape, EntityKind.Organization);
        var duties = reader.ListOf("content/vocabulary/duties.yaml", TermShape.Duty, EntityKind.Duty);
        var skills = reader.ListOf("content/vocabulary/skills.yaml", TermShape.Skill, EntityKind.Skill, mayBeMissing: true);
        var settings = reader.ListOf("content/vocabulary/settings.yaml", TermShape.Setting, EntityKind.Setting, mayBeMissing: true);
        var industries = reader.ListOf("content/vocabulary/industries.yaml", TermShape.Industry, EntityKind.Industry, mayBeMissing: true);
        var families = reader.ListOf("content/vocabulary/families.yaml", FamilyShape.Shape, EntityKind.Family);
        var occupations = reader.ListOf("content/vocabulary/occupations.yaml", OccupationShape.Shape, EntityKind.Occupation);
        var sectors = reader.ListOf("content/vocabulary/sectors.yaml", SectorShapes.Sector, EntityKind.Sector, mayBeMissing: true);
        var owners = reader.ListOf("content/vocabulary/owners.yaml", SectorShapes.Owners, EntityKind.Owner, mayBeMissing: true);
        var glossary = reader.ListOf("content/glossary.yaml", GlossaryShape.Shape, EntityKind.Word, mayBeMissing: true);
        var search = reader.ListOf("content/search.yaml", SearchShape.Shape, null, mayBeMissing: true);
        var titles = reader.Maybe("content/titles.csv", TitlesFile.Read);
        var site = reader.One("content/site.yaml", SiteShape.Shape);
        StrayFiles.Report(files, reader.Names, reader.Paths, log);
        reader.Run(log);

        var readings = reader.Readings;
        var areas = wages.Areas(states.Value ?? []);
        var industriesOfWages = wages.Industries(sectors.Value ?? [], owners.Value ?? []);
        return new LedgerBuilder
        {
            Site = site.Value,
            Organizations = organizations.Value ?? [],
            Sources = sources.Value ?? [],
            Terms = new Dictionary<TermKind, IReadOnlyList<Term>>
            {
                [TermKind.Duty] = duties.Value ?? [],
                [TermKind.Skill] = skills.Value ?? [],
                [TermKind.Setting] = settings.Value ?? [],
                [TermKind.Industry] = industries.Value ?? [],
            },
            Families = families.Value ?? [],
            Occupations = occupations.Value ?? [],
            Contradictions = contradictions.Value ?? [],
            Context = context.Value ?? [],
            Roles = [.. Values(roles).OfType<RoleFile.OfRole>().Select(r => r.Role)],
            Drafts = [.. Values(roles).OfType<RoleFile.OfDraft>().Select(r => r.Draft)],
            Titles = titles.Value ?? [],
            ListedTitles = listed.Value ?? ListedTitles.None,
            Glossary = glossary.Value ?? [],
            SearchParts = search.Value ?? [],
            Credentials = Values(credentials),
            Guides = [.. Values(guides).OrderBy(g => g.Order)],
            Method = methodGuide.Value,
            FiguresFiles = figuresFiles.Value ?? [],
            FiguresFound = [.. reader.Paths.Where(p => p.StartsWith(Figures + "/", StringComparison.Ordinal) && p.EndsWith(".csv", StringComparison.Ordinal)).Where(files.Has).Order(StringComparer.Ordinal)],
            Wages = new WageTable(wages.Estimates, areas, industriesOfWages),
            Projections = projections[^1].Value ?? new Dictionary<SocCode, EmploymentProjection>(),
            IndustryWages = industryWages.Value ?? [],
            IndustryShares = industryJobs.Value ?? [],
            Areas = areas,
            Industries = industriesOfWages,
            PriceParities = parities.Value ?? PriceParities.None,
            ConsumerPrices = prices.Value ?? ConsumerPrices.None,
            Readings = readings,
            Places = Places.Of([.. readings.Select(r => r.Places)]),
            Unread = reader.Unread,
            IsWhole = !log.HasErrors,
        };
    }

    /// <summary>The folder of official figures.</summary>
    public const string Figures = "salary-data";

    /// <summary>All folders in which every file is read or refused.</summary>
    public static readonly IReadOnlyList<string> Folders = ["content", "roles", Figures];

    private static bool IsProjections(string path) =>
        path.StartsWith($"{Figures}/projections-", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal);

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<Result<T>> results) where T : class =>
        [.. results.Where(r => r.Value is not null).Select(r => r.Value!)];
}
