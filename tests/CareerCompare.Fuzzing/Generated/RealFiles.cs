using System.Text;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>
/// Five jobs with all that was written of them on a certain day, beside the figures of today: what tests of the program read,
/// so that nobody who adds a role, takes one out or mends a sentence breaks a test of something else.
/// </summary>
public static class RealFiles
{
    private static readonly string[] Lists = ["content/sources.yaml", "content/organizations.yaml"];

    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>Where the words stand.</summary>
    public static string Words { get; } = Path.Combine(Root, "tests", "CareerCompare.Tests", "Fixtures", "five-jobs");

    /// <summary>By their paths from the root of a site.</summary>
    public static IEnumerable<(string Path, string Text)> All() =>
        Below(Words, "content")
            .Concat(Below(Words, "roles"))
            .Concat(ReleaseSlice.Of(Below(Root, "salary-data"), Classes()))
            .Select(f => Lists.Contains(f.Path) ? (f.Path, WithItemsOfToday(f.Path, f.Text)) : f);

    /// <summary>Words and figures of today, whole.</summary>
    public static IEnumerable<(string Path, string Text)> Today() =>
        new[] { "content", "roles", "salary-data" }.SelectMany(folder => Below(Root, folder));

    /// <summary>The same below a folder of the disk.</summary>
    public static void Write(string folder)
    {
        foreach (var (path, text) in All())
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(false));
        }
    }

    /// <summary>The classes that the words know; roles that are made up name these too.</summary>
    private static IReadOnlySet<string> Classes() =>
        File.ReadLines(Path.Combine(Words, "content", "vocabulary", "occupations.yaml"))
            .Where(l => l.StartsWith("- soc: ", StringComparison.Ordinal))
            .Select(l => l["- soc: ".Length..].Trim())
            .ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<(string Path, string Text)> Below(string root, string folder) =>
        from file in Directory
            .EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
        select (
            Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/'),
            File.ReadAllText(file, Encoding.UTF8)
        );

    // A table of figures that came later may cite a source that came later.
    private static string WithItemsOfToday(string path, string text) =>
        text
        + string.Concat(
            Items(File.ReadAllText(Path.Combine(Root, path), Encoding.UTF8)).ExceptBy(Items(text).Select(IdOf), IdOf)
        );

    private static IEnumerable<string> Items(string list) =>
        list.Split("- id: ", StringSplitOptions.RemoveEmptyEntries)
            .Where(i => !i.StartsWith('#'))
            .Select(i => "- id: " + i);

    private static string IdOf(string item) => item.Split('\n')[0];

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "CareerCompare.sln")))
                return at.FullName;
        throw new InvalidOperationException($"There is no CareerCompare.sln above {folder}.");
    }
}
