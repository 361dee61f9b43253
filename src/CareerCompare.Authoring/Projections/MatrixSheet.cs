using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Projections;

/// <summary>A sheet of occupation.xlsx. Its columns carry their years in their names, which is how the years are known.</summary>
internal sealed partial class MatrixSheet
{
    private const string Title = "National Employment Matrix title";
    private const string Code = "National Employment Matrix code";
    private const string Type = "Occupation type";
    private const string JobsFrom = "Employment, first year";
    private const string JobsTo = "Employment, last year";
    private const string Change = "Employment change, percent";
    private const string Openings = "Occupational openings, annual average";

    private readonly Grid sheet;
    private readonly Header header;
    private readonly IReadOnlyList<string> entry;

    private MatrixSheet(Grid sheet, Header header, IReadOnlyList<string> entry, int from, int to) =>
        (this.sheet, this.header, this.entry, From, To) = (sheet, header, entry, from, to);

    public int From { get; }
    public int To { get; }

    public static MatrixSheet? Find(IReadOnlyList<Grid> sheets, string name, IReadOnlyList<string> entry, ImportFile file, DiagnosticLog log)
    {
        var sheet = sheets.FirstOrDefault(s => s.Name == name);
        IReadOnlyList<string> needed = [Title, Code, Type, JobsFrom, JobsTo, Change, Openings, .. entry];
        if (sheet is null || Header.Find(sheet, t => Plain(t, 0) is var p && (needed.Contains(p) || JobsIn(t) is not null) ? p : null, least: 4) is not { } row)
        {
            log.Error(ImportCodes.NoTable, file.Whole, $"'{file.Name}' has no sheet '{name}' with a row of names like '{Code}'", "take occupation.xlsx as the bureau publishes it");
            return null;
        }
        var years = Enumerable.Range(0, sheet.Rows[row].Length).Select(c => JobsIn(sheet.Text(row, c))).OfType<int>().ToList();
        if (years is not [var from, var to] || from >= to)
        {
            log.Error(ImportCodes.MissingColumn, sheet.At(row, 0), "there are no two columns like 'Employment, 2024' and 'Employment, 2034' in this row of names", "download the file again; where the publisher changed its layout, the importer has to learn it");
            return null;
        }
        var header = Header.Read(sheet, row, t => needed.FirstOrDefault(n => n == Plain(t, from)), othersAreWelcome: true, _ => null, log);
        header.ReportMissing(sheet, needed, log);
        return log.HasErrors ? null : new MatrixSheet(sheet, header, entry, from, to);
    }

    public IReadOnlyList<MatrixRow> Rows(DiagnosticLog log)
    {
        List<MatrixRow> rows = [];
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
        {
            // Footnotes stand under the table, in the first column alone.
            if (sheet.IsEmpty(row) || (sheet.Text(row, header[Code]).Length == 0 && sheet.Text(row, header[Type]).Length == 0 && Footnote.IsMatch(sheet.Text(row, 0)))) continue;
            if (Row(new RowCells(sheet, header, row, log)) is { } read) rows.Add(read);
        }
        return rows;
    }

    private MatrixRow? Row(RowCells cells)
    {
        var soc = cells.Soc(Code);
        var title = cells.Text(Title);
        var type = cells.Word(Type, ["Summary", "Line item"]);
        decimal? jobsFrom = cells.NumberFrom(0, JobsFrom, 1), jobsTo = cells.NumberFrom(0, JobsTo, 1), change = cells.Number(Change, 1), openings = cells.NumberFrom(0, Openings, 1);
        IReadOnlyList<string> texts = [.. entry.Select(cells.Text)];
        return cells.AllRight
            ? new MatrixRow(soc!, title, type == "Line item", new MatrixFigures(jobsFrom!.Value, jobsTo!.Value, change!.Value, openings!.Value), texts, cells.At(Code))
            : null;
    }

    private static int? JobsIn(string name) =>
        Jobs.Match(name) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>A column's name without its years and footnotes.</summary>
    private static string Plain(string name, int from)
    {
        if (JobsIn(name) is { } year) return year == from ? JobsFrom : JobsTo;
        return Years.Replace(name, "").Replace("  ", " ", StringComparison.Ordinal).Trim().TrimEnd(',');
    }

    [GeneratedRegex(@"^Employment, (?<year>20\d\d)\z")]
    private static partial Regex Jobs { get; }

    [GeneratedRegex(@"\[\d+\]|\b20\d\d([-–](20)?\d\d)?")]
    private static partial Regex Years { get; }

    [GeneratedRegex(@"^(Footnotes?:|Notes?:|Source:|\[\d+\])")]
    private static partial Regex Footnote { get; }
}
