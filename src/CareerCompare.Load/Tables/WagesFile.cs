using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// A table of the wage survey, <c>salary-data/oews…/{release}.csv</c>, of whichever set, and the areas and industries
/// that its rows name. States are listed in states.csv; other areas, whose set changes with every census, and sectors
/// are named in each of their rows.
/// </summary>
internal sealed record WagesFile(
    IReadOnlyList<WageEstimate> Estimates,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Industry> Industries
)
{
    public static WagesFile Read(Reading reading, WageLayout layout)
    {
        if (ReleaseName.Of(reading.File, reading.Log) is not { } release)
            return new([], [], []);
        var rows = new Rows(reading, layout, release);
        CsvTable.Read(reading.File, layout.Columns, WageLayout.Optional, reading.Log, rows.Add);
        return new(rows.Estimates, [.. rows.Areas.Values], [.. rows.Industries.Values]);
    }

    /// <summary>What has been read of a file so far.</summary>
    private sealed class Rows(Reading reading, WageLayout layout, YearMonth release)
    {
        private readonly HashSet<WageKey> seen = [];
        private Columns? columns;

        public List<WageEstimate> Estimates { get; } = [];
        public Dictionary<Id<Area>, Area> Areas { get; } = [];
        public Dictionary<NaicsCode, Industry> Industries { get; } = [];

        public void Add(CsvCells cells)
        {
            var at = columns ??= new Columns(cells);
            var subject = layout.Set switch
            {
                WageSet.National => Subject.WholeCountry,
                WageSet.Industries => IndustryOf(cells, at),
                _ => AreaOf(cells, at),
            };
            var soc = cells.Soc(at.Soc);
            var title = at.Title is { } column ? cells.Text(column) : null;
            if (!cells.AllRight)
                return;

            var key = subject!.KeyOf(soc!, release);
            var name = subject.Name;
            if (!seen.Add(key))
                cells.Fail(
                    at.Soc,
                    Codes.SameRowTwice,
                    name.Length > 0 ? $"'{soc}' has a row for {name} above" : $"'{soc}' has a row above",
                    "keep one of the two"
                );
            var estimate = EstimateOf(cells, key, at, name) with { Title = title };
            if (!cells.AllRight)
                return;
            if (subject.Area is { } area)
                Areas.TryAdd(area.Id, area);
            if (subject.Industry is { } industry)
                Industries.TryAdd(industry.Code, industry);
            Estimates.Add(estimate);
        }

        /// <summary>The area that a row is about; null, with the reason in the log, where its id is none.</summary>
        private Subject? AreaOf(CsvCells cells, Columns at)
        {
            var isState = layout.Set == WageSet.States;
            var id = cells.Id(at.Area!.Value)?.As<Area>();
            var state = isState ? id : cells.Id(at.State!.Value)?.As<Area>();
            if (state is not null)
                reading.Refer(EntityKind.Area, state.Text, cells.At(isState ? at.Area.Value : at.State!.Value));
            var kind = layout.Set switch
            {
                WageSet.Metropolitan => AreaKind.Metropolitan,
                WageSet.Nonmetropolitan => AreaKind.Nonmetropolitan,
                _ => AreaKind.State,
            };
            var (name, code) = isState ? ("", "") : (cells.Text(at.Name!.Value), cells.Text(at.Code!.Value));
            if (id is null)
                return null;
            var place = WagePlace.Of(kind, id);
            return new(id.Text, (soc, release) => WageKey.In(place, soc, release))
            {
                Area = isState
                    ? null
                    : new()
                    {
                        Id = id,
                        Name = name,
                        State = state,
                        Code = code,
                        Kind = kind,
                    },
            };
        }

        /// <summary>The same of the industry.</summary>
        private static Subject? IndustryOf(CsvCells cells, Columns at)
        {
            var code = cells.Naics(at.Naics!.Value);
            var (name, ownership) = (cells.Text(at.Industry!.Value), cells.Text(at.Ownership!.Value));
            return code is null
                ? null
                : new($"industry {code}", (soc, release) => WageKey.At(code, soc, release))
                {
                    Industry = new()
                    {
                        Code = code,
                        Name = name,
                        Level = code.Level,
                        Ownership = ownership,
                    },
                };
        }
    }

    /// <summary>What a row is about beside its occupation.</summary>
    /// <param name="Name">For messages; empty for the whole country.</param>
    /// <param name="KeyOf">The address of an occupation there.</param>
    private sealed record Subject(string Name, Func<SocCode, YearMonth, WageKey> KeyOf)
    {
        public static Subject WholeCountry { get; } = new("", WageKey.National);

        public Area? Area { get; init; }
        public Industry? Industry { get; init; }
    }

    /// <summary>Where the columns of a table stand; null for those that it does not have.</summary>
    internal sealed class Columns(CsvCells cells)
    {
        public int Soc { get; } = cells.Column("soc") ?? 0;
        public int? Title { get; } = cells.Column("title");
        public int? Area { get; } = cells.Column("area");
        public int? Name { get; } = cells.Column("name");
        public int? State { get; } = cells.Column("state");
        public int? Code { get; } = cells.Column("code");
        public int? Naics { get; } = cells.Column("naics");
        public int? Industry { get; } = cells.Column("industry");
        public int? Ownership { get; } = cells.Column("ownership");
        public int Employment { get; } = cells.Column(WageLayout.Employment)!.Value;
        public int? EmploymentError { get; } = cells.Column(WageLayout.EmploymentError);
        public int? MeanError { get; } = cells.Column(WageLayout.MeanError);

        /// <summary>The first of six side by side.</summary>
        public int Yearly { get; } = cells.Column(WageLayout.Yearly[0])!.Value;
        public int? Hourly { get; } = cells.Column(WageLayout.Hourly[0]);
        public int? PerThousand { get; } = cells.Column(WageLayout.PerThousand);
        public int? Quotient { get; } = cells.Column(WageLayout.Quotient);
    }

    /// <summary>What a row says of a cell. What is wrong with it is in the log.</summary>
    /// <param name="cells">The row.</param>
    /// <param name="key">Which cell.</param>
    /// <param name="at">Where its columns stand.</param>
    /// <param name="name">The place or industry, for messages; empty for the whole country.</param>
    internal static WageEstimate EstimateOf(CsvCells cells, WageKey key, Columns at, string name)
    {
        var estimate = new WageEstimate
        {
            Key = key,
            Employment = cells.Count(at.Employment),
            Yearly = SpreadOf(cells, at.Yearly, static (c, i) => c.Wage(i)),
            Hourly = at.Hourly is { } hourly ? SpreadOf(cells, hourly, static (c, i) => c.HourlyWage(i)) : null,
            MeanErrorPercent = at.MeanError is { } mean ? cells.Percent(mean) : null,
            EmploymentErrorPercent = at.EmploymentError is { } jobs ? cells.Percent(jobs) : null,
            JobsPerThousand = at.PerThousand is { } share ? cells.Ratio(share) : null,
            LocationQuotient = at.Quotient is { } quotient ? cells.Ratio(quotient) : null,
        };
        string Whose() => name.Length > 0 ? $"{key.Occupation} in {name}" : key.Occupation.Text;
        if (cells.AllRight)
            CheckOrder(estimate.Yearly, Whose, cells, at.Yearly);
        if (cells.AllRight && estimate.Hourly is not null)
            CheckOrder(estimate.Hourly, Whose, cells, at.Hourly!.Value);
        return estimate;
    }

    private static WageSpread SpreadOf(CsvCells cells, int first, Func<CsvCells, int, Wage> read) =>
        new(
            read(cells, first),
            read(cells, first + 1),
            read(cells, first + 2),
            read(cells, first + 3),
            read(cells, first + 4),
            read(cells, first + 5)
        );

    /// <summary>Reports the first percentile that is less than the one before it.</summary>
    private static void CheckOrder(WageSpread spread, Func<string> whose, CsvCells cells, int first)
    {
        decimal least = 0;
        ReadOnlySpan<Wage> wages = [spread.P10, spread.P25, spread.Median, spread.P75, spread.P90];
        for (var i = 0; i < wages.Length; i++)
        {
            if (wages[i].Floor is not { } floor)
                continue;
            if (floor < least)
            {
                var column = first + 1 + i;
                cells.Fail(
                    column,
                    Codes.OfficialPercentiles,
                    $"{cells.Name(column)} of {whose()} is {floor:0.##}, less than the percentile before it, "
                        + $"{least:0.##}",
                    "two cells were swapped, or a digit was lost: look at the publisher’s file"
                );
                return;
            }
            least = floor;
        }
    }
}

