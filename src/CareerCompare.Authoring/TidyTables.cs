using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring;

/// <summary>What somebody's conversion of a publisher's file holds.</summary>
public enum TableKind
{
    /// <summary>OEWS, national, of several years.</summary>
    Oews,

    /// <summary>OEWS by state, of several years.</summary>
    OewsState,

    /// <summary>OEWS by nonmetropolitan area, of several years.</summary>
    OewsNonmetro,

    /// <summary>Means by industry of one release, for the word unsteady.</summary>
    OewsIndustryMeans,

    /// <summary>The codes and names of states.</summary>
    States,

    /// <summary>Which metropolitan or micropolitan area each county lies in.</summary>
    Counties,

    /// <summary>What schooling those have who do the work of each class.</summary>
    WorkersSchooling,

    /// <summary>Titles by which the surveys sort a worker.</summary>
    DirectMatchTitles,

    /// <summary>Tables of a release of O*NET in one folder, as others have copied them.</summary>
    Onet,
}

/// <summary>A table in text whose columns are known by name; those that are not asked for are left alone.</summary>
internal static class TidyTable
{
    /// <summary>Its rows; none where a column is missing.</summary>
    public static IEnumerable<RowCells> Rows(Grid grid, IReadOnlyList<string> columns, DiagnosticLog log)
    {
        if (grid.Rows.Count == 0)
        {
            log.Error(
                ImportCodes.NoTable,
                SourceSpan.Whole(new SourceFile(grid.Name, "")),
                $"'{grid.Name}' is empty",
                "its first line names its columns: " + string.Join(',', columns)
            );
            yield break;
        }
        var header = Header.Read(
            grid,
            0,
            t => columns.FirstOrDefault(c => c == t),
            othersAreWelcome: true,
            _ => null,
            log
        );
        header.ReportMissing(grid, columns, log);
        if (columns.All(header.Has))
            for (var row = 1; row < grid.Rows.Count; row++)
                if (!grid.IsEmpty(row))
                    yield return new RowCells(grid, header, row, log);
    }
}

/// <summary>
/// The wages of a row of a conversion. Its authors wrote nothing for #, * and **; some noted beside it which mark had
/// stood there. Without such a note a cap cannot be told from a gap, and is not guessed.
/// </summary>
internal static class TidyWages
{
    public static readonly IReadOnlyList<string> Columns = ["mean_annual", "p10", "p25", "p50", "p75", "p90"];
    public static readonly IReadOnlyList<string> Notes = ["topcoded", "suppressed", "topcode_annual", "hourly_only"];

    public static WageSpread Read(RowCells cells, bool hasNotes)
    {
        var wages = Columns
            .Select(c =>
                cells.NumberFrom(1, c, 0, "") is { } dollars ? new Wage.Exactly(dollars)
                : hasNotes ? Noted(cells, c)
                : new Wage.MarkLost()
            )
            .ToArray();
        return new WageSpread(wages[0], wages[1], wages[2], wages[3], wages[4], wages[5]);
    }

    /// <summary>A number or *: the only mark that the bureau prints for jobs.</summary>
    public static string Employment(RowCells cells) =>
        cells.NumberFrom(0, "employment", 0, "")?.ToString("0", CultureInfo.InvariantCulture) ?? "*";

    private static Wage Noted(RowCells cells, string column)
    {
        if (cells.Raw("topcoded").Split(';').Contains(column))
            return cells.NumberFrom(1, "topcode_annual", 0) is { } cap ? new Wage.AtLeast(cap) : new Wage.NotReleased();
        // An occupation that works by the hour alone has no yearly wage: the bureau prints *.
        return cells.Raw("suppressed").Split(';').Contains(column) || cells.Raw("hourly_only") == "1"
            ? new Wage.NotReleased()
            : new Wage.MarkLost();
    }
}

/// <summary>The rows of one year of a table of several.</summary>
internal sealed class YearOfRows
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly List<EstimateRow> kept = [];

    public IReadOnlyList<EstimateRow> Kept => kept;

    public int LeftOut { get; set; }

    public void Add(RowCells cells, string column, EstimateRow row)
    {
        if (!seen.Add(string.Join('\0', row.Key)))
            cells.Fail(
                ImportCodes.SameRowTwice,
                column,
                $"'{cells.Raw(column)}' has a row above",
                "keep the one that the publisher’s file has"
            );
        if (cells.AllRight)
            kept.Add(row);
    }
}

/// <summary>The years that are taken from a table of several: 2010-2018, or 2025.</summary>
public sealed record YearRange(int First, int Last)
{
    public static YearRange All { get; } = new(0, int.MaxValue);

    public static bool TryParse(string text, [NotNullWhen(true)] out YearRange? range)
    {
        range = null;
        var parts = text.Split('-');
        if (parts.Length > 2 || !TryYear(parts[0], out var first) || !TryYear(parts[^1], out var last) || first > last)
            return false;
        range = new YearRange(first, last);
        return true;
    }

    public bool Holds(int year) => year >= First && year <= Last;

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2100;
}

/// <summary>OEWS, national: one table for each year.</summary>
internal static partial class NationalTable
{
    private static readonly IReadOnlyList<string> Columns =
    [
        "year",
        "soc",
        "title",
        "level",
        "employment",
        .. TidyWages.Columns,
        .. TidyWages.Notes,
    ];

    public static IReadOnlyList<FiguresTable> Read(
        Grid grid,
        YearRange years,
        Func<int, Origin> origin,
        DiagnosticLog log
    )
    {
        SortedDictionary<int, YearOfRows> byYear = [];
        IReadOnlyList<RowCells> all = [.. TidyTable.Rows(grid, Columns, log)];
        // Of a code that is printed at two levels, the finer is kept.
        var finest = all.GroupBy(Code).ToDictionary(g => g.Key, g => g.Max(Level));
        foreach (var cells in all)
        {
            if (cells.NumberFrom(1900, "year", 0) is not { } year || !years.Holds((int)year))
                continue;
            if (!byYear.TryGetValue((int)year, out var rows))
                byYear.Add((int)year, rows = new YearOfRows());
            cells.Word("level", OewsRow.Levels);
            if (Level(cells) < finest[Code(cells)])
                rows.LeftOut++;
            else if (cells.Soc("soc") is { } soc)
                rows.Add(
                    cells,
                    "soc",
                    new EstimateRow(
                        [soc.Text, LostMark.Replace(cells.Text("title"), "")],
                        TidyWages.Employment(cells),
                        TidyWages.Read(cells, hasNotes: true)
                    )
                );
        }
        return [.. byYear.Select(y => OewsTable.National.Make(y.Key, y.Value.Kept, y.Value.LeftOut, origin(y.Key)))];
    }

    private static (string Year, string Soc) Code(RowCells cells) => (cells.Raw("year"), cells.Raw("soc"));

    private static int Level(RowCells cells) => OewsRow.Levels.IndexOf(cells.Raw("level"));

    /// <summary>
    /// A conversion that wrote NULL for every asterisk did so behind a word too, where the asterisk led to a note.
    /// </summary>
    [GeneratedRegex(@"(?<=[a-z])NULL(?=\s|\z)")]
    private static partial Regex LostMark { get; }
}
