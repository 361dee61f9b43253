using System.Buffers;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;
using CareerCompare.Load.Tables;

namespace CareerCompare.Load;

/// <summary>Which files a site has, and what each of them is.</summary>
internal static class ContentFiles
{
    public static LedgerBuilder Read(InputFiles files, DiagnosticLog log)
    {
        var reader = new FileReader(files);
        // The largest first, so that no thread waits for them at the end.
        var wages = WageFiles.Ask(files, reader, log);
        // Of several rounds the newest stands on pages; an older one that still lies there is no stray file.
        IReadOnlyList<string> rounds = files.Below(Figures).Where(IsProjections).ToList() is { Count: > 0 } found
            ? found
            : [$"{Figures}/projections-2024-34.csv"];
        var projections = rounds.Select(p => reader.Other(p, null, r => ProjectionsFile.Read(r.File, r.Log))).ToList();
        var survey = SurveyFiles.Ask(files, reader);
        var states = reader.Maybe(StatesList.Path, StatesFile.Read);
        var parities = reader.Maybe($"{Figures}/{PriceParitiesFile.OfStates}", PriceParitiesFile.Read);
        var metroParities = reader.Maybe($"{Figures}/{PriceParitiesFile.OfMetros}", PriceParitiesFile.Read);
        var counties = reader.Maybe($"{Figures}/{CountiesFile.Name}", CountiesFile.Read);
        var prices = reader.Maybe($"{Figures}/cpi-u.csv", r => ConsumerPricesFile.Read(r.File, r.Log));
        var costs = reader.Maybe($"{Figures}/eci.csv", r => LaborCostsFile.Read(r.File, r.Log));
        var ages = reader.Maybe($"{Figures}/workers-age.csv", r => WorkersAgeFile.Read(r.File, r.Log));
        var women = reader.Maybe($"{Figures}/workers-women.csv", r => WorkersWomenFile.Read(r.File, r.Log));
        var earnings = reader.Maybe($"{Figures}/workers-earnings.csv", r => WorkersEarningsFile.Read(r.File, r.Log));
        var schooling = reader.Maybe(
            $"{Figures}/{WorkersSchoolingFile.Name}",
            r => WorkersSchoolingFile.Read(r.File, r.Log)
        );
        var matches = reader.Maybe($"{Figures}/{DirectMatchTitles.Name}", DirectMatchTitles.Read);
        var figuresFiles = reader.ListOf($"{Figures}/SOURCES.yaml", FiguresFileShape.Shape, null);
        var roles = reader.Each("roles", ".yaml", EntityKind.Role, RoleShape.Read, log);
        var credentials = reader.Each(
            "content/certifications",
            ".yaml",
            EntityKind.Certification,
            CertificationShape.Shape.Read,
            log
        );
        var guides = reader.Each(
            "content/guides",
            ".md",
            null,
            (_, r) => GuideReader.Read(r, GuideShape.Guide),
            log,
            isYaml: false
        );
        var methodGuide = reader.Other(
            "content/method.md",
            Slug.TryParse("method", out var method) ? method : null,
            r => GuideReader.Read(r, GuideShape.Method)
        );
        var sources = reader.ListOf("content/sources.yaml", SourceShape.Shape, EntityKind.Source);
        var contradictions = reader.ListOf(
            "content/contradictions.yaml",
            ContradictionShape.Shape,
            EntityKind.Contradiction,
            mayBeMissing: true
        );
        var context = reader.ListOf("content/context.yaml", ContextShape.Shape, null, mayBeMissing: true);
        var organizations = reader.ListOf(
            "content/organizations.yaml",
            OrganizationShape.Shape,
            EntityKind.Organization
        );
        var duties = reader.ListOf("content/vocabulary/duties.yaml", TermShape.Duty, EntityKind.Duty);
        var skills = reader.ListOf(
            "content/vocabulary/skills.yaml",
            TermShape.Skill,
            EntityKind.Skill,
            mayBeMissing: true
        );
        var settings = reader.ListOf(
            "content/vocabulary/settings.yaml",
            TermShape.Setting,
            EntityKind.Setting,
            mayBeMissing: true
        );
        var industries = reader.ListOf(
            "content/vocabulary/industries.yaml",
            TermShape.Industry,
            EntityKind.Industry,
            mayBeMissing: true
        );
        var families = reader.ListOf("content/vocabulary/families.yaml", FamilyShape.Shape, EntityKind.Family);
        var occupations = reader.ListOf(
            "content/vocabulary/occupations.yaml",
            OccupationShape.Shape,
            EntityKind.Occupation
        );
        var sectors = reader.ListOf(
            "content/vocabulary/sectors.yaml",
            SectorShapes.Sector,
            EntityKind.Sector,
            mayBeMissing: true
        );
        var owners = reader.ListOf(
            "content/vocabulary/owners.yaml",
            SectorShapes.Owners,
            EntityKind.Owner,
            mayBeMissing: true
        );
        var elements = reader.ListOf(
            "content/vocabulary/elements.yaml",
            ElementShape.Shape,
            EntityKind.Element,
            mayBeMissing: true
        );
        var glossary = reader.ListOf("content/glossary.yaml", GlossaryShape.Shape, EntityKind.Word, mayBeMissing: true);
        var search = reader.ListOf("content/search.yaml", SearchShape.Shape, null, mayBeMissing: true);
        var tools = reader.ListOf("content/tools.yaml", SearchShape.Tool, EntityKind.Tool, mayBeMissing: true);
        var deciding = reader.MaybeOne("content/deciding.yaml", DecidingShapes.Rules);
        var ads = reader.ListOf("content/ads.yaml", AdShapes.Rule, null, mayBeMissing: true);
        var adWords = reader.ListOf("content/ad-words.yaml", AdShapes.Word, null, mayBeMissing: true);
        var adEmployers = reader.ListOf(
            "content/ad-employers.yaml",
            AdShapes.Employer,
            EntityKind.AdEmployer,
            mayBeMissing: true
        );
        var degree = reader.MaybeOne("content/degree.yaml", DegreeShapes.Guide);
        var titles = reader.Maybe("content/titles.csv", TitlesFile.Read);
        var site = reader.One("content/site.yaml", SiteShape.Shape);
        reader.Run(log);
        IReadOnlyList<RoleProfile> ofRoles = [.. Values(roles).OfType<RoleFile.OfRole>().Select(r => r.Role)];
        var classes = LinkedOccupations.Of(ofRoles);
        wages.AskReleases(classes, EmployersOf(ofRoles), reader);
        survey.AskClasses(classes, reader);
        reader.Run(log);
        StrayFiles.Report(
            files,
            reader.Names,
            reader.Paths.Concat(wages.OfReleases).Concat(survey.OfReleases).ToHashSet(StringComparer.Ordinal),
            log
        );

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
            Roles = ofRoles,
            Drafts = [.. Values(roles).OfType<RoleFile.OfDraft>().Select(r => r.Draft)],
            Titles = titles.Value ?? [],
            Survey = survey,
            Elements = elements.Value ?? [],
            DirectMatches = matches.Value,
            Glossary = glossary.Value ?? [],
            SearchParts = search.Value ?? [],
            Tools = tools.Value ?? [],
            Deciding = deciding.Value,
            AdRules = ads.Value ?? [],
            AdWords = new() { Words = adWords.Value ?? [], Employers = adEmployers.Value ?? [] },
            Degree = degree.Value,
            Credentials = Values(credentials),
            Guides = [.. Values(guides).OrderBy(g => g.Order)],
            Method = methodGuide.Value,
            FiguresFiles = figuresFiles.Value ?? [],
            FiguresFound =
            [
                .. reader
                    .Paths.Where(p =>
                        p.StartsWith(Figures + "/", StringComparison.Ordinal)
                        && p.EndsWith(".csv", StringComparison.Ordinal)
                    )
                    .Where(files.Has)
                    .Where(p => ReleaseFolder.PartOf(p) is null && SurveyFolder.PartOf(p) is null)
                    .Concat(wages.Folders.Concat(survey.Folders).Select(f => $"{Figures}/{f}"))
                    .Order(StringComparer.Ordinal),
            ],
            Groups = wages.Groups,
            Wages = new WageTable(wages.Estimates, areas, industriesOfWages),
            EarlierMeans = wages.EarlierMeans.ToDictionary(m => m.Key),
            Staffing = wages.Staffing.ToDictionary(s => (s.Industry, s.Release)),
            Projections = projections[^1].Value ?? new Dictionary<SocCode, EmploymentProjection>(),
            Areas = areas,
            Industries = industriesOfWages,
            PriceParities = new PriceParities([.. parities.Value ?? [], .. metroParities.Value ?? []]),
            Counties = counties.Value ?? [],
            ConsumerPrices = prices.Value ?? ConsumerPrices.None,
            LaborCosts = costs.Value ?? [],
            Workers = Joined(ages.Value, women.Value, earnings.Value, schooling.Value),
            Work = survey.Work(classes),
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

    private static Dictionary<SocCode, Workers> Joined(
        IReadOnlyDictionary<SocCode, OfYear<decimal>>? ages,
        IReadOnlyDictionary<SocCode, OfYear<decimal>>? women,
        IReadOnlyDictionary<SocCode, OfYear<WeeklyEarnings>>? earnings,
        IReadOnlyDictionary<SocCode, Schooling>? schooling
    ) =>
        (ages?.Keys ?? [])
            .Concat(women?.Keys ?? [])
            .Concat(earnings?.Keys ?? [])
            .Concat(schooling?.Keys ?? [])
            .Distinct()
            .ToDictionary(
                soc => soc,
                soc => new Workers(
                    soc,
                    ages?.GetValueOrDefault(soc),
                    women?.GetValueOrDefault(soc),
                    earnings?.GetValueOrDefault(soc),
                    schooling?.GetValueOrDefault(soc)
                )
            );

    private static IReadOnlySet<NaicsCode> EmployersOf(IEnumerable<RoleProfile> roles) =>
        roles.SelectMany(r => r.EmployedAt).ToHashSet();

    private static bool IsProjections(string path) =>
        path.StartsWith($"{Figures}/projections-", StringComparison.Ordinal)
        && path.EndsWith(".csv", StringComparison.Ordinal);

    private static IReadOnlyList<T> Values<T>(IReadOnlyList<Result<T>> results)
        where T : class => [.. results.Where(r => r.Value is not null).Select(r => r.Value!)];
}

/// <summary>A kind of file: where it stands, what is in it, and whether it is a list of such things.</summary>
/// <param name="Path">With <c>{id}</c> for the name that is chosen.</param>
/// <param name="Shape">What it holds; of a Markdown file, its front matter.</param>
/// <param name="IsList">It holds a list of them.</param>
public sealed record FileShape(string Path, Shape Shape, bool IsList);

/// <summary>All kinds of file that people write, for schemas, reference pages and templates.</summary>
public static class FileShapes
{
    public static IReadOnlyList<FileShape> All { get; } =
    [
        new("content/site.yaml", SiteShape.Shape, IsList: false),
        new("content/organizations.yaml", OrganizationShape.Shape, IsList: true),
        new("content/sources.yaml", SourceShape.Shape, IsList: true),
        new("content/vocabulary/duties.yaml", TermShape.Duty, IsList: true),
        new("content/vocabulary/skills.yaml", TermShape.Skill, IsList: true),
        new("content/vocabulary/settings.yaml", TermShape.Setting, IsList: true),
        new("content/vocabulary/industries.yaml", TermShape.Industry, IsList: true),
        new("content/vocabulary/occupations.yaml", OccupationShape.Shape, IsList: true),
        new("content/vocabulary/families.yaml", FamilyShape.Shape, IsList: true),
        new("content/vocabulary/sectors.yaml", SectorShapes.Sector, IsList: true),
        new("content/vocabulary/owners.yaml", SectorShapes.Owners, IsList: true),
        new("content/vocabulary/elements.yaml", ElementShape.Shape, IsList: true),
        new("content/certifications/{id}.yaml", CertificationShape.Shape, IsList: false),
        new("content/contradictions.yaml", ContradictionShape.Shape, IsList: true),
        new("content/context.yaml", ContextShape.Shape, IsList: true),
        new("content/glossary.yaml", GlossaryShape.Shape, IsList: true),
        new("content/search.yaml", SearchShape.Shape, IsList: true),
        new("content/tools.yaml", SearchShape.Tool, IsList: true),
        new("content/deciding.yaml", DecidingShapes.Rules, IsList: false),
        new("content/ads.yaml", AdShapes.Rule, IsList: true),
        new("content/ad-words.yaml", AdShapes.Word, IsList: true),
        new("content/ad-employers.yaml", AdShapes.Employer, IsList: true),
        new("content/degree.yaml", DegreeShapes.Guide, IsList: false),
        new("content/guides/{id}.md", GuideShape.Guide, IsList: false),
        new("content/method.md", GuideShape.Method, IsList: false),
        new("roles/{id}.yaml", RoleShape.Shape, IsList: false),
        new("salary-data/SOURCES.yaml", FiguresFileShape.Shape, IsList: true),
    ];
}

/// <summary>
/// A file that nothing reads is a role that is missing from the site without a word: roles/nurse.yml.
/// </summary>
internal static class StrayFiles
{
    public static void Report(InputFiles files, FileNames names, IReadOnlySet<string> read, DiagnosticLog log)
    {
        foreach (var path in ContentFiles.Folders.SelectMany(files.Below))
        {
            if (names.Report(path, log))
                continue;
            if (read.Contains(path) || path.EndsWith("/README.md", StringComparison.Ordinal))
                continue;
            if (files.IsLink(path))
                log.Error(
                    Codes.Link,
                    SourceSpan.Whole(new SourceFile(path, "")),
                    $"'{path}' is a symbolic link",
                    "put the files themselves here"
                );
            else
                log.Error(
                    Codes.StrayFile,
                    SourceSpan.Whole(new SourceFile(path, "")),
                    $"'{path}' is read by nothing",
                    () =>
                        DidYouMean.Nearest(path, read) is { } near && !files.Has(near)
                            ? $"did you mean '{near}'?"
                            : Expected(path)
                );
        }
    }

