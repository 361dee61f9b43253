using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Publishing;

/// <summary>Whether it is safe to replace what stands at the output folder. Asked before any work, and before anything is written.</summary>
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
            return Refused(PublishingCodes.OutputIsALink, $"'{output.Path}' is a symbolic link to '{target}'",
                $"give the folder itself: --output {target}");
        if (LinkInRoot(output) is { } link)
            return Refused(PublishingCodes.OutputIsALink, $"'{output.Path}' leads through a symbolic link, '{link}'", "give the folder itself");
        if (new FileInfo(output.LockFile).LinkTarget is not null || Directory.Exists(output.LockFile))
            return Refused(PublishingCodes.LockIsALink, $"'{output.LockFile}' is no plain file, and only one build at a time may hold it", "delete it: a build makes its own");
        if (File.Exists(output.Path))
            return Refused(PublishingCodes.OutputIsAFile, $"'{output.Path}' is a file", "give a folder that does not exist yet, like --output public");

        var real = RealPath.Of(output.Path);
        foreach (var (name, path) in Kept())
            if (RealPath.Of(path) is var kept && RealPath.IsWithin(kept, real))
                return Refused(PublishingCodes.OutputHoldsOtherThings,
                    $"'{output.Path}' {(RealPath.IsWithin(real, kept) ? $"is {name}" : $"holds {name}, '{path}'")}: a build would delete it",
                    "give a folder of its own, like --output public");
        foreach (var input in Inputs)
            if (RealPath.IsWithin(real, RealPath.Of(input)))
                return Refused(PublishingCodes.OutputInsideInput, $"'{output.Path}' lies in '{input}', which a build reads",
                    "give a folder beside it, like --output public");

        if (Directory.Exists(output.Path) && !output.Mark.IsOn(output.Path) && Directory.EnumerateFileSystemEntries(output.Path).Any())
            return Refused(PublishingCodes.OutputNotOurs, $"'{output.Path}' is not empty and this program did not make it (it holds no '{output.Mark.FileName}')",
                "the whole folder would be replaced: give another one, or empty this one yourself");
        return null;
    }

    /// <summary>
    /// The reason to refuse a folder in which something stands that no build put there, or null. Asked only of a folder that
    /// will be replaced, for it takes a look at every file.
    /// </summary>
    public static Diagnostic? RefusalOfForeignFiles(OutputFolder output) =>
        OwnFiles.FirstForeign(output.Path, output.Mark) is not { } foreign ? null
        : new(PublishingCodes.ForeignFile, Severity.Error, SourceSpan.Whole(new SourceFile(output.Path, "")),
            $"'{output.Path}' holds '{foreign}', which no build put there", "the whole folder would be replaced: move that out of it, then build again");

    // A checkout may carry a link in place of a folder.
    private string? LinkInRoot(OutputFolder output)
    {
        var root = Path.GetFullPath(Root);
        for (var at = output.Parent; at.Length > root.Length && at.StartsWith(root, StringComparison.Ordinal); at = Path.GetDirectoryName(at)!)
            if (new DirectoryInfo(at).LinkTarget is not null) return at;
        return null;
    }

    private IEnumerable<(string Name, string Path)> Kept()
    {
        yield return ("the site itself", Root);
        foreach (var input in Inputs) yield return ("an input of the site", input);
        if (Home is not null) yield return ("your home folder", Home);
    }
}
