using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Oews;

/// <summary>A workbook of the bureau: its release and all rows of its estimates. Any row that is not understood spoils the whole.</summary>
internal sealed partial record OewsSheet(ImportFile File, int Year, IReadOnlyList<OewsRow> Rows)
{
    /// <summary>
    /// All workbooks that are imported together, without those that only describe others. One that says nowhere which
    /// release it is has it from the field_descriptions beside it, or from whoever imports it.
    /// </summary>
    /// <param name="files">In whatever order.</param>
    /// <param name="year">What the option says.</param>
    /// <param name="log">Takes what is wrong.</param>
    public static IReadOnlyList<OewsSheet> ReadAll(IReadOnlyList<ImportFile> files, int? year, DiagnosticLog log)
    {
        IReadOnlyList<Book> books = [.. files.Select(f => Open(f, log)).OfType<Book>()];
        IReadOnlyList<Book> describing = [.. books.Where(b => b.Estimates is null)];
        var estimates = books.Where(b => b.Estimates is not null).Select(b => (Book: b, Year: Release(b, describing, year, log))).ToList();
        foreach (var unused in describing.Where(d => !estimates.Exists(e => e.Year is null || e.Year == d.Described.Year)))
            log.Error(ImportCodes.NoRelease, unused.File.Whole, $"'{unused.File.Name}' describes May {unused.Described.Year}, and no workbook beside it is of that month", "name the workbook that it came with too");
        return [.. estimates.Where(e => e.Year is not null).Select(e => Read(e.Book, e.Year!.Value, describing, log)).OfType<OewsSheet>()];
    }

    private static Book? Open(ImportFile file, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets) return null;
        IReadOnlyList<(Grid Sheet, int? Header)> found = [.. sheets.Select(s => (s, OewsColumns.HeaderRow(s))).Where(x => x.Item2 is not null)];
        if (found is [var (sheet, row)]) return new Book(file, sheet, row!.Value, FieldDescriptions.Of(sheets.Where(s => s.Name.Trim().Equals(FieldDescriptions.Sheet, StringComparison.OrdinalIgnoreCase))));
        var described = FieldDescriptions.Of(sheets);
        if (found.Count == 0 && described.Year is not null) return new Book(file, null, 0, described);
        log.Error(ImportCodes.NoTable, file.Whole, found.Count == 0 ? $"no sheet of '{file.Name}' has columns like OCC_CODE and A_MEDIAN" : $"{found.Count} sheets of '{file.Name}' hold estimates",
            "take a workbook as the bureau publishes it, like national_M2024_dl.xlsx");
        return null;
    }

    /// <summary>Null, with the reason in the log, where the release is said nowhere, or twice and not alike.</summary>
    private static int? Release(Book book, IReadOnlyList<Book> describing, int? option, DiagnosticLog log)
    {
        var sheet = book.Estimates!;
        (int? Year, string Says)[] own =
        [
            (YearIn(sheet.Name), $"the sheet '{sheet.Name}' is of {YearIn(sheet.Name)}"), (book.Described.Year, $"'{FieldDescriptions.Sheet}' says May {book.Described.Year}"),
            (YearIn(book.File.Name), $"the name '{book.File.Name}' says {YearIn(book.File.Name)}"), (option, $"--year says {option}"),
        ];
        var said = own.Where(o => o.Year is not null).ToList();
        var years = said.Select(s => s.Year).Distinct().ToList();
        if (years.Count == 1) return years[0];
        if (years.Count == 0 && describing is [var beside]) return beside.Described.Year;
        log.Error(ImportCodes.NoRelease, sheet.Rows.Count > 0 ? sheet.At(0, 0) : book.File.Whole,
            years.Count == 0 ? $"no release is named in '{book.File.Name}'" : $"{said[0].Says}, but {said.First(s => s.Year != said[0].Year).Says}",
            years.Count == 0 ? "name its field_descriptions beside it, keep the bureau’s name for it, like national_M2018_dl.xlsx, or say --year 2018"
                : "find out of which May the figures are: the bureau’s archive, its sheet and its descriptions name the same");
        return null;
    }

    private static OewsSheet? Read(Book book, int year, IReadOnlyList<Book> describing, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var header = OewsColumns.Read(book.Estimates!, book.Header, own);
        var topCode = book.Described.TopCode ?? describing.FirstOrDefault(d => d.Described.Year == year)?.Described.TopCode ?? TopCode.Of(year);
        IReadOnlyList<OewsRow> rows = own.HasErrors ? [] : new OewsRowReader(book.Estimates!, header, topCode, own).ReadAll();
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return own.HasErrors ? null : new OewsSheet(book.File, year, rows);
    }

    private static int? YearIn(string name) =>
        InName.Match(name) is { Success: true } match ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"_M(?<year>20\d\d)_")]
    private static partial Regex InName { get; }

    /// <summary>An opened workbook; one that only describes another has no estimates.</summary>
    private sealed record Book(ImportFile File, Grid? Estimates, int Header, FieldDescriptions Described);
}
