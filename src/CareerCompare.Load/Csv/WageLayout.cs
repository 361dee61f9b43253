using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary>How the tables of a set are written: what a row is about, its jobs, its wages and their errors.</summary>
public sealed class WageLayout
{
    private WageLayout(WageSet set, IReadOnlyList<string> key, params IReadOnlyList<string> errors) =>
        (Set, Key, Columns) = (set, key, [.. key, Employment, .. Yearly, .. errors]);

    public const string Employment = "employment";
    public const string MeanError = "mean-error-percent";
    public const string EmploymentError = "employment-error-percent";

    /// <summary>Of a year: the mean, then percentiles, which never descend.</summary>
    public static IReadOnlyList<string> Yearly { get; } = ["mean", "p10", "p25", "median", "p75", "p90"];

    /// <summary>The same of an hour.</summary>
    public static IReadOnlyList<string> Hourly { get; } = [.. Yearly.Select(c => "hourly-" + c)];

    /// <summary>What a table may have behind its columns, in this order; of a group all or nothing.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Optional { get; } = [[MeanError], [EmploymentError], Hourly];

    public static WageLayout National { get; } = new(WageSet.National, ["soc", "title"]);
    public static WageLayout States { get; } = new(WageSet.States, ["area", "soc"], MeanError);
    public static WageLayout Metropolitan { get; } =
        new(WageSet.Metropolitan, ["area", "name", "state", "code", "soc"], MeanError);
    public static WageLayout Nonmetropolitan { get; } = new(WageSet.Nonmetropolitan, Metropolitan.Key, MeanError);
    public static WageLayout Sectors { get; } =
        new(WageSet.Sectors, ["naics", "sector", "ownership", "soc"], MeanError);

    public static IReadOnlyList<WageLayout> All { get; } = [National, States, Metropolitan, Nonmetropolitan, Sectors];

    public WageSet Set { get; }

    /// <summary>The columns that say what a row is about, in the order by which rows are sorted.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>Those that every table of the set has, in this order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Below salary-data/; its tables are named by their releases.</summary>
    public string Folder => Set.Name();
}
