using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>
/// From publishers' files to tables of a site. All mistakes are found first; where there is one, nothing is written.
/// </summary>
public static class Importing
{
    /// <param name="root">The folder of the site.</param>
    /// <param name="request">What to import.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>The tables in the order of the files; null, with nothing written, where there is an error.</returns>
    public static IReadOnlyList<ImportedTable>? Run(string root, ImportRequest request, DiagnosticLog log)
    {
        var own = new DiagnosticLog();
        var site = ImportingSite.Read(root, own);
        if (request is ImportRequest.Oews { Files: [var flat] } whole && Directory.Exists(flat))
            return RunWhole(request, site, own, log, s => ReleaseImport.Run(root, flat, whole, s, own));
        if (request is ImportRequest.Work work)
            return RunWhole(
                request,
                site,
                own,
                log,
                s => SurveyImport.Run(root, work.Folder, work.Release, work, s, own)
            );
        if (request is ImportRequest.Table { Kind: TableKind.Onet } copies)
            return RunWhole(
                request,
                site,
                own,
                log,
                s => SurveyImport.Run(root, copies.File, copies.Release, copies, s, own)
            );
        IReadOnlyList<ImportFile> files = [.. request.Paths.Select(p => ImportFile.Read(p, own)).OfType<ImportFile>()];
        IReadOnlyList<FiguresTable> tables =
            site is null || own.HasErrors ? []
            : request is ImportRequest.Oews oews
                ? OewsImport.Read(
                    files,
                    oews.Year,
                    f => new(request.ReadFrom ?? f.Name, f.Sha256, request.Retrieved, FiguresForm.Workbook),
                    site,
                    own
                )
            : [.. files.SelectMany(f => Tables(request, f, site, own))];
        tables = own.HasErrors ? [] : WithoutReplacing(tables, site!, own);
        ReportTwice(tables, own);
        if (site?.AsOf is { } asOf)
            DaysAhead.Report(request.Retrieved, asOf, SourceSpan.Whole(new SourceFile("--retrieved", "")), own);
        var written = own.HasErrors
            ? null
            : new FiguresFolder(root).Write(
                [.. tables.Select(t => AsCited(t, site!))],
                site!.Entries,
                request.MayLoseRows,
                own
            );
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return written;
    }

    /// <summary>The same of a folder of files, which together hold a whole release.</summary>
    private static IReadOnlyList<ImportedTable>? RunWhole(
        ImportRequest request,
        ImportingSite? site,
        DiagnosticLog own,
        DiagnosticLog log,
        Func<ImportingSite, IReadOnlyList<ImportedTable>?> run
    )
    {
        if (site?.AsOf is { } asOf)
            DaysAhead.Report(request.Retrieved, asOf, SourceSpan.Whole(new SourceFile("--retrieved", "")), own);
        var written = site is null || own.HasErrors ? null : run(site);
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors ? null : written;
    }

