using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Authoring.Projections;

/// <summary>
/// From the bureau's occupation.xlsx to the table of projections. Every round prints jobs and openings on several sheets,
/// and education, experience and training on one of them or on another: all that print the same have to agree.
/// </summary>
internal static class ProjectionsImport
{
    private static readonly IReadOnlyList<string> Written = ["soc", "title", "from", "to", "jobs-from", "jobs-to", "change-percent", "openings", "education", "experience", "training"];

    public static IReadOnlyList<FiguresTable> Read(ImportFile file, Origin origin, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets) return [];
        var own = new DiagnosticLog();
        IReadOnlyList<MatrixSheet> matrix = [.. sheets.Select(s => MatrixSheet.Of(s, own)).OfType<MatrixSheet>()];
        IReadOnlyList<MatrixSheet> tables = [.. matrix.Where(s => s.IsOfProjections)];
        if (tables.Count < 2)
            own.Error(ImportCodes.NoTable, file.Whole, $"{(tables.Count == 0 ? "no sheet" : $"only the sheet '{tables[0].Name}'")} of '{file.Name}' has a row of names like '{MatrixSheet.Code}' and 'Employment, 2024'",
                "take occupation.xlsx as the bureau publishes it: at least two of its tables print the same, and are held against each other");
        foreach (var sheet in tables) sheet.ReportMissing(own);
        var entry = tables.FirstOrDefault(s => s.HasEntry) ?? matrix.FirstOrDefault(s => s.HasEntry);
        if (entry is null && tables.Count > 0)
            own.Error(ImportCodes.MissingColumn, tables[0].At, $"no sheet has the columns {string.Join(", ", MatrixSheet.Entry.Select(e => $"'{e}'"))}", "some rounds print them in a workbook of their own: take one that has all tables; where the publisher changed its layout, the importer has to learn it");
        var table = own.HasErrors ? null : TableOf(tables, entry!, origin, own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return table is null || own.HasErrors ? [] : [table];
    }

    private static FiguresTable TableOf(IReadOnlyList<MatrixSheet> tables, MatrixSheet entry, Origin origin, DiagnosticLog log)
    {
        IReadOnlyList<(MatrixSheet Sheet, Dictionary<SocCode, MatrixFigures> Figures)> others = [.. tables.Skip(1).Select(t => (t, FiguresOf(t, log)))];
        var entries = entry.Entries(log);
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        var leftOut = 0;
        var (from, to) = (tables[0].Years[0], tables[0].Years[1]);
        foreach (var row in tables[0].Rows(log))
        {
            if (!row.IsOccupation) leftOut++;
            else if (others.FirstOrDefault(o => o.Figures.GetValueOrDefault(row.Soc) != row.Figures).Sheet is { } other)
                log.Error(ImportCodes.TablesDisagree, row.At, $"{row.Soc} {(others.First(o => o.Sheet == other).Figures.ContainsKey(row.Soc) ? "has other figures" : "is not")} in {Small(other)}", "the tables are of one release and say the same: download the workbook again");
            else if (!entries.TryGetValue(row.Soc, out var texts))
                log.Error(ImportCodes.TablesDisagree, row.At, $"{row.Soc} is in {Small(tables[0])} but not in {Small(entry)}, which says what it asks for", "the tables are of one release and hold the same occupations: download the workbook again");
            else if (!kept.TryAdd(row.Soc.Text, [row.Soc.Text, row.Title, Year(from), Year(to), .. row.Figures.Written(), .. texts]))
                log.Error(ImportCodes.SameRowTwice, row.At, $"'{row.Soc}' has a row above", "the bureau prints a code once: look at its own file");
        }
        var years = string.Create(CultureInfo.InvariantCulture, $"{from}–{to % 100:00}");
        IReadOnlyList<string> read = [.. tables.Append(entry).Distinct().Select(t => t.Name.Replace("Table ", "", StringComparison.Ordinal))];
        return new FiguresTable(CsvText.Of(Written, kept.Values), origin.Entry($"projections-{from}-{to % 100:00}.csv", OfficialSource.Projections(from),
            $"Employment Projections {years}, tables {string.Join(", ", read.SkipLast(1))} and {read[^1]}", kept.Count, leftOut, "summary rows"));
    }

    private static Dictionary<SocCode, MatrixFigures> FiguresOf(MatrixSheet sheet, DiagnosticLog log)
    {
        Dictionary<SocCode, MatrixFigures> figures = [];
        foreach (var row in sheet.Rows(log).Where(r => r.IsOccupation)) figures.TryAdd(row.Soc, row.Figures);
        return figures;
    }

    private static string Small(MatrixSheet sheet) => sheet.Name.Replace("Table", "table", StringComparison.Ordinal);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
