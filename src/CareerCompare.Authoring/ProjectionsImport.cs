using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// From the bureau's occupation.xlsx to the table of projections. Every round prints jobs and openings on several
/// sheets, and education, experience and training on one of them or on another: all that print the same have to agree.
/// </summary>
internal static class ProjectionsImport
{
    public static IReadOnlyList<FiguresTable> Read(ImportFile file, Origin origin, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets)
            return [];
        var own = new DiagnosticLog();
        IReadOnlyList<MatrixSheet> matrix = [.. sheets.Select(s => MatrixSheet.Of(s, own)).OfType<MatrixSheet>()];
        IReadOnlyList<MatrixSheet> tables = [.. matrix.Where(s => s.IsOfProjections)];
        if (tables.Count < 2)
            own.Error(
                ImportCodes.NoTable,
                file.Whole,
                $"{(tables.Count == 0 ? "no sheet" : $"only the sheet '{tables[0].Name}'")} of '{file.Name}' has a row of names like '{MatrixSheet.Code}' and 'Employment, 2024'",
                "take occupation.xlsx as the bureau publishes it: at least two of its tables print the same, and are held against each other"
            );
        foreach (var sheet in tables)
            sheet.ReportMissing(own);
        var entry = tables.FirstOrDefault(s => s.HasEntry) ?? matrix.FirstOrDefault(s => s.HasEntry);
        if (entry is null && tables.Count > 0)
            own.Error(
                ImportCodes.MissingColumn,
                tables[0].At,
                $"no sheet has the columns {string.Join(", ", MatrixSheet.Entry.Select(e => $"'{e}'"))}",
                "some rounds print them in a workbook of their own: take one that has all tables; where the publisher changed its layout, the importer has to learn it"
            );
        var table = own.HasErrors ? null : TableOf(tables, entry!, origin, own);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return table is null || own.HasErrors ? [] : [table];
    }

    private static FiguresTable TableOf(
        IReadOnlyList<MatrixSheet> tables,
        MatrixSheet entry,
        Origin origin,
        DiagnosticLog log
    )
    {
        IReadOnlyList<(MatrixSheet Sheet, Dictionary<SocCode, MatrixFigures> Figures)> others =
        [
            .. tables.Skip(1).Select(t => (t, FiguresOf(t, log))),
        ];
        var entries = entry.Entries(log);
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        var leftOut = 0;
        var (from, to) = (tables[0].Years[0], tables[0].Years[1]);
        foreach (var row in tables[0].Rows(log))
        {
            if (!row.IsOccupation)
                leftOut++;
            else if (others.FirstOrDefault(o => o.Figures.GetValueOrDefault(row.Soc) != row.Figures).Sheet is { } other)
                log.Error(
                    ImportCodes.TablesDisagree,
                    row.At,
                    $"{row.Soc} {(others.First(o => o.Sheet == other).Figures.ContainsKey(row.Soc) ? "has other figures" : "is not")} in {Small(other)}",
                    "the tables are of one release and say the same: download the workbook again"
                );
            else if (!entries.TryGetValue(row.Soc, out var texts))
                log.Error(
                    ImportCodes.TablesDisagree,
                    row.At,
                    $"{row.Soc} is in {Small(tables[0])} but not in {Small(entry)}, which says what it asks for",
                    "the tables are of one release and hold the same occupations: download the workbook again"
                );
            else if (
                !kept.TryAdd(
                    row.Soc.Text,
                    [row.Soc.Text, row.Title, Year(from), Year(to), .. row.Figures.Written(), .. texts]
                )
            )
                log.Error(
                    ImportCodes.SameRowTwice,
                    row.At,
                    $"'{row.Soc}' has a row above",
                    "the bureau prints a code once: look at its own file"
                );
        }
        var years = string.Create(CultureInfo.InvariantCulture, $"{from}–{to % 100:00}");
        IReadOnlyList<string> read =
        [
            .. tables.Append(entry).Distinct().Select(t => t.Name.Replace("Table ", "", StringComparison.Ordinal)),
        ];
        return new FiguresTable(
            CsvText.Of(ProjectionsFile.Columns, kept.Values),
            origin.Entry(
                $"projections-{from}-{to % 100:00}.csv",
                OfficialSource.Projections(from),
                $"Employment Projections {years}, tables {string.Join(", ", read.SkipLast(1))} and {read[^1]}",
                kept.Count,
                leftOut,
                "summary rows"
            )
        );
    }

    private static Dictionary<SocCode, MatrixFigures> FiguresOf(MatrixSheet sheet, DiagnosticLog log)
    {
        Dictionary<SocCode, MatrixFigures> figures = [];
        foreach (var row in sheet.Rows(log).Where(r => r.IsOccupation))
            figures.TryAdd(row.Soc, row.Figures);
        return figures;
    }

    private static string Small(MatrixSheet sheet) => sheet.Name.Replace("Table", "table", StringComparison.Ordinal);

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// The figures that several tables of a workbook print of an occupation; in thousands, but for the change.
/// </summary>
internal sealed record MatrixFigures(decimal JobsFrom, decimal JobsTo, decimal ChangePercent, decimal Openings)
{
    public IEnumerable<string> Written() =>
        new[] { JobsFrom, JobsTo, ChangePercent, Openings }.Select(n =>
            n.ToString("0.0", CultureInfo.InvariantCulture)
        );
}

