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
            if (!keys.Contains(Stamp.OfName(AddressOf(Path.GetRelativePath(folder, file))))) File.Delete(file);
        RemoveEmpty(folder);
        BuildMark.OfSite.Put(folder);
    }

    private static string AddressOf(string file)
    {
        var address = "/" + file.Replace(Path.DirectorySeparatorChar, '/');
        if (SitePath.CopyEndings.FirstOrDefault(e => address.EndsWith(e, StringComparison.Ordinal)) is { } ending) address = address[..^ending.Length];
        return address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address;
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