    private static IReadOnlyList<FiguresTable> Tables(
        ImportRequest request,
        ImportFile file,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        Origin OfYear(int year, FiguresForm form) =>
            new(
                (request.ReadFrom ?? file.Name).Replace(
                    "{year}",
                    year.ToString(CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                ),
                file.Sha256,
                request.Retrieved,
                form
            );
        Origin Of(FiguresForm form) => new(request.ReadFrom ?? file.Name, file.Sha256, request.Retrieved, form);

        return request switch
        {
            ImportRequest.Projections => ProjectionsImport.Read(file, Of(FiguresForm.Workbook), log),
            ImportRequest.Rpp => RppImport.Read(file, Of(FiguresForm.Workbook), site, log),
            ImportRequest.Cpi => CpiImport.Read(file, Of(FiguresForm.Workbook), log),
            ImportRequest.Table t when file.Text(log) is { } text => OfTable(
                t,
                TextGrid.Read(text),
                site,
                y => OfYear(y, FiguresForm.Conversion),
                Of(FiguresForm.Conversion),
                log
            ),
            ImportRequest.Table => [],
            _ => throw new UnreachableException(),
        };
    }

    private static IReadOnlyList<FiguresTable> OfTable(
        ImportRequest.Table request,
        Grid grid,
        ImportingSite site,
        Func<int, Origin> ofYear,
        Origin origin,
        DiagnosticLog log
    ) =>
        request.Kind switch
        {
            TableKind.Oews => NationalTable.Read(grid, request.Years, ofYear, log),
            TableKind.OewsState => AreaTable.Read(OewsTable.States, grid, request.Years, site, ofYear, log),
            TableKind.OewsNonmetro => AreaTable.Read(OewsTable.Nonmetropolitan, grid, request.Years, site, ofYear, log),
            TableKind.OewsIndustryMeans => EarlierMeansTable.Read(grid, origin, log),
            TableKind.States => StatesTable.Read(grid, origin, log),
            TableKind.Counties => CountiesTable.Read(grid, site, origin, log),
            TableKind.WorkersSchooling => SchoolingTable.Read(grid, origin, log),
            TableKind.DirectMatchTitles => DirectMatchTable.Read(grid, origin, log),
            TableKind.Onet => throw new UnreachableException(),
            _ => throw new UnreachableException(),
        };

    /// <summary>
    /// What the publisher's own file gave is better than what somebody made from it, whichever is imported later.
    /// </summary>
    private static IReadOnlyList<FiguresTable> WithoutReplacing(
        IReadOnlyList<FiguresTable> tables,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        List<FiguresTable> taken = [];
        foreach (var table in tables)
        {
            var there = site.Entries.FirstOrDefault(e => e.File == table.Entry.File);
            if (table.Entry.Form == FiguresForm.Workbook || there is not { Form: FiguresForm.Workbook })
                taken.Add(table);
            else
                log.Warn(
                    ImportCodes.StaysFromPublisher,
                    SourceSpan.Whole(new SourceFile($"salary-data/{there.File}", "")),
                    $"'{there.File}' stays as {there.ReadFrom} gave it",
                    "a conversion does not replace the publisher’s own file; choose other years with --years, or delete the file and its entry first"
                );
        }
        return taken;
    }

    /// <summary>
    /// A site may know the source of a file, or of its neighbors, by another id. All files of a folder cite the same.
    /// </summary>
    private static FiguresTable AsCited(FiguresTable table, ImportingSite site)
    {
        var folder = table.Entry.File[..(table.Entry.File.LastIndexOf('/') + 1)];
        var known =
            site.Entries.FirstOrDefault(e => e.File == table.Entry.File)
            ?? site.Entries.FirstOrDefault(e =>
                folder.Length > 0 && e.File.StartsWith(folder, StringComparison.Ordinal)
            );
        return known is null
            ? table
            : table with
            {
                Entry = table.Entry with { Source = known.Source, Publisher = known.Publisher },
            };
    }

    private static void ReportTwice(IReadOnlyList<FiguresTable> tables, DiagnosticLog log)
    {
        foreach (var twice in tables.GroupBy(t => t.Entry.File).Where(g => g.Count() > 1))
            log.Error(
                ImportCodes.SameTableTwice,
                SourceSpan.Whole(new SourceFile($"salary-data/{twice.Key}", "")),
                $"{string.Join(" and ", twice.Select(t => $"'{t.Entry.ReadFrom}'"))} both give '{twice.Key}'",
                "import the one that is right"
            );
    }
}

/// <summary>What an import has to know of the site it imports into.</summary>
/// <param name="Linked">The classes that roles link to: places and sectors are kept for these alone.</param>
/// <param name="States">Those of states.csv.</param>
/// <param name="Metros">The metropolitan areas of the newest release, by the bureau's codes.</param>
/// <param name="Entries">What SOURCES.yaml says now.</param>
/// <param name="AsOf">Its day; null where site.yaml does not say it yet.</param>
internal sealed record ImportingSite(
    IReadOnlySet<SocCode> Linked,
    IReadOnlyList<Area> States,
    IReadOnlyDictionary<string, Area> Metros,
    IReadOnlyList<FiguresFile> Entries,
    DateOnly? AsOf
)
{
    public static ImportingSite? Read(string root, DiagnosticLog log)
    {
        var files = new FolderFiles(root);
        var linked = LinkedOccupations.Of(files, log);
        var states = StatesList.Read(files, log);
        var metros = MetrosList.Read(files, log);
        var entries = FiguresFiles.Read(files, log);
        return linked is null || states is null || metros is null || entries is null
            ? null
            : new ImportingSite(linked, states, metros, entries, SiteShape.AsOfIn(files));
    }

    public Area? StateOfFips(string fips) => States.FirstOrDefault(s => s.Code == fips);

    public Area? StateOfPostal(string postal) => States.FirstOrDefault(s => s.Postal == postal);

    public const string StatesHint = "states are those of salary-data/states.csv: import table FILE --kind states";
}

/// <summary>What somebody asks to import.</summary>
public abstract record ImportRequest
{
    private ImportRequest() { }

    /// <summary>When the files were fetched from their publisher.</summary>
    public required DateOnly Retrieved { get; init; }

    /// <summary>
    /// What SOURCES.yaml says was read, where the file's name says too little; {year} stands for the year of a table.
    /// </summary>
    public string? ReadFrom { get; init; }

    /// <summary>Whether a table may lose rows that it has.</summary>
    public bool MayLoseRows { get; init; }

    public abstract IReadOnlyList<string> Paths { get; }

    /// <summary>The same, with its paths taken from a folder.</summary>
    public abstract ImportRequest From(string folder);