    private static string Expected(string path) =>
        path switch
        {
            _ when path.StartsWith("roles", StringComparison.Ordinal) =>
                "a role is a file like roles/office-manager.yaml, in no folder below",
            _ when path.StartsWith("content/guides", StringComparison.Ordinal) =>
                "a guide is a file like content/guides/how-to-read-a-salary-figure.md",
            _ when path.StartsWith("content/certifications", StringComparison.Ordinal) =>
                "a certification is a file like content/certifications/cmpe.yaml",
            _ => "docs/content-format.md lists the files of a site",
        };
}

/// <summary>
/// A name that one system takes and another does not: whoever fetches the repository there gets no file, or another
/// one in its place. What these systems refuse is known and short.
/// </summary>
internal sealed class FileNames(InputFiles files)
{
    /// <summary>Signs that Windows takes in no name.</summary>
    private static readonly SearchValues<char> Refused = SearchValues.Create("<>:\"|?*\\");

    /// <summary>Devices of Windows: with whatever ending, in capitals or not, they are no files.</summary>
    private static readonly string[] Devices = ["con", "prn", "aux", "nul", "conin$", "conout$"];

    // Listed once: to look for the twin of each of many files would take the square of their number.
    private readonly Lazy<ILookup<string, string>> bySmall = new(() =>
        ContentFiles.Folders.SelectMany(files.Below).ToLookup(p => p.ToLowerInvariant(), StringComparer.Ordinal)
    );

    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>
    /// Reports a path that not every system can hold, with the one that is right; once, and true whenever it is one.
    /// </summary>
    public bool Report(string path, DiagnosticLog log)
    {
        if (ReasonAgainst(path) is not { } reason)
            return false;
        if (!reported.Add(path))
            return true;
        log.Error(
            Codes.NameOfAFile,
            SourceSpan.Whole(new SourceFile(path, "")),
            $"'{path}' {reason}",
            Proposed(path) is { Length: > 0 } proposed
                ? proposed.TrimEnd(' ', ':')
                : "give it another name, of lower-case letters, digits and hyphens"
        );
        return true;
    }

