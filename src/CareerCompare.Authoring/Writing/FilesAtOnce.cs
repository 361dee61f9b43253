using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Authoring.Writing;

/// <summary>
/// Several files of a site, all of them or none: they are written beside the old ones and renamed when all are on the disk.
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
        var links = changes.SelectMany(c => Parts(c.Path).Append(Beside(c.Path))).Distinct().Where(p => new FileInfo(Path.Combine(root, p)).LinkTarget is not null).ToList();
        foreach (var link in links)
            log.Error(ImportCodes.LinkInTheWay, SourceSpan.Whole(new SourceFile(link, "")), $"'{link}' is a symbolic link, and an import writes there", "delete the link; files of a site are the files themselves");
        if (links.Count > 0) return false;
        List<string> made = [];
        try
        {
            foreach (var (path, bytes) in changes)
            {
                var beside = Path.Combine(root, Beside(path));
                Directory.CreateDirectory(Path.GetDirectoryName(beside)!);
                // What an import left that was killed; then whoever else makes a file of this name in between is refused.
                File.Delete(beside);
                using FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write);
                made.Add(beside);
                file.Write(bytes);
            }
            foreach (var (path, _) in changes) File.Move(Path.Combine(root, Beside(path)), Path.Combine(root, path), overwrite: true);
            return true;
        }
        finally
        {
            foreach (var path in made.Where(File.Exists)) File.Delete(path);
        }
    }

    /// <summary>The site as it would be, for its own reader to try before anything is written.</summary>
    public static MemoryFiles Tried(InputFiles files, IEnumerable<(string Path, byte[] Bytes)> changes)
    {
        MemoryFiles changed = new();
        foreach (var path in (string[])[.. files.Below("content"), .. files.Below("roles"), .. files.Below("salary-data")])
            if (files.Bytes(path) is { } bytes) changed.Add(path, bytes);
        foreach (var (path, bytes) in changes) changed.Add(path, bytes);
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
