using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Ratings;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// A release of the survey of work, from O*NET's text files, or from copies of some, to a folder of small tables. Figures,
/// dates, raters, names and titles come in; sentences of O*NET stay where they are. All is written beside what is there,
/// read back, and put in its place at once.
/// </summary>
internal sealed class SurveyImport
{
    private const string Root = "salary-data";
    private const string Model = "Content Model Reference",
        Technology = "Technology Skills",
        RelatedJobs = "Related Occupations";

    private static readonly Dictionary<string, string> NoOthers = [];

    private readonly OnetFolder folder;
    private readonly bool isCopy;
    private readonly DiagnosticLog log;
    private readonly SurveyTables tables = new();
    private readonly HashSet<string> rated = new(StringComparer.Ordinal);

    private SurveyImport(OnetFolder folder, bool isCopy, DiagnosticLog log) =>
        (this.folder, this.isCopy, this.log) = (folder, isCopy, log);

    /// <param name="root">The folder of the site.</param>
    /// <param name="path">That of the text files.</param>
    /// <param name="said">The release, where the folder has no Read Me; else null.</param>
    /// <param name="request">What else was asked for. A table that somebody made is a copy.</param>
    /// <param name="site">What the site has.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>What was written; null, with nothing written, where there is an error.</returns>
    public static IReadOnlyList<ImportedTable>? Run(
        string root,
        string path,
        string? said,
        ImportRequest request,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        if (OnetFolder.Open(path, log) is not { } folder || OnetRelease.Of(folder, said, log) is not { } named)
            return null;
        if (!SurveyRelease.TryParse(named.Number, out var release))
            throw new ArgumentException(named.Number);
        SurveyImport import = new(folder, request is ImportRequest.Table, log);
        import.Read();
        if (log.HasErrors)
            return null;
        var files = import.tables.Files();
        var name = $"{SurveyFolder.Name}/{release}/";
        if (!request.MayLoseRows)
            ReleaseAtOnce.ReportLost(
                new FolderFiles(root),
                $"{Root}/{name}",
                files,
                "put all tables of the release into one folder; where these should go, say --allow-loss",
                log
            );
        ReadBack(files, release, log);
        if (log.HasErrors)
            return null;
        var known = site.Entries.FirstOrDefault(e => e.File == name);
        var rows = WholeSurvey.Rows(files.Values);
        var entry = new FiguresFile
        {
            File = name,
            Source = known?.Source ?? OnetSource.IdOf(named).As<Source>(),
            Publisher = known?.Publisher ?? OnetSource.Department,
            Release = named.Title,
            Form = import.isCopy ? FiguresForm.Conversion : FiguresForm.FlatFiles,
            ReadFrom = request.ReadFrom ?? string.Join(", ", folder.Read.Keys),
            Retrieved = request.Retrieved,
            Sha256 = DigestOf(folder.Read),
            Sum = WholeRelease.Sum(files.Select(f => (f.Key, f.Value))),
            RowsKept = rows,
            RowsLeftOut = import.tables.LeftOut,
            LeftOut = import.tables.Reasons,
        };
        return ReleaseAtOnce.Write(root, $"{Root}/{name}", files, entry, null, log) is { } changed
            ? [new($"{Root}/{name}", rows, import.tables.LeftOut, changed)]
            : null;
    }

    private void Read()
    {
        foreach (var kind in OnetRatings.All)
        foreach (var name in kind.FilesIn(folder))
        foreach (var (cells, row) in RowsOf(name))
            if (rated.Add($"{row.Job} {row.Element} {row.Scale} {row.Category}"))
                tables.Add(row, kind.Kind, cells.Has("Element Name") ? cells.Text("Element Name") : null);
            else
                cells.Fail(
                    ImportCodes.SameRowTwice,
                    "Element ID",
                    $"'{row.Element}' of {row.Job} has this row above",
                    "keep the one that the publisher’s file has"
                );
        foreach (var cells in Maybe(Model, ["Element ID", "Element Name"]))
            tables.Name(cells.Raw("Element ID"), cells.Text("Element Name"));
        if (tables.Nameless.FirstOrDefault() is { } nameless)
            log.Error(
                ImportCodes.ListNotThere,
                SourceSpan.Whole(new SourceFile(folder.Path, "")),
                $"no table in this folder says what the element '{nameless}' is called",
                $"put O*NET’s table '{Model}' of this release beside the others"
            );
        ReadJobs();
        ReadLists();
        if (!folder.Read.Any() && !log.HasErrors)
            log.Error(
                ImportCodes.ListNotThere,
                SourceSpan.Whole(new SourceFile(folder.Path, "")),
                "no table of O*NET that is known is in this folder",
                "give the folder of the text files as O*NET publishes them, or with underscores and .tsv"
            );
    }

