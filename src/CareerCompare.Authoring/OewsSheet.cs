using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring;

/// <summary>
/// A workbook of the bureau: its release and all rows of its estimates. Any row that is not understood spoils the
/// whole.
/// </summary>
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
        var estimates = books
            .Where(b => b.Estimates is not null)
            .Select(b => (Book: b, Year: Release(b, describing, year, log)))
            .ToList();
        foreach (
            var unused in describing.Where(d => !estimates.Exists(e => e.Year is null || e.Year == d.Described.Year))
        )
            log.Error(
                ImportCodes.NoRelease,
                unused.File.Whole,
                $"'{unused.File.Name}' describes May {unused.Described.Year}, and no workbook beside it is of that month",
                "name the workbook that it came with too"
            );
        return
        [
            .. estimates
                .Where(e => e.Year is not null)
                .Select(e => Read(e.Book, e.Year!.Value, describing, log))
                .OfType<OewsSheet>(),
        ];
    }

    private static Book? Open(ImportFile file, DiagnosticLog log)
    {
        if (WorkbookGrids.Read(file, log) is not { } sheets)
            return null;
        IReadOnlyList<(Grid Sheet, int? Header)> found =
        [
            .. sheets.Select(s => (s, OewsColumns.HeaderRow(s))).Where(x => x.Item2 is not null),
        ];
        if (found is [var (sheet, row)])
            return new Book(
                file,
                sheet,
                row!.Value,
                FieldDescriptions.Of(
                    sheets.Where(s => s.Name.Trim().Equals(FieldDescriptions.Sheet, StringComparison.OrdinalIgnoreCase))
                )
            );
        var described = FieldDescriptions.Of(sheets);
        if (found.Count == 0 && described.Year is not null)
            return new Book(file, null, 0, described);
        log.Error(
            ImportCodes.NoTable,
            file.Whole,
            found.Count == 0
                ? $"no sheet of '{file.Name}' has columns like OCC_CODE and A_MEDIAN"
                : $"{found.Count} sheets of '{file.Name}' hold estimates",
            "take a workbook as the bureau publishes it, like national_M2024_dl.xlsx"
        );
        return null;
    }

    /// <summary>Null, with the reason in the log, where the release is said nowhere, or twice and not alike.</summary>
    private static int? Release(Book book, IReadOnlyList<Book> describing, int? option, DiagnosticLog log)
    {
        var sheet = book.Estimates!;
        (int? Year, string Says)[] own =
        [
            (YearIn(sheet.Name), $"the sheet '{sheet.Name}' is of {YearIn(sheet.Name)}"),
            (book.Described.Year, $"'{FieldDescriptions.Sheet}' says May {book.Described.Year}"),
            (YearIn(book.File.Name), $"the name '{book.File.Name}' says {YearIn(book.File.Name)}"),
            (option, $"--year says {option}"),
        ];
        var said = own.Where(o => o.Year is not null).ToList();
        var years = said.Select(s => s.Year).Distinct().ToList();
        if (years.Count == 1)
            return years[0];
        if (years.Count == 0 && describing is [var beside])
            return beside.Described.Year;
        log.Error(
            ImportCodes.NoRelease,
            sheet.Rows.Count > 0 ? sheet.At(0, 0) : book.File.Whole,
            years.Count == 0
                ? $"no release is named in '{book.File.Name}'"
                : $"{said[0].Says}, but {said.First(s => s.Year != said[0].Year).Says}",
            years.Count == 0
                ? "name its field_descriptions beside it, keep the bureau’s name for it, like national_M2018_dl.xlsx, or say --year 2018"
                : "find out of which May the figures are: the bureau’s archive, its sheet and its descriptions name the same"
        );
        return null;
    }

    private static OewsSheet? Read(Book book, int year, IReadOnlyList<Book> describing, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var header = OewsColumns.Read(book.Estimates!, book.Header, own);
        var topCode =
            book.Described.TopCode
            ?? describing.FirstOrDefault(d => d.Described.Year == year)?.Described.TopCode
            ?? TopCode.Of(year);
        IReadOnlyList<OewsRow> rows = own.HasErrors
            ? []
            : new OewsRowReader(book.Estimates!, header, topCode, own).ReadAll();
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors ? null : new OewsSheet(book.File, year, rows);
    }

    private static int? YearIn(string name) =>
        InName.Match(name) is { Success: true } match
            ? int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"_M(?<year>20\d\d)_")]
    private static partial Regex InName { get; }

    /// <summary>An opened workbook; one that only describes another has no estimates.</summary>
    private sealed record Book(ImportFile File, Grid? Estimates, int Header, FieldDescriptions Described);
}

