using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>The folder of official figures of a site.</summary>
internal sealed class FiguresFolder(string root)
{
    private const string Folder = "salary-data";

    private readonly FolderFiles files = new(root);

    /// <param name="tables">What an import made.</param>
    /// <param name="entries">What SOURCES.yaml says now.</param>
    /// <param name="mayLoseRows">Whether somebody said that a table may lose rows that it has.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>Null, with nothing written, where SOURCES.yaml cannot be changed entry by entry, rows would be lost, or
    /// the site's reader would refuse what was written.</returns>
    public IReadOnlyList<ImportedTable>? Write(
        IReadOnlyList<FiguresTable> tables,
        IReadOnlyList<FiguresFile> entries,
        bool mayLoseRows,
        DiagnosticLog log
    )
    {
        var sources = files.Bytes(FiguresFiles.Path) is { } there ? Encoding.UTF8.GetString(there) : null;
        if (sources is not null && !SourcesText.Files(sources).SequenceEqual(entries.Select(e => e.File)))
        {
            log.Error(
                ImportCodes.SourcesNotInForm,
                SourceSpan.Whole(new SourceFile(FiguresFiles.Path, "")),
                "not every entry begins with a line like '- file: oews/2025-05.csv'",
                "write each entry as the importer does: the file first, one key a line, two spaces before the others"
            );
            return null;
        }
        List<(string Path, byte[] Bytes)> changes = [];
        List<ImportedTable> written = [];
        foreach (var table in tables)
        {
            var path = $"{Folder}/{table.Entry.File}";
            if (!mayLoseRows)
                LostRows.Report(files, path, table, log);
            sources = SourcesText.With(sources, table.Entry);
            written.Add(
                new ImportedTable(path, table.Entry.RowsKept, table.Entry.RowsLeftOut, Add(path, table.Text, changes))
            );
        }
        if (sources is not null)
            Add(FiguresFiles.Path, sources, changes);
        if (!log.HasErrors)
            ReadBack(changes, tables, log);
        return !log.HasErrors && FilesAtOnce.Write(root, changes, log) ? written : null;
    }

    /// <summary>
    /// What the site's own reader would refuse in the files that were made, and does not refuse today, is not written:
    /// the name of a file becomes a text of SOURCES.yaml, and a title a cell.
    /// </summary>
    private void ReadBack(
        IReadOnlyList<(string Path, byte[] Bytes)> changes,
        IReadOnlyList<FiguresTable> tables,
        DiagnosticLog log
    )
    {
        HashSet<string> today = [.. Refused(files).Select(d => d.Code + d.Message)];
        var readFrom = string.Join(", ", tables.Select(t => t.Entry.ReadFrom).Distinct());
        foreach (
            var refused in Refused(FilesAtOnce.Tried(files, changes))
                .Where(d => changes.Any(c => c.Path == d.At.File.Path) && !today.Contains(d.Code + d.Message))
        )
            log.Error(
                ImportCodes.NotReadBack,
                refused.At,
                $"what this import of '{readFrom}' would write here is refused: {refused.Message} ({refused.Code})",
                refused.At.File.Path == FiguresFiles.Path
                    ? "give the file a plain name, or say what was read with --read-from"
                    : "look whether the publisher’s own file says the same"
            );
    }

    private static IReadOnlyList<Diagnostic> Refused(InputFiles site)
    {
        DiagnosticLog found = new();
        LedgerLoader.Load(site, found);
        // What a new entry refers to, its source and its publisher, is often entered after it.
        return [.. found.InOrder().Where(d => d.Severity == Severity.Error && d.Code[..4] is not ("CC03" or "CC04"))];
    }

    private bool Add(string path, string text, List<(string, byte[])> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (files.Bytes(path) is { } there && there.AsSpan().SequenceEqual(bytes))
            return false;
        changes.Add((path, bytes));
        return true;
    }
}

/// <summary>A table of official figures, ready to be written.</summary>
/// <param name="Text">The file's whole text.</param>
/// <param name="Entry">What SOURCES.yaml says about it; its path is in it.</param>
internal sealed record FiguresTable(string Text, FiguresFile Entry);

