using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Content;

namespace CareerCompare.Authoring.Writing;

/// <summary>The folder of official figures of a site.</summary>
internal sealed class FiguresFolder(string root)
{
    private const string Folder = "salary-data";

    /// <summary>Writes the tables and their entries; null, with nothing written, where SOURCES.yaml cannot be changed entry by entry.</summary>
    public IReadOnlyList<ImportedTable>? Write(IReadOnlyList<FiguresTable> tables, IReadOnlyList<FiguresFile> entries, DiagnosticLog log)
    {
        var sourcesPath = At("SOURCES.yaml");
        var sources = File.Exists(sourcesPath) ? File.ReadAllText(sourcesPath) : null;
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
            sources = SourcesText.With(sources, table.Entry);
            var changed = Add(At(table.Entry.File), table.Text, changes);
            written.Add(new ImportedTable($"{Folder}/{table.Entry.File}", table.Entry.RowsKept, table.Entry.RowsLeftOut, changed));
        }
        if (sources is not null) Add(sourcesPath, sources, changes);
        FilesAtOnce.Write(changes);
        return written;
    }

    private static bool Add(string path, string text, List<(string, byte[])> changes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes)) return false;
        changes.Add((path, bytes));
        return true;
    }

    private string At(string file) => Path.Combine([root, Folder, .. file.Split('/')]);
}
