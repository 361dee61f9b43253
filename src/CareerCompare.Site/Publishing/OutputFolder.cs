namespace CareerCompare.Site.Publishing;

/// <summary>
/// The folder that is served, and the names beside it that a build uses. They stand in the same parent because only
/// folders of one file system can be exchanged in one step.
/// </summary>
public sealed record OutputFolder
{
    private OutputFolder(string path) => Path = path;

    /// <summary>Full, without a final separator.</summary>
    public string Path { get; }

    /// <summary>By what the program knows it as its own.</summary>
    public BuildMark Mark { get; private init; } = BuildMark.OfSite;

    public string Name => System.IO.Path.GetFileName(Path);

    public string Parent => System.IO.Path.GetDirectoryName(Path) ?? Path;

    /// <summary>Held while a build runs. It stays afterwards: to delete it would let two later builds hold two files of one name.</summary>
    public string LockFile => System.IO.Path.Combine(Parent, $".{Name}.lock");

    /// <summary>Where the next site grows.</summary>
    public string NewNext() => Beside(NextMiddle);

    /// <summary>Where the old site waits to be deleted, on systems that cannot exchange two folders.</summary>
    public string NewOld() => Beside(OldMiddle);

    /// <summary>Half-written sites that a killed build left.</summary>
    public IEnumerable<string> Nexts() => Besides(NextMiddle);

    /// <summary>Old sites that a killed build left.</summary>
    public IEnumerable<string> Olds() => Besides(OldMiddle);

    public static OutputFolder At(string path) =>
        new(System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path)));

    /// <summary>A folder for the files of servers.</summary>
    public static OutputFolder OfHosting(string path) => At(path) with { Mark = BuildMark.OfHosting };

    private const string NextMiddle = "next";
    private const string OldMiddle = "old";
    private const int Digits = 8;

    private string Beside(string middle) =>
        System.IO.Path.Combine(Parent, $".{Name}.{middle}-{Random.Shared.Next():x8}");

    // Only names that NewNext and NewOld give, so that nobody's own folder is taken for a leftover.
    private IEnumerable<string> Besides(string middle)
    {
        var prefix = $".{Name}.{middle}-";
        return Directory.Exists(Parent)
            ? Directory.EnumerateDirectories(Parent, prefix + "*")
                .Where(d => System.IO.Path.GetFileName(d) is var name && name.Length == prefix.Length + Digits
                            && name.StartsWith(prefix, StringComparison.Ordinal) && name[prefix.Length..].All(char.IsAsciiHexDigitLower))
            : [];
    }
}