    /// <summary>Workbooks of the wage survey.</summary>
    public sealed record Oews(params IReadOnlyList<string> Files) : ImportRequest
    {
        /// <summary>Of which May they are, where neither they nor their names say it.</summary>
        public int? Year { get; init; }

        public override IReadOnlyList<string> Paths => Files;

        public override ImportRequest From(string folder) =>
            this with
            {
                Files = [.. Files.Select(f => Path.GetFullPath(f, folder))],
            };
    }

    /// <summary>The text files of a release of O*NET.</summary>
    public sealed record Work(string Folder) : ImportRequest
    {
        /// <summary>Like 30.2, where the folder has no Read Me that says it.</summary>
        public string? Release { get; init; }

        public override IReadOnlyList<string> Paths => [Folder];

        public override ImportRequest From(string folder) => this with { Folder = Path.GetFullPath(Folder, folder) };
    }

    /// <summary>The workbook occupation.xlsx.</summary>
    public sealed record Projections(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>Regional price parities.</summary>
    public sealed record Rpp(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>The consumer price index.</summary>
    public sealed record Cpi(string File) : ImportRequest
    {
        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }

    /// <summary>A conversion: a table that somebody made from a publisher's file.</summary>
    public sealed record Table(string File, TableKind Kind, YearRange Years) : ImportRequest
    {
        /// <summary>Of O*NET, like 30.2, where the folder has no Read Me that says it.</summary>
        public string? Release { get; init; }

        public override IReadOnlyList<string> Paths => [File];

        public override ImportRequest From(string folder) => this with { File = Path.GetFullPath(File, folder) };
    }
}

/// <summary>
/// A file that is imported: its bytes, read once, and the name by which messages and SOURCES.yaml know it.
/// </summary>
internal sealed class ImportFile(string name, byte[] bytes)
{
    public string Name { get; } = name;
    public byte[] Bytes { get; } = bytes;
    public SourceSpan Whole { get; } = SourceSpan.Whole(new SourceFile(name, ""));
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Null with the reason in the log.</summary>
    public static ImportFile? Read(string path, DiagnosticLog log)
    {
        var name = Path.GetFileName(path);
        try
        {
            var bytes = File.ReadAllBytes(path);
            if (bytes.Length > 0)
                return new ImportFile(name, bytes);
            log.Error(
                ImportCodes.NoTable,
                SourceSpan.Whole(new SourceFile(name, "")),
                $"'{name}' is empty",
                "the download broke off: fetch the file again"
            );
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            log.Error(
                ImportCodes.NotReadable,
                SourceSpan.Whole(new SourceFile(path, "")),
                $"'{path}' cannot be read",
                e.Message.TrimEnd('.')
            );
            return null;
        }
    }

    /// <summary>As text; null with the reason in the log.</summary>
    public SourceFile? Text(DiagnosticLog log) => InputText.Decode(Name, Bytes, log);
}

/// <summary>A table that an import made.</summary>
/// <param name="Path">From the site's root.</param>
/// <param name="RowsKept">Of the file that was read.</param>
/// <param name="RowsLeftOut">Of the file that was read.</param>
/// <param name="Changed">Whether the table differs from what was there.</param>
public sealed record ImportedTable(string Path, int RowsKept, int RowsLeftOut, bool Changed);

/// <summary>
/// The codes of what can be wrong with a file that is imported. A code is never reused; each has a page in
/// <c>docs/diagnostics/</c>, and a test runs that page.
/// </summary>
public static class ImportCodes
{
    public const string NotReadable = "CC0801";
    public const string NoTable = "CC0802";
    public const string MissingColumn = "CC0803";
    public const string UnknownColumn = "CC0804";
    public const string SameColumnTwice = "CC0805";
    public const string NotAFigure = "CC0806";
    public const string UnknownWord = "CC0807";
    public const string NotACode = "CC0808";
    public const string SameRowTwice = "CC0809";
    public const string NoRelease = "CC0810";
    public const string NoTopCode = "CC0811";
    public const string PercentilesDescend = "CC0812";
    public const string YearIsNotHours = "CC0813";
    public const string UnknownState = "CC0814";
    public const string NothingKept = "CC0815";
    public const string SameTableTwice = "CC0816";
    public const string TablesDisagree = "CC0817";
    public const string StaysFromPublisher = "CC0818";
    public const string SourcesNotInForm = "CC0819";
    public const string LinkInTheWay = "CC0821";
    public const string NotReadBack = "CC0822";
    public const string RowsLost = "CC0823";
    public const string WorkbookTooLarge = "CC0824";
    public const string ListNotThere = "CC0830";
    public const string WrongCells = "CC0831";
    public const string UnknownJob = "CC0832";
    public const string TitleNotUsable = "CC0833";
}
