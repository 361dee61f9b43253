using CareerCompare.Benchmarks.Peers.Running;

namespace CareerCompare.Benchmarks.Peers;

/// <summary>The site as this program built it before anything was measured: what peers are given, and what their pages are held against.</summary>
internal sealed class ReferenceSite
{
    private const string Ending = ".html";

    private ReferenceSite(string folder)
    {
        Folder = folder;
        Files =
        [
            .. new DirectoryInfo(folder)
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(f => (Path.GetRelativePath(folder, f.FullName).Replace('\\', '/'), f.Length))
                .OrderBy(f => f.Item1, StringComparer.Ordinal),
        ];
        Pages = [.. Files.Select(f => f.Name).Where(n => n.EndsWith(Ending, StringComparison.Ordinal))];
        Bytes = Files.Sum(f => f.Length);
    }

    public string Folder { get; }

    /// <summary>All files, by name below the folder.</summary>
    public IReadOnlyList<(string Name, long Length)> Files { get; }

    /// <summary>The files that are pages.</summary>
    public IReadOnlyList<string> Pages { get; }

    public long Bytes { get; }

    public static ReferenceSite Build(string program, string root, string folder)
    {
        Child.Check(root, [.. ThisProgram.BuildOf(program, root, folder)]);
        return new(folder);
    }

    public static IEnumerable<string> PagesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*" + Ending, SearchOption.AllDirectories);
}
