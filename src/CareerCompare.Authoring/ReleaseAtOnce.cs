using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring;

/// <summary>
/// A folder of a release in the place of the one before, all of it or nothing, and its entry in SOURCES.yaml. Whoever
/// is killed between the two has a folder that <c>check</c> finds other than its entry says; importing again mends it.
/// </summary>
internal static class ReleaseAtOnce
{
    /// <param name="root">The folder of the site.</param>
    /// <param name="folder">That of the release, from the root, with a slash at its end.</param>
    /// <param name="tables">Its files by their names in it.</param>
    /// <param name="entry">What SOURCES.yaml says of it.</param>
    /// <param name="means">What is kept of the release before; null where none is there.</param>
    /// <param name="log">Takes what stands in the way.</param>
    /// <returns>Whether anything differs from what was there; null, with nothing written, where a link is in the way.</returns>
    public static bool? Write(
        string root,
        string folder,
        IReadOnlyDictionary<string, byte[]> tables,
        FiguresFile entry,
        FiguresTable? means,
        DiagnosticLog log
    )
    {
        FolderFiles files = new(root);
        var sources = SourcesText.With(
            files.Bytes(FiguresFiles.Path) is { } there ? Encoding.UTF8.GetString(there) : null,
            entry
        );
        if (means is not null)
            sources = SourcesText.With(sources, means.Entry);
        var changed = Differs(files, folder, tables);
        if (changed && !Replace(root, folder.TrimEnd('/'), tables, log))
            return null;
        var bytes = Encoding.UTF8.GetBytes(sources);
        if (files.Bytes(FiguresFiles.Path) is { } old && old.AsSpan().SequenceEqual(bytes))
            return changed;
        List<(string, byte[])> changes = [(FiguresFiles.Path, bytes)];
        if (means is not null)
            changes.Add(($"salary-data/{means.Entry.File}", Encoding.UTF8.GetBytes(means.Text)));
        return FilesAtOnce.Write(root, changes, log) ? true : null;
    }

    /// <summary>Reports the tables that a folder has today and would not have.</summary>
    /// <param name="files">Of the site.</param>
    /// <param name="folder">That of the release, from the root, with a slash at its end.</param>
    /// <param name="tables">What it would have, by their names in it.</param>
    /// <param name="hint">Where the whole release is to be had.</param>
    /// <param name="log">Takes it.</param>
    public static void ReportLost(
        FolderFiles files,
        string folder,
        IReadOnlyDictionary<string, byte[]> tables,
        string hint,
        DiagnosticLog log
    )
    {
        var gone = files
            .Below(folder.TrimEnd('/'))
            .Select(p => p[folder.Length..])
            .Where(p => !tables.ContainsKey(p))
            .ToList();
        if (gone.Count > 0)
            log.Error(
                ImportCodes.RowsLost,
                SourceSpan.Whole(new SourceFile(folder, "")),
                $"'{folder}' would lose {gone.Count} of its tables: {string.Join(", ", gone.Take(4))}",
                hint
            );
    }

    private static bool Differs(FolderFiles files, string folder, IReadOnlyDictionary<string, byte[]> tables)
    {
        var there = files.Below(folder.TrimEnd('/'));
        return there.Count != tables.Count
            || there.Any(p =>
                !tables.TryGetValue(p[folder.Length..], out var bytes)
                || files.Bytes(p) is not { } own
                || !own.AsSpan().SequenceEqual(bytes)
            );
    }

    private static bool Replace(
        string root,
        string folder,
        IReadOnlyDictionary<string, byte[]> tables,
        DiagnosticLog log
    )
    {
        var parent = Path.Combine(root, folder[..folder.LastIndexOf('/')]);
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        var (made, old, place) = (
            Path.Combine(parent, $".{name}.importing"),
            Path.Combine(parent, $".{name}.before"),
            Path.Combine(parent, name)
        );
        foreach (var path in (string[])[Path.Combine(root, "salary-data"), parent, made, old, place])
            if (new FileInfo(path).LinkTarget is not null)
            {
                log.Error(
                    ImportCodes.LinkInTheWay,
                    SourceSpan.Whole(new SourceFile(Path.GetRelativePath(root, path), "")),
                    $"'{Path.GetRelativePath(root, path)}' is a symbolic link, and an import writes there",
                    "delete the link; files of a site are the files themselves"
                );
                return false;
            }
        foreach (var left in (string[])[made, old])
            if (Directory.Exists(left))
                Directory.Delete(left, recursive: true);
        foreach (var (file, bytes) in tables)
        {
            var path = Path.Combine(made, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
        if (Directory.Exists(place))
            Directory.Move(place, old);
        Directory.Move(made, place);
        if (Directory.Exists(old))
            Directory.Delete(old, recursive: true);
        return true;
    }
}
