using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Oews;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Tables;

/// <summary>OEWS, national: one table for each year.</summary>
internal static partial class NationalTable
{
    private static readonly IReadOnlyList<string> Columns = ["year", "soc", "title", "level", "employment", .. TidyWages.Columns, .. TidyWages.Notes];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, YearRange years, Func<int, Origin> origin, DiagnosticLog log)
    {
        SortedDictionary<int, YearOfRows> byYear = [];
        IReadOnlyList<RowCells> all = [.. TidyTable.Rows(grid, Columns, log)];
        // Of a code that is printed at two levels, the finer is kept.
        var finest = all.GroupBy(Code).ToDictionary(g => g.Key, g => g.Max(Level));
        foreach (var cells in all)
        {
            if (cells.NumberFrom(1900, "year", 0) is not { } year || !years.Holds((int)year)) continue;
            if (!byYear.TryGetValue((int)year, out var rows)) byYear.Add((int)year, rows = new YearOfRows());
            cells.Word("level", OewsRow.Levels);
            if (Level(cells) < finest[Code(cells)]) rows.LeftOut++;
            else if (cells.Soc("soc") is { } soc)
                rows.Add(cells, "soc", new EstimateRow([soc.Text, LostMark.Replace(cells.Text("title"), "")], TidyWages.Employment(cells), TidyWages.Read(cells, hasNotes: true)));
        }
        return [.. byYear.Select(y => OewsTable.National.Make(y.Key, y.Value.Kept, y.Value.LeftOut, origin(y.Key)))];
    }

    private static (string Year, string Soc) Code(RowCells cells) => (cells.Raw("year"), cells.Raw("soc"));

    private static int Level(RowCells cells) => OewsRow.Levels.IndexOf(cells.Raw("level"));

    /// <summary>A conversion that wrote NULL for every asterisk did so behind a word too, where the asterisk led to a note.</summary>
    [GeneratedRegex(@"(?<=[a-z])NULL(?=\s|\z)")]
    private static partial Regex LostMark { get; }
}
