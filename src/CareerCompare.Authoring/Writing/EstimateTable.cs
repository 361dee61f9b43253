using CareerCompare.Core.Wages;
using CareerCompare.Load.Csv;

namespace CareerCompare.Authoring.Writing;

/// <summary>One estimate of a table that is to be written. Its key is what it is about, in the order of the first columns; its error is null in tables that have none.</summary>
internal sealed record EstimateRow(IReadOnlyList<string> Key, string Employment, WageSpread Wages, string? MeanError = null);

/// <summary>Tables of estimates, sorted by what they are about so that two imports of one file are the same bytes.</summary>
internal static class EstimateTable
{
    public static string Of(WageLayout layout, IEnumerable<EstimateRow> rows) =>
        CsvText.Of(layout.Columns, rows.OrderBy(r => string.Join('\0', r.Key), StringComparer.Ordinal)
            .Select(IReadOnlyList<string> (r) => [.. r.Key, r.Employment, .. WageText.Of(r.Wages), .. r.MeanError is { } error ? (string[])[error] : []]));
}
