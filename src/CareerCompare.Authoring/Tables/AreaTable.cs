using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Oews;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Tables;

/// <summary>OEWS by state or nonmetropolitan area, one table for each year, for the occupations that a role links to.</summary>
internal static class AreaTable
{
    private static readonly IReadOnlyList<string> Common = ["year", "soc", "employment", "mean_prse", .. TidyWages.Columns];

    public static IReadOnlyList<FiguresTable> Read(OewsTable table, Grid grid, YearRange years, ImportingSite site, Func<int, Origin> origin, DiagnosticLog log)
    {
        var isState = table == OewsTable.States;
        SortedDictionary<int, YearOfRows> byYear = [];
        foreach (var cells in TidyTable.Rows(grid, isState ? [.. Common, "fips"] : [.. Common, "area", "area_title"], log))
        {
            if (cells.NumberFrom(1900, "year", 0) is not { } year || !years.Holds((int)year)) continue;
            if (!byYear.TryGetValue((int)year, out var rows)) byYear.Add((int)year, rows = new YearOfRows());
            if (cells.Soc("soc") is not { } soc) continue;
            if (!site.Linked.Contains(soc)) rows.LeftOut++;
            else if (Key(cells, isState ? "fips" : "area", table, site) is { } key)
                rows.Add(cells, "soc", new EstimateRow([.. key, soc.Text], TidyWages.Employment(cells), TidyWages.Read(cells, hasNotes: false), Error(cells)));
        }
        foreach (var (year, rows) in byYear)
            if (rows.Kept.Count == 0 && !log.HasErrors)
                log.Error(ImportCodes.NothingKept, SourceSpan.Whole(new SourceFile(grid.Name, "")), $"nothing of {year} in '{grid.Name}' is of an occupation that a role links to", "link a role to an occupation first");
        return [.. byYear.Select(y => table.Make(y.Key, y.Value.Kept, y.Value.LeftOut, origin(y.Key)))];
    }

    private static IReadOnlyList<string>? Key(RowCells cells, string column, OewsTable table, ImportingSite site)
    {
        var code = cells.Text(column);
        if (code.Length < 2 || site.StateOfFips(code[..2]) is not { } state)
        {
            cells.Fail(ImportCodes.UnknownState, column, $"'{code}' lies in no state that is known", ImportingSite.StatesHint);
            return null;
        }
        if (table == OewsTable.States) return [state.Id.Text];
        var title = cells.Text("area_title");
        if (AreaSlug.Of(title, table.Suffix) is { } area) return [area.Text, title, state.Id.Text, code];
        cells.Fail(ImportCodes.UnknownWord, "area_title", $"'{title}' gives no id", "an area’s title begins with a letter");
        return null;
    }

    /// <summary>A conversion that has no standard errors dropped them: the bureau prints one beside every mean.</summary>
    private static string Error(RowCells cells) =>
        cells.NumberFrom(0, "mean_prse", 1, "")?.ToString("0.0", CultureInfo.InvariantCulture) ?? "?";
}
