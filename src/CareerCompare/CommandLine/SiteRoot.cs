namespace CareerCompare.CommandLine;

/// <summary>The folder that holds a site's inputs.</summary>
public static class SiteRoot
{
    public const string RolesFolder = "roles";

    /// <summary>What a build reads, or is made from, below the root.</summary>
    public static IReadOnlyList<string> InputFolders { get; } =
        ["content", RolesFolder, "salary-data", "theme", "src", "tests", "docs", ".git"];

    public static bool IsRoot(string folder) => Directory.Exists(Path.Combine(folder, RolesFolder));

    /// <summary>The nearest folder upwards that holds <c>roles/</c>, or null.</summary>
    public static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (IsRoot(at.FullName)) return at.FullName;
        return null;
    }
}
