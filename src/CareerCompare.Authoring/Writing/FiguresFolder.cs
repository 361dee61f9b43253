using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load;
using CareerCompare.Load.Content;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring.Writing;

/// <summary>The folder of official figures of a site.</summary>
internal sealed class FiguresFolder(string root)
{
    private const string Folder = "salary-data";

    private readonly FolderFiles files = new(root);

    /// <param name="tables">What an import made.</param>
    /// <param name="entries">What SOURCES.yaml says now.</param>
    /// <param name="mayLoseRows">Whether somebody said that a table may lose rows that it has.</param>
    /// <param name="log">Takes what is wrong.</param>
    /// <returns>Null, with nothing written, where SOURCES.yaml cannot be changed entry by entry, rows would be lost, or the site's reader would refuse what was written.</returns>
    public IReadOnlyList<ImportedTable>? Write(IReadOnlyList<FiguresTable> tables, IReadOnlyList<FiguresFile> entries, bool mayLoseRows, DiagnosticLog log)
    {
        var sources = files.Bytes(FiguresFiles.Path) is { } there ? Encoding.UTF8.GetString(there) : null;
        if (sources is not null && !SourcesText.Files(sources).SequenceEqual(entries.Select(e => e.File)))
        {
            log.Error(ImportCodes.SourcesNotInForm, SourceSpan.Whole(new SourceFile(FiguresFiles.Path, "")), "not every entry begins with a line like '- file: oews/2025-05.csv'",
                "write each entry as the importer does: the file first, one key a line, two spaces before the others");
            return null;
        }
        List<(string Path, byte[] Bytes)> changes = [];
        List<ImportedTable> written = [];
        foreach (var table in tables)
        {
            var path = $"{Folder}/{table.Entry.File}";
            if (!mayLoseRows) LostRows.Report(files, path, table, log);
            sources = SourcesText.With(sources, table.Entry);
            written.Add(new ImportedTable(path, table.Entry.RowsKept, table.Entry.RowsLeftOut, Add(path, table.Text, changes)));
        }
        if (sources is not null) Add(FiguresFiles.Path, sources, changes);
        if (!log.HasErrors) ReadBack(changes, tables, log);
        return !log.HasErrors && FilesAtOnce.Write(root, changes, log) ? written : null;
    }

    /// <summary>
    /// What the site's own reader would refuse in the files that were made, and does not refuse today, is not written: the
    /// name of a file becomes a text of SOURCES.yaml, and a title a cell.
    /// </summary>
    private void ReadBack(IReadOnlyList<(string Path, byte[] Bytes)> changes, IReadOnlyList<FiguresTable> tables, DiagnosticLog log)
    {
        HashSet<string> today = [.. Refused(files).Select(d => d.Code + d.Message)];
        var readFrom = string.Join(", ", tables.Select(t => t.Entry.ReadFrom).Distinct());
        foreach (var refused in Refused(FilesAtOnce.Tried(files, changes)).Where(d => changes.Any(c => c.Path == d.At.File.Path) && !today.Contains(d.Code + d.Message)))
            log.Error(ImportCodes.NotReadBack, refused.At, $"what this import of '{readFrom}' would write here is refused: {refused.Message} ({refused.Code})",
                refused.At.File.Path == FiguresFiles.Path ? "give the file a plain name, or say what was read with --read-from" : "look whether the publisher’s own file says the same");
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
        if (files.Bytes(path) is { } there && there.AsSpan().SequenceEqual(bytes)) return false;
        changes.Add((path, bytes));
        return true;
    }
}
