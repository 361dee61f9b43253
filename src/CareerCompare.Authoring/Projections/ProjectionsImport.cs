using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Projections;

/// <summary>From the bureau's occupation.xlsx to the table of projections: jobs and entry from table 1.2, openings from table 1.10.</summary>
internal static class ProjectionsImport
{
    private static readonly IReadOnlyList<string> Written = ["soc", "title", "from", "to", "jobs-from", "jobs-to", "change-percent", "openings", "education", "experience", "training"];

    public static IReadOnlyList<FiguresTable> Read(ImportFile file, Origin origin, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets) return [];
        var own = new DiagnosticLog();
        var occupations = MatrixSheet.Find(sheets, "Table 1.2", ["Typical education needed for entry", "Work experience in a related occupation", "Typical on-the-job training needed to attain competency in the occupation"], file, own);
        var openings = MatrixSheet.Find(sheets, "Table 1.10", [], file, own);
        var table = own.HasErrors ? null : TableOf(occupations!, openings!, origin, own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return table is null || own.HasErrors ? [] : [table];
    }

    private static FiguresTable TableOf(MatrixSheet occupations, MatrixSheet openings, Origin origin, DiagnosticLog log)
    {
        var bySoc = new Dictionary<string, MatrixRow>(StringComparer.Ordinal);
        foreach (var row in openings.Rows(log).Where(r => r.IsOccupation)) bySoc.TryAdd(row.Soc.Text, row);
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        var leftOut = 0;
        var (from, to) = (occupations.From, occupations.To);
        foreach (var row in occupations.Rows(log))
        {
            if (!row.IsOccupation) leftOut++;
            else if (!bySoc.TryGetValue(row.Soc.Text, out var other) || other.Figures != row.Figures)
                log.Error(ImportCodes.TablesDisagree, row.At, other is null ? $"{row.Soc} is in table 1.2 but not in table 1.10" : $"{row.Soc} has other figures in table 1.10", "the two tables are of one release and say the same: download the workbook again");
            else if (!kept.TryAdd(row.Soc.Text, [row.Soc.Text, row.Title, Year(from), Year(to), .. row.Figures.Written(), .. row.Entry]))
                log.Error(ImportCodes.SameRowTwice, row.At, $"'{row.Soc}' has a row above", "the bureau prints a code once: look at its own file");
        }
        var years = string.Create(CultureInfo.InvariantCulture, $"{from}–{to % 100:00}");
        return new FiguresTable(CsvText.Of(Written, kept.Values), origin.Entry($"projections-{from}-{to % 100:00}.csv", OfficialSource.Projections(from),
            $"Employment Projections {years}, tables 1.2 and 1.10", kept.Count, leftOut, "summary rows"));
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
