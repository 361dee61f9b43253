using CareerCompare.Core.Stamps;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// The folder in which the next edition grows. Beside the published edition stands the one before it, the spare: it becomes
/// the next by writing only what differs. What the spare lacks and the published edition has is linked from there, and no
/// published file is ever touched. Where there is nothing to start from, everything is written.
/// </summary>
public sealed class NextEdition
{
    private NextEdition(string folder, Manifest? inPlace, string publishedFolder, Manifest? published) =>
        (Folder, InPlace, PublishedFolder, Published) = (folder, inPlace, publishedFolder, published);

    public string Folder { get; }

    /// <summary>What the folder holds already; null where it is empty.</summary>
    public Manifest? InPlace { get; }

    /// <summary>Where the published edition stands; nothing is written there.</summary>
    public string PublishedFolder { get; }

    /// <summary>What the published folder holds; null where nothing is taken from there.</summary>
    public Manifest? Published { get; }

    /// <summary>About how many entries there will be; zero where nothing is known.</summary>
    public int Entries => Published?.Count ?? InPlace?.Count ?? 0;

    /// <param name="output">Where the site is published; what a killed build left is cleared.</param>
    /// <param name="next">The folder that it is to be; not there yet.</param>
    /// <param name="layout">How it is written; an edition of another layout is no start.</param>
    /// <param name="fresh">Start from nothing.</param>
    public static NextEdition Of(OutputFolder output, string next, Stamp layout, bool fresh)
    {
        var published = fresh ? null : Usable(output, output.Path, layout);
        if (!fresh && Usable(output, output.Spare, layout) is { } spare)
        {
            Directory.Move(output.Spare, next);
            // Until it is whole again, it must not be taken for an edition.
            File.Delete(Path.Combine(next, Manifest.FileName));
            return new(next, spare, output.Path, published);
        }
        if (Directory.Exists(output.Spare)) Directory.Delete(output.Spare, recursive: true);
        Directory.CreateDirectory(next);
        output.Mark.Put(next);
        return new(next, null, output.Path, published);
    }

    private static Manifest? Usable(OutputFolder output, string folder, Stamp layout) =>
        Directory.Exists(folder) && output.Mark.IsOn(folder) && Manifest.Read(folder) is { } manifest && manifest.Head.Layout == layout ? manifest : null;
}
