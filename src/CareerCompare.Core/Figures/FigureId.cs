using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>
/// The id of a figure: which cell of which table it is, or what it was computed from. Prose refers to a figure by it,
/// and pages print it, so what it is printed as stays for ever: <c>oews/2025-05/11-9111/median</c>.
/// </summary>
public abstract record FigureId
{
    private FigureId() { }

    /// <summary>What somebody claims: <c>F028</c> in prose, <c>office-manager/F028</c> on a page.</summary>
    /// <param name="Owner">
    /// The role or credential whose claim it is; the text does not say which. Null where the name alone is enough.
    /// </param>
    /// <param name="Name">Letters, digits and hyphens.</param>
    public sealed record Claimed(Slug? Owner, string Name) : FigureId;

    /// <summary>A wage of a cell, a year: <c>oews/2025-05/11-9111/621100/p10</c>.</summary>
    public sealed record Paid(WageKey Key, PayKind Kind) : FigureId;

    /// <summary>The same an hour, as the bureau prints it: <c>oews/2025-05/11-9111/621100/p10-hourly</c>.</summary>
    public sealed record PaidHourly(WageKey Key, PayKind Kind) : FigureId;

    /// <summary>Of a cell, what tells its weight: <c>oews/2025-05/11-9111/621100/share-of-jobs</c>.</summary>
    public sealed record Weighed(WageKey Key, CellWeight What) : FigureId;

    /// <summary>What tells the weight of a cell.</summary>
    public enum CellWeight
    {
        /// <summary>Which part of the class's jobs in the country it has.</summary>
        ShareOfJobs,

        /// <summary>The relative standard error of its mean.</summary>
        MeanError,

        /// <summary>How many times as common the class is there as in the country.</summary>
        Concentration,

        /// <summary>Which part of all jobs at its employer it has.</summary>
        ShareOfPayroll,
    }

    /// <summary>The jobs of a cell: <c>oews-state/2025-05/ohio/11-9111/employment</c>.</summary>
    public sealed record Employed(WageKey Key) : FigureId;

    /// <summary>Pay of an area at the prices of the whole country.</summary>
    public sealed record LocalPrices(Id<Area> Area, SocCode Soc, YearMonth Release, PayKind Kind) : FigureId;

    /// <summary>A median in dollars of another month: <c>real/2025-05/2021-05/11-9111/median</c>.</summary>
    public sealed record RealMedian(YearMonth Dollars, YearMonth Release, SocCode Soc) : FigureId;

    /// <summary>What things cost in a place: <c>rpp/2024/ohio</c>.</summary>
    public sealed record PriceLevel(int Year, Id<Area> Area) : FigureId;

    /// <summary>Jobs ahead: <c>projection/2024-34/11-9111/openings</c>. Its span is shorter than a century.</summary>
    public sealed record Projected(int From, int To, SocCode Soc, Projection What) : FigureId;

    /// <summary>Who does the work: <c>workers/2025/11-9111/median-age</c>.</summary>
    public sealed record OfWorkers(int Year, SocCode Soc, WorkersFact What) : FigureId;

    /// <summary>What of those who do the work.</summary>
    public enum WorkersFact
    {
        MedianAge,
        WomenPercent,
        WomenWeekly,
        MenWeekly,

        /// <summary>Of those who are 25 and older; the year is the later of the two that were surveyed.</summary>
        WithoutHighSchool,
        HighSchool,
        SomeCollege,
        AssociateDegree,
        BachelorsDegree,
        MastersDegree,
        DoctoralDegree,
        BachelorsOrMore,
        HighSchoolOrLess,
        MastersOrMore,
    }

    /// <summary>How pay of a broad group changed in twelve months: <c>eci/2026-03/43/change-percent</c>.</summary>
    /// <param name="Month">In which they end.</param>
    /// <param name="MajorGroup">The first two digits of its classes, or of the first of them.</param>
    public sealed record LaborCostChange(YearMonth Month, string MajorGroup) : FigureId;

