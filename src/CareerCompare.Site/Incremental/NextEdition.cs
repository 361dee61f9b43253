using CareerCompare.Core.Stamps;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// The folder in which the next edition grows. Beside the published edition stands the one before it, the spare: it becomes
/// the next by writing only what differs, and no published file is ever touched. Where there is no spare, what is unchanged
/// is linked from the published edition; where there is nothing to start from, everything is written.
/// </summary>
public sealed class NextEdition
{
    private NextEdition(string folder, Manifest? before, string? linkedFrom) => (Folder, Before, LinkedFrom) = (folder, before, linkedFrom);

    public string Folder { get; }

    /// <summary>What the folder, or the edition that is linked from, holds; null where everything is written.</summary>
    public Manifest? Before { get; }

    /// <summary>The published folder, where unchanged files are linked from there; null where they are in place.</summary>
    public string? LinkedFrom { get; }

    /// <param name="output">Where the site is published; what a killed build left is cleared.</param>
    /// <param name="next">The folder that it is to be; not there yet.</param>
    /// <param name="layout">How it is written; an edition of another layout is no start.</param>
    /// <param name="fresh">Start from nothing.</param>
    public static NextEdition Of(OutputFolder output, string next, Stamp layout, bool fresh)
    {
        if (!fresh && Usable(output, output.Spare, layout) is { } spare)
        {
            Directory.Move(output.Spare, next);
            // Until it is whole again, it must not be taken for an edition.
            File.Delete(Path.Combine(next, Manifest.FileName));
            return new(next, spare, null);
        }
        if (Directory.Exists(output.Spare)) Directory.Delete(output.Spare, recursive: true);
        Directory.CreateDirectory(next);
        output.Mark.Put(next);
        return !fresh && Usable(output, output.Path, layout) is { } published ? new(next, published, output.Path) : new(next, null, null);
    }

    private static Manifest? Usable(OutputFolder output, string folder, Stamp layout) =>
        Directory.Exists(folder) && output.Mark.IsOn(folder) && Manifest.Read(folder) is { } manifest && manifest.Head.Layout == layout ? manifest : null;
}