    /// <summary>
    /// "name it roles/desk-lead.yaml: "; nothing where no name comes to mind, or where a file has it.
    /// </summary>
    public string Proposed(string path)
    {
        var at = path.LastIndexOf('/') + 1;
        var name = path[at..].TrimEnd('.', ' ');
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (name[..dot], name[dot..].ToLowerInvariant().TrimEnd()) : (name, "");
        var words = new StringBuilder();
        foreach (var c in PlainLetters.Of(stem))
        {
            if (char.IsAsciiLetterOrDigit(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }
        var plain = words.ToString().Trim('-').Replace("-vs-", "-and-", StringComparison.Ordinal);
        if (IsDevice(plain))
            plain += path.StartsWith("roles/", StringComparison.Ordinal) ? "-job" : "-file";
        var right = $"{path[..at]}{plain}{ending}";
        return Slug.TryParseWithVs(plain, out _) && !files.Has(right) ? $"name it {right}: " : "";
    }

    private string? ReasonAgainst(string path)
    {
        foreach (var range in path.AsSpan().Split('/'))
        {
            var part = path.AsSpan()[range];
            if (part.IndexOfAny(Refused) is >= 0 and var at)
                return $"holds '{part[at]}', which Windows takes in no name";
            foreach (var c in part)
                if (char.IsControl(c))
                    return "holds a control, which no name should";
            if (part is [.., '.' or ' '])
                return $"ends in a {(part[^1] == '.' ? "dot" : "blank")}, which Windows leaves out";
            if (part is [' ', ..])
                return "begins with a blank, which nobody sees";
            var stem = part.IndexOf('.') is >= 0 and var dot ? part[..dot] : part;
            if (IsDevice(stem.TrimEnd(' ')))
                return $"is no file on Windows, where {stem} is a device";
        }
        return FoldedTwin(path) is { } twin
            ? $"and '{twin}' are one file on Windows and on a Mac, where capitals do not count"
            : null;
    }

    /// <summary>Another file of the same letters. The one in capitals is to be named anew.</summary>
    private string? FoldedTwin(string path)
    {
        var small = path.ToLowerInvariant();
        return small == path ? null : bySmall.Value[small].FirstOrDefault(p => p != path);
    }

    private static bool IsDevice(ReadOnlySpan<char> name)
    {
        foreach (var device in Devices)
            if (name.Equals(device, StringComparison.OrdinalIgnoreCase))
                return true;
        return name.Length == 4
            && (
                name.StartsWith("com", StringComparison.OrdinalIgnoreCase)
                || name.StartsWith("lpt", StringComparison.OrdinalIgnoreCase)
            )
            && (char.IsAsciiDigit(name[3]) || name[3] is '¹' or '²' or '³');
    }
}
