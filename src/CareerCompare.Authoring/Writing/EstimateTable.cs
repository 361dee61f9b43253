using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Writing;

/// <summary>One estimate of a table that is to be written. Its key is what it is about, in the order of the first columns; its error is null in tables that have none.</summary>
internal sealed record EstimateRow(IReadOnlyList<string> Key, string Employment, WageSpread Wages, string? MeanError = null);

/// <summary>Tables of estimates, sorted by what they are about so that two imports of one file are the same bytes.</summary>
internal static class EstimateTable
{
    public static readonly IReadOnlyList<string> National = ["soc", "title"];
    public static readonly IReadOnlyList<string> State = ["area", "soc"];
    public static readonly IReadOnlyList<string> Region = ["area", "name", "state", "code", "soc"];
    public static readonly IReadOnlyList<string> Sector = ["naics", "sector", "ownership", "soc"];

    public static string Of(IReadOnlyList<string> key, IEnumerable<EstimateRow> rows)
    {
        IReadOnlyList<string> columns = [.. key, "employment", "mean", "p10", "p25", "median", "p75", "p90"];
        if (key != National) columns = [.. columns, "mean-error-percent"];
        return CsvText.Of(columns, rows.OrderBy(r => string.Join('\0', r.Key), StringComparer.Ordinal)
            .Select(IReadOnlyList<string> (r) => [.. r.Key, r.Employment, .. WageText.Of(r.Wages), .. r.MeanError is { } error ? (string[])[error] : []]));
    }
}
