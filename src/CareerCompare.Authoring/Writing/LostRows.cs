using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring.Writing;

/// <summary>
/// What a table has and its successor would not have. An old file, or one of a single state, is sound in itself: only
/// beside what is there does it show that months and states would vanish from the pages.
/// </summary>
internal static class LostRows
{
    /// <summary>The columns that say what a row is about, with the word for what stands in them.</summary>
    private static readonly IReadOnlyList<(string Column, string Word)> Keys =
    [
        ("month", "months"), ("period", "releases"), ("year", "years"), ("area", "areas"), ("naics", "sectors"), ("ownership", "kinds of owners"),
        ("soc", "occupations"), ("industry", "industries"),
    ];

    private const int Shown = 3;

    public static void Report(InputFiles files, string path, FiguresTable successor, DiagnosticLog log)
    {
        // What cannot be read now is no loss.
        if (files.Read(path, new DiagnosticLog()) is not { } there) return;
        Rows before = new(TextGrid.Read(there)), after = new(TextGrid.Read(new SourceFile(path, successor.Text)));
        if (!before.Columns.SequenceEqual(after.Columns)) return;
        HashSet<string> kept = [.. after.All.Select(Joined)];
        IReadOnlyList<string[]> lost = [.. before.All.Where(r => !kept.Contains(Joined(r)))];
        if (lost.Count == 0) return;
        List<string> what = [];
        for (var i = 0; i < before.Columns.Count; i++)
        {
            var values = after.All.Select(r => r[i]).ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<string> gone = [.. lost.Select(r => r[i]).Where(v => !values.Contains(v)).Distinct().Order(StringComparer.Ordinal)];
            if (gone.Count > 0) what.Add($"{Keys.First(k => k.Column == before.Columns[i]).Word} {Listed(gone)}");
        }
        if (what.Count == 0) what.Add(Listed([.. lost.Select(r => string.Join(' ', r)).Order(StringComparer.Ordinal)]));
        log.Error(ImportCodes.RowsLost, SourceSpan.Whole(new SourceFile(path, "")), $"'{path}' would lose {lost.Count} of its {before.All.Count} rows: {string.Join("; ", what)}",
            "take the publisher’s newest whole file; where these rows should go, say --allow-loss");
    }

    private static string Listed(IReadOnlyList<string> values) => values.Count <= Shown + 1
        ? string.Join(", ", values)
        : $"{string.Join(", ", values.Take(Shown))} … {values[^1]} ({values.Count} in all)";

    private static string Joined(string[] key) => string.Join('\0', key);

    /// <summary>The rows of a table, each as the cells that say what it is about.</summary>
    private sealed class Rows
    {
        public Rows(Grid grid)
        {
            IReadOnlyList<string> names = grid.Rows.Count == 0 ? [] : [.. Enumerable.Range(0, grid.Rows[0].Length).Select(c => grid.Text(0, c))];
            Columns = [.. Keys.Select(k => k.Column).Where(names.Contains)];
            IReadOnlyList<int> at = [.. Columns.Select(c => names.ToList().IndexOf(c))];
            All = [.. Enumerable.Range(1, Math.Max(0, grid.Rows.Count - 1)).Where(r => !grid.IsEmpty(r)).Select(r => at.Select(c => grid.Text(r, c)).ToArray())];
        }

        public IReadOnlyList<string> Columns { get; }
        public IReadOnlyList<string[]> All { get; }
    }
}