/// <summary>An occupation in a table of projections.</summary>
internal sealed record MatrixRow(SocCode Soc, string Title, bool IsOccupation, MatrixFigures Figures, SourceSpan At);

/// <summary>
/// A sheet of occupation.xlsx as far as it is known. Its columns are found by their names, whatever the round calls
/// them, in how many rows, and on which sheet they stand; the years of a round stand in the names too.
/// </summary>
internal sealed partial class MatrixSheet
{
    public const string Title = "National Employment Matrix title";
    public const string Code = "National Employment Matrix code";
    private const string Type = "Occupation type";
    private const string JobsFrom = "Employment, first year";
    private const string JobsTo = "Employment, last year";
    private const string Change = "Employment change, percent";
    private const string Openings = "Occupational openings, annual average";

    public static readonly IReadOnlyList<string> Entry =
    [
        "Typical education needed for entry",
        "Work experience in a related occupation",
        "Typical on-the-job training needed to attain competency in the occupation",
    ];

    private static readonly IReadOnlyList<string> Figures = [JobsFrom, JobsTo, Change, Openings];
    private readonly Grid sheet;
    private readonly Header header;

    private MatrixSheet(Grid sheet, Header header, IReadOnlyList<int> years) =>
        (this.sheet, this.header, Years) = (sheet, header, years);

    public string Name => sheet.Name;

    /// <summary>Those in the names of columns of employment, in their order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>Tables of some occupations, and of industries, have no such column.</summary>
    public bool IsOfProjections => header.Has(Type) && Figures.Count(header.Has) >= 2;

    public bool HasEntry => Entry.All(header.Has);

    /// <summary>Null where the sheet has no codes of the matrix.</summary>
    public static MatrixSheet? Of(Grid sheet, DiagnosticLog log)
    {
        var first = Enumerable
            .Range(0, Math.Min(20, sheet.Rows.Count))
            .FirstOrDefault(
                r =>
                    Enumerable
                        .Range(0, sheet.Rows[r].Length)
                        .Any(c =>
                            Plain(sheet.Text(r, c))
                                .Contains("National Employment Matrix title", StringComparison.OrdinalIgnoreCase)
                        ),
                -1
            );
        if (first < 0)
            return null;
        var names = Names(sheet, first, out var last);
        IReadOnlyList<int> years = [.. names.Select(JobsIn).OfType<int>()];
        DiagnosticLog own = new();
        var header = Header.Of(sheet, last, [.. names.Select(n => Known(n, years))], own);
        if (!header.Has(Title) || !header.Has(Code))
            return null;
        MatrixSheet read = new(sheet, header, years);
        if (read.IsOfProjections)
            foreach (var diagnostic in own.InOrder())
                log.Add(diagnostic);
        return read;
    }

    /// <summary>Reports what a table of projections lacks.</summary>
    public void ReportMissing(DiagnosticLog log)
    {
        header.ReportMissing(sheet, Figures, log);
        if (
            header.Has(JobsFrom) && header.Has(JobsTo) && Years is not [var from, var to]
            || (Years is [var a, var b] && a >= b)
        )
            log.Error(
                ImportCodes.MissingColumn,
                sheet.At(header.Row, 0),
                "there are no two columns like 'Employment, 2024' and 'Employment, 2034' in this row of names",
                "download the file again; where the publisher changed its layout, the importer has to learn it"
            );
    }

    /// <summary>Where a message about all of its columns points.</summary>
    public SourceSpan At => sheet.At(header.Row, 0);

    public IReadOnlyList<MatrixRow> Rows(DiagnosticLog log)
    {
        List<MatrixRow> rows = [];
        foreach (var cells in All(log))
        {
            var soc = cells.Soc(Code);
            var title = cells.Text(Title);
            var type = cells.Word(Type, ["Summary", "Line item"]);
            decimal? jobsFrom = cells.NumberFrom(0, JobsFrom, 1),
                jobsTo = cells.NumberFrom(0, JobsTo, 1),
                change = cells.Number(Change, 1),
                openings = cells.NumberFrom(0, Openings, 1);
            if (cells.AllRight)
                rows.Add(
                    new MatrixRow(
                        soc!,
                        title,
                        type == "Line item",
                        new MatrixFigures(jobsFrom!.Value, jobsTo!.Value, change!.Value, openings!.Value),
                        cells.At(Code)
                    )
                );
        }
        return rows;
    }