/// <summary>
/// Several files of a site, all of them or none: they are written beside the old ones and renamed when all are on the
/// disk.
/// A checkout can hold links that lead out of it, under names that no reader looks at; nothing is written through one.
/// </summary>
internal static class FilesAtOnce
{
    /// <param name="root">The folder of the site, which may itself stand behind a link.</param>
    /// <param name="changes">Paths from the root, with forward slashes.</param>
    /// <param name="log">Takes what stands in the way.</param>
    /// <returns>False, with nothing written, where a link does.</returns>
    public static bool Write(string root, IReadOnlyList<(string Path, byte[] Bytes)> changes, DiagnosticLog log)
    {
        var links = changes
            .SelectMany(c => Parts(c.Path).Append(Beside(c.Path)))
            .Distinct()
            .Where(p => new FileInfo(Path.Combine(root, p)).LinkTarget is not null)
            .ToList();
        foreach (var link in links)
            log.Error(
                ImportCodes.LinkInTheWay,
                SourceSpan.Whole(new SourceFile(link, "")),
                $"'{link}' is a symbolic link, and an import writes there",
                "delete the link; files of a site are the files themselves"
            );
        if (links.Count > 0)
            return false;
        List<string> made = [];
        try
        {
            foreach (var (path, bytes) in changes)
            {
                var beside = Path.Combine(root, Beside(path));
                Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
                // What an import left that was killed; then whoever else makes a file of this name in between is
                // refused.
                File.Delete(beside);
                using FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write);
                made.Add(beside);
                file.Write(bytes);
            }
            foreach (var (path, _) in changes)
                File.Move(Path.Combine(root, Beside(path)), Path.Combine(root, path), overwrite: true);
            return true;
        }
        finally
        {
            foreach (var path in made.Where(File.Exists))
                File.Delete(path);
        }
    }

    /// <summary>The site as it would be, for its own reader to try before anything is written.</summary>
    public static MemoryFiles Tried(InputFiles files, IEnumerable<(string Path, byte[] Bytes)> changes)
    {
        MemoryFiles changed = new();
        foreach (
            var path in (string[])[.. files.Below("content"), .. files.Below("roles"), .. files.Below("salary-data")]
        )
            if (files.Bytes(path) is { } bytes)
                changed.Add(path, bytes);
        foreach (var (path, bytes) in changes)
            changed.Add(path, bytes);
        return changed;
    }

    /// <summary>a/b/c as a, a/b and a/b/c.</summary>
    private static IEnumerable<string> Parts(string path) =>
        Enumerable.Range(0, path.Length).Where(i => path[i] == '/').Append(path.Length).Select(i => path[..i]);

    // With a dot in front, so that no build takes it for content.
    private static string Beside(string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return $"{path[..name]}.{path[name..]}.importing";
    }
}

/// <summary>
/// What a table has and its successor would not have. An old file, or one of a single state, is sound in itself: only
/// beside what is there does it show that months and states would vanish from the pages.
/// </summary>
internal static class LostRows
{
    /// <summary>The columns that say what a row is about, with the word for what stands in them.</summary>
    private static readonly IReadOnlyList<(string Column, string Word)> Keys =
    [
        ("month", "months"),
        ("period", "releases"),
        ("year", "years"),
        ("area", "areas"),
        ("naics", "sectors"),
        ("ownership", "kinds of owners"),
        ("soc", "occupations"),
    ];

    private const int Shown = 3;

    public static void Report(InputFiles files, string path, FiguresTable successor, DiagnosticLog log)
    {
        // What cannot be read now is no loss.
        if (files.Read(path, new DiagnosticLog()) is not { } there)
            return;
        Rows before = new(TextGrid.Read(there)),
            after = new(TextGrid.Read(new SourceFile(path, successor.Text)));
        if (!before.Columns.SequenceEqual(after.Columns))
            return;
        HashSet<string> kept = [.. after.All.Select(Joined)];
        IReadOnlyList<string[]> lost = [.. before.All.Where(r => !kept.Contains(Joined(r)))];
        if (lost.Count == 0)
            return;
        List<string> what = [];
        for (var i = 0; i < before.Columns.Count; i++)
        {
            var values = after.All.Select(r => r[i]).ToHashSet(StringComparer.Ordinal);
            IReadOnlyList<string> gone =
            [
                .. lost.Select(r => r[i]).Where(v => !values.Contains(v)).Distinct().Order(StringComparer.Ordinal),
            ];
            if (gone.Count > 0)
                what.Add($"{Keys.First(k => k.Column == before.Columns[i]).Word} {Listed(gone)}");
        }
        if (what.Count == 0)
            what.Add(Listed([.. lost.Select(r => string.Join(' ', r)).Order(StringComparer.Ordinal)]));
        log.Error(
            ImportCodes.RowsLost,
            SourceSpan.Whole(new SourceFile(path, "")),
            $"'{path}' would lose {lost.Count} of its {before.All.Count} rows: {string.Join("; ", what)}",
            "take the publisher’s newest whole file; where these rows should go, say --allow-loss"
        );
    }

    private static string Listed(IReadOnlyList<string> values) =>
        values.Count <= Shown + 1
            ? string.Join(", ", values)
            : $"{string.Join(", ", values.Take(Shown))} … {values[^1]} ({values.Count} in all)";

    private static string Joined(string[] key) => string.Join('\0', key);

    /// <summary>The rows of a table, each as the cells that say what it is about.</summary>
    private sealed class Rows
    {
        public Rows(Grid grid)
        {
            IReadOnlyList<string> names =
                grid.Rows.Count == 0 ? [] : [.. Enumerable.Range(0, grid.Rows[0].Length).Select(c => grid.Text(0, c))];
            Columns = [.. Keys.Select(k => k.Column).Where(names.Contains)];
            IReadOnlyList<int> at = [.. Columns.Select(c => names.ToList().IndexOf(c))];
            All =
            [
                .. Enumerable
                    .Range(1, Math.Max(0, grid.Rows.Count - 1))
                    .Where(r => !grid.IsEmpty(r))
                    .Select(r => at.Select(c => grid.Text(r, c)).ToArray()),
            ];
        }

        public IReadOnlyList<string> Columns { get; }
        public IReadOnlyList<string[]> All { get; }
    }
}