/// <summary>
/// Where an estimate of the bureau is valid: an area (of type 1 the US, 2 a state, 3 a territory, 4 a metropolitan
/// area, 6 a nonmetropolitan one), and the industries in it (cross-industry, a sector, or finer).
/// </summary>
internal sealed record OewsScope(
    int AreaType,
    string AreaCode,
    string AreaTitle,
    string Naics,
    string NaicsTitle,
    string Industries,
    string Ownership
)
{
    /// <summary>What a workbook without columns for areas is about.</summary>
    public static OewsScope National { get; } = new(1, "99", "U.S.", "000000", "Cross-industry", CrossIndustry, "1235");

    public const string CrossIndustry = "cross-industry";
    public const string Sector = "sector";
    public const string CrossOwnership = "cross-industry, ownership";
}

/// <summary>
/// One row of a workbook, with the cell that says whom it is about. Jobs and error are written as a table of figures
/// holds them: a number or *.
/// </summary>
internal sealed record OewsRow(
    OewsScope Scope,
    SocCode Soc,
    string Title,
    string Level,
    string Employment,
    WageSpread Wages,
    string MeanError,
    SourceSpan At
)
{
    /// <summary>The levels of the classification, the coarsest first.</summary>
    public static readonly List<string> Levels = ["total", "major", "minor", "broad", "detailed"];

    public bool IsOccupation => Level == Levels[^1];
}

/// <summary>
/// From cells to estimates. All rows are looked at, those too that are not kept: a damaged file is damaged anywhere. A
/// top code that is not known is a mistake only where a # is printed.
/// </summary>
internal sealed partial class OewsRowReader(Grid sheet, Header header, TopCode? topCode, DiagnosticLog log)
{
    private static readonly IReadOnlyList<string> AreaTypes = ["1", "2", "3", "4", "6"];
    private static readonly IReadOnlyList<string> IndustryLevels =
    [
        OewsScope.CrossIndustry,
        OewsScope.Sector,
        "3-digit",
        "4-digit",
        "5-digit",
        "6-digit",
        OewsScope.CrossOwnership,
    ];

    // A code that the bureau no longer divides is printed twice, once as "broad" and once as "detailed".
    private readonly HashSet<(string, string, string, string, string, string)> seen = [];

    /// <summary>In 2010 and 2011 the column is called GROUP, and says nothing of what is none.</summary>
    private readonly bool groupsAlone = sheet
        .Text(header.Row, header["O_GROUP"])
        .Equals("GROUP", StringComparison.OrdinalIgnoreCase);

    public IReadOnlyList<OewsRow> ReadAll()
    {
        List<OewsRow> rows = [];
        for (var row = header.Row + 1; row < sheet.Rows.Count; row++)
            if (!sheet.IsEmpty(row) && Read(new RowCells(sheet, header, row, log)) is { } read)
                rows.Add(read);
        return rows;
    }