    /// <summary>
    /// What the sheet says of education, experience and training, by code; the first of a code that is printed twice.
    /// </summary>
    public IReadOnlyDictionary<SocCode, IReadOnlyList<string>> Entries(DiagnosticLog log)
    {
        Dictionary<SocCode, IReadOnlyList<string>> entries = [];
        foreach (var cells in All(log))
        {
            var soc = cells.Soc(Code);
            IReadOnlyList<string> texts = [.. Entry.Select(cells.Text)];
            if (cells.AllRight)
                entries.TryAdd(soc!, texts);
        }
        return entries;
    }

    private IEnumerable<RowCells> All(DiagnosticLog log)
    {
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
        {
            // Footnotes stand under the table, in the first column alone.
            if (
                sheet.IsEmpty(row)
                || (sheet.Text(row, header[Code]).Length == 0 && Footnote.IsMatch(sheet.Text(row, 0)))
            )
                continue;
            yield return new RowCells(sheet, header, row, log);
        }
    }

    /// <summary>
    /// The name of every column. Until the round of 2016 names had up to three rows: what stands over several columns
    /// stands in the first of them, and holds until the next name in its own row or in one above.
    /// </summary>
    private static IReadOnlyList<string> Names(Grid sheet, int first, out int last)
    {
        last = first;
        while (last + 1 < sheet.Rows.Count && last - first < 2 && IsOfNames(sheet, last + 1))
            last++;
        var width = Enumerable.Range(first, last - first + 1).Max(r => sheet.Rows[r].Length);
        var over = new string[last - first + 1];
        List<string> names = [];
        for (var column = 0; column < width; column++)
        {
            var isNamed = false;
            for (var level = 0; level < over.Length; level++)
            {
                if (Plain(sheet.Text(first + level, column)) is not { Length: > 0 } text)
                    continue;
                isNamed = true;
                over[level] = text;
                Array.Clear(over, level + 1, over.Length - level - 1);
            }
            var name = string.Join(", ", over.Where(o => o is not null));
            // One name over two columns, the title and its code.
            if (name.EndsWith(TitleAndCode, StringComparison.OrdinalIgnoreCase))
                name =
                    $"{name[..^TitleAndCode.Length]}{(isNamed ? Title : names[^1].EndsWith(Title, StringComparison.Ordinal) ? Code : "")}";
            else if (!isNamed)
                name = "";
            names.Add(name);
        }
        return names;
    }

    /// <summary>A second row of names begins with nothing, where a row of the table has a title.</summary>
    private static bool IsOfNames(Grid sheet, int row) => sheet.Text(row, 0).Length == 0 && !sheet.IsEmpty(row);

    private static int? JobsIn(string name) =>
        Jobs.Match(name) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;

    private static string? Known(string name, IReadOnlyList<int> years)
    {
        if (JobsIn(name) is { } year)
            return year == years[0] ? JobsFrom : JobsTo;
        var plain = Years20.Replace(name, "").Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',');
        bool Has(string word) => plain.Contains(word, StringComparison.OrdinalIgnoreCase);
        if (Has("change") && Has("percent") && !Has("distribution"))
            return Change;
        if (plain.StartsWith("Occupational openings", StringComparison.OrdinalIgnoreCase) && Has("annual average"))
            return Openings;
        return ((string[])[Title, Code, Type, .. Entry]).FirstOrDefault(n =>
            n.Equals(plain, StringComparison.OrdinalIgnoreCase)
        );
    }

    /// <summary>A name on one line, without its footnotes: [1], (1).</summary>
    private static string Plain(string name) => Spaces.Replace(Note.Replace(name, ""), " ").Trim();

    private const string TitleAndCode = "National Employment Matrix title and code";

    [GeneratedRegex(@"^Employment, (number, )?(?<year>20\d\d)\z", RegexOptions.IgnoreCase)]
    private static partial Regex Jobs { get; }

    [GeneratedRegex(@"\b20\d\d([-–](20)?\d\d)?")]
    private static partial Regex Years20 { get; }

    [GeneratedRegex(@"\[\d+\]|\(\d+\)")]
    private static partial Regex Note { get; }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces { get; }

    [GeneratedRegex(@"^(Footnotes?:|Notes?:|Source:|\[\d+\]|\(\d+\))")]
    private static partial Regex Footnote { get; }
}
