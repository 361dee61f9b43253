using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>Files of an edition that no entry has any more: of a role that was removed or renamed, of a style that changed.</summary>
internal static class Orphans
{
    public static void Remove(string folder, HashSet<Stamp> keys)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            if (!keys.Contains(Manifest.KeyOf(EntryOf(Path.GetRelativePath(folder, file))))) File.Delete(file);
        RemoveEmpty(folder);
        BuildMark.OfSite.Put(folder);
    }

    // The file that a compressed copy is of.
    private static string EntryOf(string file)
    {
        var entry = file.Replace(Path.DirectorySeparatorChar, '/');
        return SitePath.CopyEndings.FirstOrDefault(e => entry.EndsWith(e, StringComparison.Ordinal)) is { } ending ? entry[..^ending.Length] : entry;
    }

    private static void RemoveEmpty(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            RemoveEmpty(inner);
            if (!Directory.EnumerateFileSystemEntries(inner).Any()) Directory.Delete(inner);
        }
    }
}
