using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// The files of a folder that a build wrote: plain files under names that a build gives, in plain folders. Whatever else
/// stands there is somebody else's. No link is followed, and nothing of another is deleted.
/// </summary>
public static class OwnFiles
{
    /// <summary>What stands in a folder and no build put there, the first by name; null where there is nothing.</summary>
    public static string? FirstForeign(string folder, BuildMark mark)
    {
        if (!Directory.Exists(folder)) return null;
        string? first = null;
        foreach (var (file, item) in Below(new(folder), ""))
            if (!IsOwn(file, item, mark) && (first is null || string.CompareOrdinal(file, first) < 0)) first = file;
        return first;
    }

    /// <summary>Deletes what a build wrote, and the folders that are empty then; false where something is left.</summary>
    public static bool Remove(string folder, BuildMark mark)
    {
        DirectoryInfo at = new(folder);
        if (!at.Exists) return true;
        if (at.LinkTarget is not null) return false;
        try
        {
            return Remove(at, "", mark);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // the next build tries again
        }
    }

    private static bool Remove(DirectoryInfo folder, string below, BuildMark mark)
    {
        var all = true;
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            var name = below + item.Name;
            if (IsFolder(item)) all &= Remove((DirectoryInfo)item, name + "/", mark);
            else if (IsOwn(name, item, mark)) item.Delete();
            else all = false;
        }
        // Never with what is in it: somebody may have put a file there since.
        if (all) folder.Delete();
        return all;
    }

    /// <summary>Whatever is no folder, with its path from the start; and a folder with nothing in it.</summary>
    internal static IEnumerable<(string File, FileSystemInfo Item)> Below(DirectoryInfo folder, string below)
    {
        var empty = true;
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            empty = false;
            if (!IsFolder(item)) yield return (below + item.Name, item);
            else
                foreach (var inner in Below((DirectoryInfo)item, $"{below}{item.Name}/")) yield return inner;
        }
        if (empty && below.Length > 0) yield return (below, folder);
    }

    private static bool IsFolder(FileSystemInfo item) => item is DirectoryInfo && !IsLink(item);

    internal static bool IsOwn(string file, FileSystemInfo item, BuildMark mark) => item is FileInfo && !IsLink(item) && mark.MayName(file);

    private static bool IsLink(FileSystemInfo item) => (item.Attributes & FileAttributes.ReparsePoint) != 0;
}

/// <summary>
/// A published folder as one can see without reading it: how many files it has, and one number made of the name, size and
/// time of each. A build that wrote it knows this number; whoever adds, changes or takes away a file makes it another.
/// </summary>
public readonly record struct FolderState(long Files, UInt128 Sum)
{
    /// <summary>With a file more. In which order they come is all the same.</summary>
    public FolderState With(string file, FileInfo info) => With(file, info.Length, info.LastWriteTimeUtc);

    /// <summary>With a file that was just written.</summary>
    public FolderState With(string file, long length, SafeFileHandle handle) => With(file, length, File.GetLastWriteTimeUtc(handle));

    private FolderState With(string file, long length, DateTime written)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length} {written.Ticks} {file}")), hash);
        return new(Files + 1, unchecked(Sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
    }

    public FolderState With(FolderState other) => new(Files + other.Files, unchecked(Sum + other.Sum));

    /// <summary>As a folder stands now; null where something is in it that no build wrote.</summary>
    public static FolderState? Of(string folder, BuildMark mark)
    {
        FolderState state = default;
        foreach (var (file, item) in OwnFiles.Below(new(folder), ""))
        {
            if (!OwnFiles.IsOwn(file, item, mark)) return null;
            state = state.With(file, (FileInfo)item);
        }
        return state;
    }
}
