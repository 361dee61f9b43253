namespace CareerCompare.Site.Publishing;

/// <summary>A path with its links followed, so that one place has one name: a link must not hide that two folders lie in each other.</summary>
public static class RealPath
{
    /// <summary>Parts that do not exist yet stay as they are written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(at, part);
            DirectoryInfo folder = new(next);
            at = folder.LinkTarget is null ? next : Of(folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        }
        return at;
    }

    /// <summary>Whether a place is a folder or something in it. Both are real paths.</summary>
    public static bool IsWithin(string place, string folder) =>
        place.Equals(folder, Comparison)
        || place.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison)
        || folder == Path.GetPathRoot(folder);

    private static StringComparison Comparison =>
        OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
}
