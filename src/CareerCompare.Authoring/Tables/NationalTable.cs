using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Oews;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Tables;

/// <summary>OEWS, national: one table for each year.</summary>
internal static class NationalTable
{
    private static readonly IReadOnlyList<string> Columns = ["year", "soc", "title", "level", "employment", .. TidyWages.Columns, .. TidyWages.Notes];
    private static readonly IReadOnlyList<string> Levels = ["total", "major", "minor", "broad", "detailed"];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, YearRange years, Func<int, Origin> origin, DiagnosticLog log)
    {
        SortedDictionary<int, YearOfRows> byYear = [];
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            if (cells.NumberFrom(1900, "year", 0) is not { } year || !years.Holds((int)year)) continue;
            if (!byYear.TryGetValue((int)year, out var rows)) byYear.Add((int)year, rows = new YearOfRows());
            if (cells.Word("level", Levels) is not ("total" or "detailed")) rows.LeftOut++;
            else if (cells.Soc("soc") is { } soc)
                rows.Add(cells, "soc", new EstimateRow([soc.Text, cells.Text("title")], TidyWages.Employment(cells), TidyWages.Read(cells, hasNotes: true)));
        }
        return [.. byYear.Select(y => OewsTable.National.Make(y.Key, y.Value.Kept, y.Value.LeftOut, origin(y.Key)))];
    }
}