    private OewsRow? Read(RowCells cells)
    {
        var scope = header.Has("AREA") ? Scope(cells) : OewsScope.National;
        var soc = cells.Soc("OCC_CODE");
        var title = FootnoteMark.Replace(cells.Text("OCC_TITLE"), "");
        var level =
            groupsAlone && cells.Raw("O_GROUP").Length == 0
                ? OewsRow.Levels[^1]
                : cells.Word("O_GROUP", OewsRow.Levels);
        var employment = cells.NumberFrom(0, "TOT_EMP", 0, "**");
        cells.NumberFrom(0, "EMP_PRSE", 1, "**");
        var error = cells.NumberFrom(0, "MEAN_PRSE", 1, "*");
        foreach (var share in OewsColumns.Shares.Where(header.Has))
            cells.NumberFrom(0, share, 6, "", "**", "~");
        var year = Spread(cells, OewsColumns.YearWages, decimals: 0, topCode?.Year);
        var hour = Spread(cells, OewsColumns.HourWages, decimals: 2, topCode?.Hour);
        foreach (var flag in (string[])["ANNUAL", "HOURLY"])
            cells.Word(flag, ["", "TRUE"]);
        if (!cells.AllRight)
            return null;
        WageChecks.Check(year, hour, soc!.Text, cells);
        if (!seen.Add((scope.AreaCode, scope.Naics, scope.Industries, scope.Ownership, soc.Text, level)))
            cells.Fail(
                ImportCodes.SameRowTwice,
                "OCC_CODE",
                $"'{soc}' has a row at the level '{level}' above",
                "the bureau prints a code once at each level: look at its own file"
            );
        return cells.AllRight
            ? new OewsRow(
                scope,
                soc,
                title,
                level,
                Written(employment, "0"),
                year,
                Written(error, "0.0"),
                cells.At(header.Has("AREA") ? "AREA" : "OCC_CODE")
            )
            : null;
    }

    private static OewsScope Scope(RowCells cells) =>
        new(
            int.TryParse(
                cells.Word("AREA_TYPE", AreaTypes),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var type
            )
                ? type
                : 0,
            cells.Text("AREA"),
            cells.Text("AREA_TITLE"),
            cells.Text("NAICS"),
            cells.Text("NAICS_TITLE"),
            cells.Word("I_GROUP", IndustryLevels),
            cells.Text("OWN_CODE")
        );

    private static WageSpread Spread(RowCells cells, IReadOnlyList<string> columns, int decimals, decimal? cap)
    {
        var wages = columns.Select(c => Wage(cells, c, decimals, cap)).ToArray();
        return new WageSpread(wages[0], wages[1], wages[2], wages[3], wages[4], wages[5]);
    }

    private static Wage Wage(RowCells cells, string column, int decimals, decimal? cap)
    {
        var number = cells.NumberFrom(decimals == 0 ? 1 : 0.01m, column, decimals, "*", "#");
        if (number is { } dollars)
            return new Wage.Exactly(dollars);
        if (cells.Raw(column) != "#")
            return new Wage.NotReleased();
        if (cap is { } least)
            return new Wage.AtLeast(least);
        cells.Fail(
            ImportCodes.NoTopCode,
            column,
            "# stands for the release’s top code, which this workbook does not state",
            "'Field Descriptions' says it like '# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year'; for a workbook without it, TopCode.cs has to know it"
        );
        return new Wage.NotReleased();
    }

    /// <summary>An asterisk behind a word leads to a note under the table.</summary>
    [GeneratedRegex(@"\*+(?=\s|\z)")]
    private static partial Regex FootnoteMark { get; }

    private static string Written(decimal? number, string form) =>
        number?.ToString(form, CultureInfo.InvariantCulture) ?? "*";
}

/// <summary>The wage from which on the bureau prints # instead of a number.</summary>
internal sealed record TopCode(decimal Hour, decimal Year)
{
    /// <summary>
    /// For workbooks that do not state theirs. A release that is not here states it, or cannot be read where it prints
    /// #.
    /// </summary>
    private static readonly Dictionary<int, TopCode> ByYear = new()
    {
        [2010] = new(80, 166_400),
        [2011] = new(90, 187_200),
        [2012] = new(90, 187_200),
        [2013] = new(90, 187_200),
        [2014] = new(90, 187_200),
        [2015] = new(90, 187_200),
        [2016] = new(100, 208_000),
        [2017] = new(100, 208_000),
        [2018] = new(100, 208_000),
        [2019] = new(100, 208_000),
        [2020] = new(100, 208_000),
        [2021] = new(100, 208_000),
        [2022] = new(115, 239_200),
        [2023] = new(115, 239_200),
        [2024] = new(115, 239_200),
    };

    public static TopCode? Of(int year) => ByYear.GetValueOrDefault(year);
}