/// <summary>How the tables of a set are written: what a row is about, its jobs, its wages and their errors.</summary>
public sealed class WageLayout
{
    private WageLayout(WageSet set, IReadOnlyList<string> key, params IReadOnlyList<string> errors) =>
        (Set, Key, Columns) = (set, key, [.. key, Employment, .. Yearly, .. errors]);

    public const string Employment = "employment";
    public const string MeanError = "mean-error-percent";
    public const string EmploymentError = "employment-error-percent";
    public const string PerThousand = "jobs-per-1000";
    public const string Quotient = "location-quotient";

    /// <summary>Of a year: the mean, then percentiles, which never descend.</summary>
    public static IReadOnlyList<string> Yearly { get; } = ["mean", "p10", "p25", "median", "p75", "p90"];

    /// <summary>The same of an hour.</summary>
    public static IReadOnlyList<string> Hourly { get; } = [.. Yearly.Select(c => "hourly-" + c)];

    /// <summary>What a table may have behind its columns, in this order; of a group all or nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Optional { get; } =
    [
        [MeanError],
        [EmploymentError],
        Hourly,
    ];

    public static WageLayout National { get; } = new(WageSet.National, ["soc", "title"]);
    public static WageLayout States { get; } = new(WageSet.States, ["area", "soc"], MeanError);
    public static WageLayout Metropolitan { get; } =
        new(WageSet.Metropolitan, ["area", "name", "state", "code", "soc"], MeanError);
    public static WageLayout Nonmetropolitan { get; } = new(WageSet.Nonmetropolitan, Metropolitan.Key, MeanError);
    public static WageLayout Industries { get; } =
        new(WageSet.Industries, ["naics", "industry", "ownership", "soc"], MeanError);

    public static IReadOnlyList<WageLayout> All { get; } =
    [National, States, Metropolitan, Nonmetropolitan, Industries];

    public WageSet Set { get; }

    /// <summary>The columns that say what a row is about, in the order by which rows are sorted.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>Those that every table of the set has, in this order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Below salary-data/; its tables are named by their releases.</summary>
    public string Folder => Set.Name();
}
