using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Time;

namespace CareerCompare.Authoring.Oews;

/// <summary>A workbook of the bureau: its release and all rows of its estimates. Any row that is not understood spoils the whole.</summary>
internal sealed record OewsSheet(YearMonth Release, IReadOnlyList<OewsRow> Rows)
{
    public static OewsSheet? Read(ImportFile file, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets) return null;
        IReadOnlyList<(Grid Sheet, int? Header)> found = [.. sheets.Select(s => (s, OewsColumns.HeaderRow(s))).Where(x => x.Item2 is not null)];
        if (found is not [var (sheet, row)])
        {
            log.Error(ImportCodes.NoTable, file.Whole, found.Count == 0 ? $"no sheet of '{file.Name}' has columns like OCC_CODE and A_MEDIAN" : $"{found.Count} sheets of '{file.Name}' hold estimates",
                "take a workbook as the bureau publishes it, like national_M2024_dl.xlsx");
            return null;
        }
        var own = new DiagnosticLog();
        var header = OewsColumns.Read(sheet, row!.Value, own);
        var release = FieldDescriptions.Release(sheets, sheet, file, own);
        IReadOnlyList<OewsRow> rows = own.HasErrors || release is not { } at ? []
            : new OewsRowReader(sheet, header, FieldDescriptions.TopCode(sheets) ?? TopCode.Of(at.Year), own).ReadAll();
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return own.HasErrors ? null : new OewsSheet(release!.Value, rows);
    }
}
