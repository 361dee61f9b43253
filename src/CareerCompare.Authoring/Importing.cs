using System.Diagnostics;
using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Oews;
using CareerCompare.Authoring.Prices;
using CareerCompare.Authoring.Projections;
using CareerCompare.Authoring.Tables;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Checks;

namespace CareerCompare.Authoring;

/// <summary>From publishers' files to tables of a site. All mistakes are found first; where there is one, nothing is written.</summary>
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
        IReadOnlyList<ImportFile> files = [.. request.Paths.Select(p => ImportFile.Read(p, own)).OfType<ImportFile>()];
        IReadOnlyList<FiguresTable> tables = site is null || own.HasErrors ? []
            : request is ImportRequest.Oews oews ? OewsImport.Read(files, oews.Year, f => new(request.ReadFrom ?? f.Name, f.Sha256, request.Retrieved, FiguresForm.Workbook), site, own)
            : [.. files.SelectMany(f => Tables(request, f, site, own))];
        tables = own.HasErrors ? [] : WithoutReplacing(tables, site!, own);
        ReportTwice(tables, own);
        if (site?.AsOf is { } asOf) DaysAhead.Report(request.Retrieved, asOf, SourceSpan.Whole(new SourceFile("--retrieved", "")), own);
        var written = own.HasErrors ? null : new FiguresFolder(root).Write([.. tables.Select(t => AsCited(t, site!))], site!.Entries, request.MayLoseRows, own);
        foreach (var diagnostic in own.InOrder()) log.Add(diagnostic);
        return written;
    }

    private static IReadOnlyList<FiguresTable> Tables(ImportRequest request, ImportFile file, ImportingSite site, DiagnosticLog log)
    {
        Origin OfYear(int year, FiguresForm form) => new(
            (request.ReadFrom ?? file.Name).Replace("{year}", year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal), file.Sha256, request.Retrieved, form);
        Origin Of(FiguresForm form) => new(request.ReadFrom ?? file.Name, file.Sha256, request.Retrieved, form);

        return request switch
        {
            ImportRequest.Projections => ProjectionsImport.Read(file, Of(FiguresForm.Workbook), log),
            ImportRequest.Rpp => RppImport.Read(file, Of(FiguresForm.Workbook), site, log),
            ImportRequest.Cpi => CpiImport.Read(file, Of(FiguresForm.Workbook), log),
            ImportRequest.Table t when file.Text(log) is { } text => OfTable(t, TextGrid.Read(text), site, y => OfYear(y, FiguresForm.Conversion), Of(FiguresForm.Conversion), log),
            ImportRequest.Table => [],
            _ => throw new UnreachableException(),
        };
    }

    private static IReadOnlyList<FiguresTable> OfTable(ImportRequest.Table request, Grid grid, ImportingSite site, Func<int, Origin> ofYear, Origin origin, DiagnosticLog log) => request.Kind switch
    {
        TableKind.Oews => NationalTable.Read(grid, request.Years, ofYear, log),
        TableKind.OewsState => AreaTable.Read(OewsTable.States, grid, request.Years, site, ofYear, log),
        TableKind.OewsNonmetro => AreaTable.Read(OewsTable.Nonmetropolitan, grid, request.Years, site, ofYear, log),
        TableKind.IndustryWages => IndustryTable.Read(grid, origin, log),
        TableKind.IndustryJobs => IndustryJobsTable.Read(grid, request.Years, origin, log),
        TableKind.States => StatesTable.Read(grid, origin, log),
        _ => throw new UnreachableException(),
    };

    /// <summary>What the publisher's own file gave is better than what somebody made from it, whichever is imported later.</summary>
    private static IReadOnlyList<FiguresTable> WithoutReplacing(IReadOnlyList<FiguresTable> tables, ImportingSite site, DiagnosticLog log)
    {
        List<FiguresTable> taken = [];
        foreach (var table in tables)
        {
            var there = site.Entries.FirstOrDefault(e => e.File == table.Entry.File);
            if (table.Entry.Form == FiguresForm.Workbook || there is not { Form: FiguresForm.Workbook }) taken.Add(table);
            else log.Warn(ImportCodes.StaysFromPublisher, SourceSpan.Whole(new SourceFile($"salary-data/{there.File}", "")),
                $"'{there.File}' stays as {there.ReadFrom} gave it", "a conversion does not replace the publisher’s own file; choose other years with --years, or delete the file and its entry first");
        }
        return taken;
    }

    /// <summary>A site may know the source of a file, or of its neighbors, by another id. All files of a folder cite the same.</summary>
    private static FiguresTable AsCited(FiguresTable table, ImportingSite site)
    {
        var folder = table.Entry.File[..(table.Entry.File.LastIndexOf('/') + 1)];
        var known = site.Entries.FirstOrDefault(e => e.File == table.Entry.File)
            ?? site.Entries.FirstOrDefault(e => folder.Length > 0 && e.File.StartsWith(folder, StringComparison.Ordinal));
        return known is null ? table : table with { Entry = table.Entry with { Source = known.Source, Publisher = known.Publisher } };
    }

    private static void ReportTwice(IReadOnlyList<FiguresTable> tables, DiagnosticLog log)
    {
        foreach (var twice in tables.GroupBy(t => t.Entry.File).Where(g => g.Count() > 1))
            log.Error(ImportCodes.SameTableTwice, SourceSpan.Whole(new SourceFile($"salary-data/{twice.Key}", "")),
                $"{string.Join(" and ", twice.Select(t => $"'{t.Entry.ReadFrom}'"))} both give '{twice.Key}'", "import the one that is right");
    }
}
