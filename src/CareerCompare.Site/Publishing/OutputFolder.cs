using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

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

    /// <summary>
    /// Held while a build runs. It stays afterwards: to delete it would let two later builds hold two files of one
    /// name.
    /// </summary>
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
            ? Directory
                .EnumerateDirectories(Parent, prefix + "*")
                .Where(d =>
                    System.IO.Path.GetFileName(d) is var name
                    && name.Length == prefix.Length + Digits
                    && name.StartsWith(prefix, StringComparison.Ordinal)
                    && name[prefix.Length..].All(char.IsAsciiHexDigitLower)
                )
            : [];
    }
}

/// <summary>
/// Whether it is safe to replace what stands at the output folder. Asked before any work, and before anything is
/// written.
/// </summary>
/// <param name="Inputs">Folders that a build reads or is made from.</param>
/// <param name="Root">The folder that holds the site's inputs; the output may lie in it, beside them.</param>
/// <param name="Home">The home folder of whoever runs this, where it is known.</param>
public sealed record OutputRules(IReadOnlyList<string> Inputs, string Root, string? Home)
{
    /// <summary>The reason to refuse, or null.</summary>
    public Diagnostic? Refusal(OutputFolder output)
    {
        var place = new SourceSpan(new SourceFile(output.Path, ""), 0, 0);
        Diagnostic Refused(string code, string message, string hint) => new(code, Severity.Error, place, message, hint);

        // A link is looked at before it is followed: an exchange would replace the link, not what it leads to.
        if (new DirectoryInfo(output.Path).LinkTarget is { } target)
            return Refused(
                PublishingCodes.OutputIsALink,
                $"'{output.Path}' is a symbolic link to '{target}'",
                $"give the folder itself: --output {target}"
            );
        if (LinkInRoot(output) is { } link)
            return Refused(
                PublishingCodes.OutputIsALink,
                $"'{output.Path}' leads through a symbolic link, '{link}'",
                "give the folder itself"
            );
        if (new FileInfo(output.LockFile).LinkTarget is not null || Directory.Exists(output.LockFile))
            return Refused(
                PublishingCodes.LockIsALink,
                $"'{output.LockFile}' is no plain file, and only one build at a time may hold it",
                "delete it: a build makes its own"
            );
        if (File.Exists(output.Path))
            return Refused(
                PublishingCodes.OutputIsAFile,
                $"'{output.Path}' is a file",
                "give a folder that does not exist yet, like --output public"
            );

        var real = RealPath.Of(output.Path);
        foreach (var (name, path) in Kept())
            if (RealPath.Of(path) is var kept && RealPath.IsWithin(kept, real))
                return Refused(
                    PublishingCodes.OutputHoldsOtherThings,
                    $"'{output.Path}' {(RealPath.IsWithin(real, kept) ? $"is {name}" : $"holds {name}, '{path}'")}: a build would delete it",
                    "give a folder of its own, like --output public"
                );
        foreach (var input in Inputs)
            if (RealPath.IsWithin(real, RealPath.Of(input)))
                return Refused(
                    PublishingCodes.OutputInsideInput,
                    $"'{output.Path}' lies in '{input}', which a build reads",
                    "give a folder beside it, like --output public"
                );

        if (
            Directory.Exists(output.Path)
            && !output.Mark.IsOn(output.Path)
            && Directory.EnumerateFileSystemEntries(output.Path).Any()
        )
            return Refused(
                PublishingCodes.OutputNotOurs,
                $"'{output.Path}' is not empty and this program did not make it (it holds no '{output.Mark.FileName}')",
                "the whole folder would be replaced: give another one, or empty this one yourself"
            );
        return null;
    }

    /// <summary>
    /// The reason to refuse a folder in which something stands that no build put there, or null. Asked only of a
    /// folder that will be replaced, for it takes a look at every file.
    /// </summary>
    public static Diagnostic? RefusalOfForeignFiles(OutputFolder output) =>
        OwnFiles.FirstForeign(output.Path, output.Mark) is not { } foreign
            ? null
            : new(
                PublishingCodes.ForeignFile,
                Severity.Error,
                SourceSpan.Whole(new SourceFile(output.Path, "")),
                $"'{output.Path}' holds '{foreign}', which no build put there",
                "the whole folder would be replaced: move that out of it, then build again"
            );

    // A checkout may carry a link in place of a folder.
    private string? LinkInRoot(OutputFolder output)
    {
        var root = Path.GetFullPath(Root);
        for (
            var at = output.Parent;
            at.Length > root.Length && at.StartsWith(root, StringComparison.Ordinal);
            at = Path.GetDirectoryName(at)!
        )
            if (new DirectoryInfo(at).LinkTarget is not null)
                return at;
        return null;
    }

    private IEnumerable<(string Name, string Path)> Kept()
    {
        yield return ("the site itself", Root);
        foreach (var input in Inputs)
            yield return ("an input of the site", input);
        if (Home is not null)
            yield return ("your home folder", Home);
    }
}

/// <summary>
/// A path with its links followed, so that one place has one name: a link must not hide that two folders lie in each
/// other.
/// </summary>
public static class RealPath
{
    /// <summary>Parts that do not exist yet stay as they are written.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        var at = Path.GetPathRoot(full)!;
        foreach (
            var part in full[at.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
        )
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

/// <summary>
/// One build at a time for one output folder. The system frees the lock when the process ends, however it ends, so
/// nothing has to be cleaned up by hand.
/// </summary>
public sealed class BuildLock : IDisposable
{
    private readonly FileStream held;

    private BuildLock(FileStream held) => this.held = held;

    /// <summary>The lock, or null when another build holds it.</summary>
    /// <exception cref="IOException">The folder cannot be written, or the lock is a link.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static BuildLock? TryTake(OutputFolder output)
    {
        Directory.CreateDirectory(output.Parent);
        try
        {
            return new BuildLock(Open(output.LockFile));
        }
        catch (IOException e) when (IsHeldElsewhere(e))
        {
            return null;
        }
    }

    public void Dispose() => held.Dispose();

    // A link under the lock's name would make a file wherever it leads: what is new is made, never opened.
    private static FileStream Open(string path)
    {
        try
        {
            return With(FileMode.CreateNew);
        }
        catch (IOException e) when (!IsHeldElsewhere(e) && Path.Exists(path) && new FileInfo(path).LinkTarget is null)
        {
            return With(FileMode.Open);
        }

        FileStream With(FileMode mode) => new(path, mode, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    // Windows: ERROR_SHARING_VIOLATION. Unix: EWOULDBLOCK of flock(2), 11 on Linux and 35 on macOS.
    private static bool IsHeldElsewhere(IOException e) =>
        OperatingSystem.IsWindows() ? e.HResult == unchecked((int)0x80070020) : e.HResult is 11 or 35;
}
