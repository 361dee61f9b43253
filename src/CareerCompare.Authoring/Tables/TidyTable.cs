using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Tables;

/// <summary>A table in text whose columns are known by name; those that are not asked for are left alone.</summary>
internal static class TidyTable
{
    /// <summary>Its rows; none where a column is missing.</summary>
    public static IEnumerable<RowCells> Rows(Grid grid, IReadOnlyList<string> columns, DiagnosticLog log)
    {
        if (grid.Rows.Count == 0)
        {
            log.Error(ImportCodes.NoTable, SourceSpan.Whole(new SourceFile(grid.Name, "")), $"'{grid.Name}' is empty", "its first line names its columns: " + string.Join(',', columns));
            yield break;
        }
        var header = Header.Read(grid, 0, t => columns.FirstOrDefault(c => c == t), othersAreWelcome: true, _ => null, log);
        header.ReportMissing(grid, columns, log);
        if (columns.All(header.Has))
            for (var row = 1; row < grid.Rows.Count; row++)
                if (!grid.IsEmpty(row)) yield return new RowCells(grid, header, row, log);
    }
}