    private IEnumerable<(RowCells, SurveyRow)> RowsOf(string name) =>
        (isCopy ? OnetCopies.Rows(folder, name, tables, log) : null)
        ?? folder
            .Rows(name, OnetRatings.Columns, OnetRatings.Optional, isCopy ? OnetCopies.Names : NoOthers, log)
            .Select(cells => (cells, OnetRatings.RowOf(cells, tables)!))
            .Where(r => r.Item2 is not null);

    private void ReadJobs()
    {
        foreach (var cells in Maybe(OnetTable.Jobs.Name, OnetTable.Jobs.Columns))
            if (OnetCells.Job(cells, OnetTable.Code) is { } job && cells.Text("Title") is { Length: > 0 } title)
                tables.AddJob(job, title);
        foreach (var cells in Maybe(OnetTable.Zones.Name, OnetTable.Zones.Columns, "Date"))
            if (
                OnetCells.Job(cells, OnetTable.Code) is { } job
                && cells.NumberFrom(1, "Job Zone", 0) is { } zone
                && OnetCells.MaybeMonth(cells, "Date") is var month
                && cells.AllRight
            )
                tables.AddZone(job, zone.ToString(CultureInfo.InvariantCulture), month);
        foreach (var table in (OnetTable[])[OnetTable.Reported, OnetTable.Titles])
        foreach (var name in table.Layouts.FirstOrDefault(l => l.All(folder.HasFile)) ?? [])
        {
            var column = table == OnetTable.Titles ? "Job Title" : "Reported Job Title";
            foreach (var cells in Maybe(name, [OnetTable.Code, column]))
                if (OnetCells.Job(cells, OnetTable.Code) is { } job && TitleOf(cells, column) is { } title)
                    tables.AddTitle(job, title, isReported: table == OnetTable.Reported);
        }
    }

    private void ReadLists()
    {
        foreach (
            var cells in Maybe(
                Technology,
                [OnetTable.Code, "Example", "Commodity Title"],
                "Hot Technology",
                "In Demand"
            )
        )
            if (
                OnetCells.Job(cells, OnetTable.Code) is { } job
                && cells.Text("Example") is { Length: > 0 } name
                && cells.Text("Commodity Title") is { Length: > 0 } category
            )
                tables.AddTool(
                    job,
                    name,
                    category,
                    OnetCells.Yes(cells, "Hot Technology"),
                    OnetCells.Yes(cells, "In Demand")
                );
        const string other = "Related O*NET-SOC Code";
        foreach (var cells in Maybe(RelatedJobs, [OnetTable.Code, other, "Index"]))
            if (
                OnetCells.Job(cells, OnetTable.Code) is { } job
                && OnetCells.Job(cells, other) is { } related
                && cells.NumberFrom(1, "Index", 0) is { } rank
            )
                tables.AddRelated(job, related, (int)rank);
    }

    /// <summary>A title that holds what stands between titles would become two.</summary>
    private static string? TitleOf(RowCells cells, string column)
    {
        var title = cells.Text(column);
        if (title.Contains(SurveyFolder.BetweenTitles, StringComparison.Ordinal))
            cells.Fail(
                ImportCodes.TitleNotUsable,
                column,
                $"'{title}' holds a '{SurveyFolder.BetweenTitles}', which stands between titles in our table",
                "look whether the publisher’s own file has two titles here"
            );
        return cells.AllRight ? title : null;
    }

    /// <summary>The rows of a table that may be missing.</summary>
    private IEnumerable<RowCells> Maybe(
        string name,
        IReadOnlyList<string> columns,
        params IReadOnlyList<string> optional
    ) =>
        folder.HasFile(name)
            ? folder.Rows(name, columns, optional, isCopy ? OnetCopies.Names : OnetTable.OldNames, log)
            : [];

    /// <summary>What the site's own reader would refuse is not written.</summary>
    private static void ReadBack(SortedDictionary<string, byte[]> files, SurveyRelease release, DiagnosticLog log)
    {
        if (WholeSurvey.Read(files.Select(f => (f.Key, f.Value)), release) is [var refused, ..])
            log.Error(
                ImportCodes.NotReadBack,
                refused.At,
                $"what this import would write here is refused: {refused.Message} ({refused.Code})",
                "look whether the publisher’s own file says the same"
            );
    }

    /// <summary>Of one file its own digest; of several that over their names and digests.</summary>
    private static string DigestOf(IReadOnlyDictionary<string, string> files) =>
        files.Count == 1
            ? files.Values.First()
            : Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        string.Concat(
                            files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => $"{f.Value} {f.Key}\n")
                        )
                    )
                )
            );
}
