using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>Files of an edition that no entry has any more: of a role that was removed or renamed, of a style that changed.</summary>
internal static class Orphans
{
    /// <param name="folder">Of the edition.</param>
    /// <param name="made">All its entries, in the order of their keys.</param>
    /// <param name="count">How many entries are gone. No folder is looked into after the last is found, and files of the root are met first.</param>
    public static void Remove(string folder, List<Made> made, int count)
    {
        Dictionary<Stamp, string> gone = [];
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
        {
            var entry = EntryOf(Path.GetRelativePath(folder, file));
            if (entry == BuildMark.OfSite.FileName || made.BinarySearch(new(Manifest.KeyOf(entry), default)) >= 0) continue;
            gone.TryAdd(Manifest.KeyOf(entry), Path.Combine(folder, entry));
            if (gone.Count == count) break;
        }
        foreach (var file in gone.Values) RemoveWithCopies(file, folder);
    }

    // The file that a compressed copy is of.
    private static string EntryOf(string file)
    {
        var entry = file.Replace(Path.DirectorySeparatorChar, '/');
        return SitePath.CopyEndings.FirstOrDefault(e => entry.EndsWith(e, StringComparison.Ordinal)) is { } ending ? entry[..^ending.Length] : entry;
    }

    // With the folders that it leaves empty.
    private static void RemoveWithCopies(string file, string folder)
    {
        foreach (var ending in SitePath.CopyEndings.Prepend("")) File.Delete(file + ending);
        for (var parent = Path.GetDirectoryName(file)!; parent != folder && !Directory.EnumerateFileSystemEntries(parent).Any(); parent = Path.GetDirectoryName(parent)!)
            Directory.Delete(parent);
    }
}
