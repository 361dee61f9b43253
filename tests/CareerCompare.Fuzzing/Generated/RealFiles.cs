using System.Text;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>The inputs of the repository's own site, by their paths from its root.</summary>
public static class RealFiles
{
    private static readonly string[] Folders = ["content", "roles", "salary-data"];

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static IEnumerable<(string Path, string Text)> All() =>
        from folder in Folders
        from file in Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        select (Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'), File.ReadAllText(file, Encoding.UTF8));

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "CareerCompare.sln"))) return at.FullName;
        throw new InvalidOperationException($"There is no CareerCompare.sln above {folder}.");
    }
}