    /// <summary>
    /// A value of the survey of work: <c>onet/30.2/11-9111.00/2.C.5.a/importance</c>, and of those asked for a
    /// requirement, the part that named a category or one of several in a row:
    /// <c>onet/30.2/11-9111.00/2.D.1/percent-6</c>, <c>onet/30.2/11-9111.00/2.D.1/percent-6-12</c>.
    /// </summary>
    /// <param name="Release">In which it was published.</param>
    /// <param name="Job">Whose.</param>
    /// <param name="Element">What was asked about.</param>
    /// <param name="Scale">What of it.</param>
    /// <param name="Categories">Which, where the scale is a part of those asked; else null.</param>
    public sealed record Rated(
        SurveyRelease Release,
        SurveyedJob Job,
        ElementId Element,
        RatingScale Scale,
        CategoryRange? Categories = null
    ) : FigureId;

    /// <summary>One category of a requirement, or several in a row, from 1 up.</summary>
    public readonly record struct CategoryRange(int From, int Through)
    {
        public override string ToString() =>
            From == Through
                ? string.Create(CultureInfo.InvariantCulture, $"-{From}")
                : string.Create(CultureInfo.InvariantCulture, $"-{From}-{Through}");

        internal static CategoryRange? Parsed(string text)
        {
            var parts = text.Split('-');
            return
                parts.Length is 2 or 3
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var from)
                && int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var through)
                && new CategoryRange(from, through) is var read
                && from <= through
                && read.ToString() == text
                ? read
                : null;
        }
    }

    /// <summary>What of a projection.</summary>
    public enum Projection
    {
        ChangePercent,
        Openings,

        /// <summary>Of the openings a year, those that growth makes.</summary>
        NewJobs,
        JobsBase,
        JobsTarget,
    }

    /// <summary>As prose, pages and tests write it; <see cref="TryParse"/> reads it back.</summary>
    public sealed override string ToString() =>
        this switch
        {
            Claimed(null, var name) => name,
            Claimed(var owner, var name) => $"{owner}/{name}",
            Paid(var key, var kind) => $"{Cell(key)}/{NameOf(kind)}",
            PaidHourly(var key, var kind) => $"{Cell(key)}/{NameOf(kind)}{Hourly}",
            Weighed(var key, var what) => $"{Cell(key)}/{NameOf(what)}",
            Employed(var key) => $"{Cell(key)}/{Jobs}",
            LocalPrices(var area, var soc, var release, var kind) =>
                $"local-prices/{release}/{area}/{soc}/{NameOf(kind)}",
            RealMedian(var dollars, var release, var soc) => $"real/{dollars}/{release}/{soc}/{Median}",
            PriceLevel(var year, var area) => $"rpp/{Text(year)}/{area}",
            OfWorkers(var year, var soc, var what) => $"workers/{Text(year)}/{soc}/{NameOf(what)}",
            LaborCostChange(var month, var group) => $"eci/{month}/{group}/change-percent",
            Rated(var release, var job, var element, var scale, var categories) =>
                $"{Onet}/{release}/{job}/{element}/{RatingScales.NameOf(scale)}{categories}",
            Projected(var from, var to, var soc, var what) => $"projection/{SpanOf(from, to)}/{soc}/{NameOf(what)}",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>False where no figure can have this id. One that parses may still be nobody's.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out FigureId? id) =>
        (id = Parsed(text.Split('/'))) is not null;

    /// <summary>Which family an id belongs to, also one that is broken: <c>oews</c>.</summary>
    public static string FirstWord(string text) => text.Split('/', 2)[0];

    private static FigureId? Parsed(string[] parts) =>
        parts switch
        {
            [var name] when IsName(name) => new Claimed(null, name),
            [var owner, var name] when Slug.TryParseWithVs(owner, out var id) && IsName(name) => new Claimed(id, name),
            ["rpp", var year, var area] when YearOf(year) is { } y && AreaOf(area) is { } a => new PriceLevel(y, a),
            ["eci", var month, [>= '0' and <= '9', >= '0' and <= '9'] group, "change-percent"]
                when MonthOf(month) is { } last => new LaborCostChange(last, group),
            [Onet, var release, var job, var element, var scale]
                when SurveyRelease.TryParse(release, out var published)
                    && SurveyedJob.TryParse(job, out var surveyed)
                    && ElementId.TryParse(element, out var asked) => OfElement(published, surveyed, asked, scale),
            [var family, var when, var soc, var last] when SocOf(soc) is { } s => OfClass(family, when, s, last),
            [WageSets.National, var month, var soc, var industry, var what]
                when MonthOf(month) is { } release
                    && SocOf(soc) is { } s
                    && NaicsCode.TryParse(industry, out var employer) => OfCell(WageKey.At(employer, s, release), what),
            [var family, var month, var of, var soc, var what]
                when MonthOf(month) is { } release && SocOf(soc) is { } s => OfTwo(family, release, of, s, what),
            _ => null,
        };

    /// <summary>What four words name: a class, and what of it.</summary>
    private static FigureId? OfClass(string family, string when, SocCode soc, string last) =>
        family switch
        {
            WageSets.National => MonthOf(when) is { } release ? OfCell(WageKey.National(soc, release), last) : null,
            "workers" => YearOf(when) is { } year && WorkersFactOf(last) is { } fact
                ? new OfWorkers(year, soc, fact)
                : null,
            "projection" => YearsOf(when) is var (from, to) && ProjectionOf(last) is { } what
                ? new Projected(from, to, soc, what)
                : null,
            _ => null,
        };

    /// <summary>What five words name: a class, another thing beside it, and what of them.</summary>
    private static FigureId? OfTwo(string family, YearMonth month, string of, SocCode soc, string what) =>
        family switch
        {
            "real" => MonthOf(of) is { } release && what == Median ? new RealMedian(month, release, soc) : null,
            "local-prices" => AreaOf(of) is { } area && KindOf(what) is { } kind
                ? new LocalPrices(area, soc, month, kind)
                : null,
            _ => AreaOf(of) is { } area && WageSets.PlaceIn(family, area) is { } place
                ? OfCell(WageKey.In(place, soc, month), what)
                : null,
        };

    private static Rated? OfElement(SurveyRelease release, SurveyedJob job, ElementId element, string what)
    {
        if (RatingScales.Named(what) is { } scale)
            return new(release, job, element, scale);
        var name = RatingScales.NameOf(RatingScale.Percent);
        return
            what.StartsWith(name, StringComparison.Ordinal)
            && CategoryRange.Parsed(what[name.Length..]) is { } categories
            ? new(release, job, element, RatingScale.Percent, categories)
            : null;
    }

    private static FigureId? OfCell(WageKey key, string what) =>
        what switch
        {
            Jobs => new Employed(key),
            ShareOfJobs => new Weighed(key, CellWeight.ShareOfJobs),
            MeanError => new Weighed(key, CellWeight.MeanError),
            Concentration => new Weighed(key, CellWeight.Concentration),
            ShareOfPayroll => new Weighed(key, CellWeight.ShareOfPayroll),
            _ when KindOf(what) is { } kind => new Paid(key, kind),
            _ when what.EndsWith(Hourly, StringComparison.Ordinal) && KindOf(what[..^Hourly.Length]) is { } kind =>
                new PaidHourly(key, kind),
            _ => null,
        };

    private static string Cell(WageKey key)
    {
        if (key.Place.Area is { } area)
            return $"{key.Set.Name()}/{key.Release}/{area}/{key.Occupation}";
        var all = $"{WageSets.National}/{key.Release}/{key.Occupation}";
        return key.Employer.Industry is { } industry ? $"{all}/{industry}" : all;
    }

    private const string Onet = "onet";

    private const string Jobs = "employment",
        Median = "median",
        Hourly = "-hourly",
        ShareOfJobs = "share-of-jobs",
        MeanError = "mean-error",
        Concentration = "location-quotient",
        ShareOfPayroll = "share-of-payroll";

    private static string NameOf(CellWeight what) =>
        what switch
        {
            CellWeight.ShareOfJobs => ShareOfJobs,
            CellWeight.MeanError => MeanError,
            CellWeight.Concentration => Concentration,
            CellWeight.ShareOfPayroll => ShareOfPayroll,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>An average of which nobody said what it is has a name too, for claims; no cell has it.</summary>
    internal static string NameOf(PayKind kind) =>
        kind switch
        {
            PayKind.Mean => "mean",
            PayKind.P10 => "p10",
            PayKind.P25 => "p25",
            PayKind.Median => Median,
            PayKind.P75 => "p75",
            PayKind.P90 => "p90",
            PayKind.AverageUnspecified => "average",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static readonly Dictionary<string, PayKind> Kinds = Enum.GetValues<PayKind>()
        .Where(k => k != PayKind.AverageUnspecified)
        .ToDictionary(NameOf, StringComparer.Ordinal);

    private static PayKind? KindOf(string name) => Kinds.TryGetValue(name, out var kind) ? kind : null;

    private static string NameOf(Projection what) =>
        what switch
        {
            Projection.ChangePercent => "change-percent",
            Projection.Openings => "openings",
            Projection.NewJobs => "new-jobs",
            Projection.JobsBase => "jobs-base",
            Projection.JobsTarget => "jobs-target",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static string NameOf(WorkersFact what) =>
        what switch
        {
            WorkersFact.MedianAge => "median-age",
            WorkersFact.WomenPercent => "women-percent",
            WorkersFact.WomenWeekly => "women-weekly",
            WorkersFact.MenWeekly => "men-weekly",
            WorkersFact.WithoutHighSchool => "without-high-school",
            WorkersFact.HighSchool => "high-school",
            WorkersFact.SomeCollege => "some-college",
            WorkersFact.AssociateDegree => "associate-degree",
            WorkersFact.BachelorsDegree => "bachelors-degree",
            WorkersFact.MastersDegree => "masters-degree",
            WorkersFact.DoctoralDegree => "doctoral-degree",
            WorkersFact.BachelorsOrMore => "bachelors-or-more",
            WorkersFact.HighSchoolOrLess => "high-school-or-less",
            WorkersFact.MastersOrMore => "masters-or-more",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static WorkersFact? WorkersFactOf(string name)
    {
        foreach (var what in Enum.GetValues<WorkersFact>())
            if (NameOf(what) == name)
                return what;
        return null;
    }

    private static Projection? ProjectionOf(string name)
    {
        foreach (var what in Enum.GetValues<Projection>())
            if (NameOf(what) == name)
                return what;
        return null;
    }

    private static string SpanOf(int from, int to) =>
        string.Create(CultureInfo.InvariantCulture, $"{from}-{to % 100:00}");

    /// <summary>2024-34; one that ends with a lower number ends in the next century.</summary>
    private static (int From, int To)? YearsOf(string text)
    {
        if (text.Length != 7 || text[4] != '-')
            return null;
        return YearOf(text[..4]) is { } from && YearOf(text[..2] + text[5..]) is { } to
            ? (from, to > from ? to : to + 100)
            : null;
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static int? YearOf(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && Years.Known(year)
            ? year
            : null;

    private static YearMonth? MonthOf(string text) => YearMonth.TryParse(text, out var month) ? month : null;

    private static SocCode? SocOf(string text) => SocCode.TryParse(text, out var soc) ? soc : null;

    private static Slug? IdOf(string text) => Slug.TryParse(text, out var id) ? id : null;

    private static Id<Area>? AreaOf(string text) => IdOf(text)?.As<Area>();

    private static bool IsName(string text) =>
        text.Length > 0
        && char.IsAsciiLetterOrDigit(text[0])
        && text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
}
