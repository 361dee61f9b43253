using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// The files of a folder that a build wrote: plain files under names that a build gives, in plain folders. Whatever
/// else stands there is somebody else's. No link is followed, and nothing of another is deleted.
/// </summary>
public static class OwnFiles
{
    /// <summary>
    /// What stands in a folder and no build put there, the first by name; null where there is nothing.
    /// </summary>
    public static string? FirstForeign(string folder, BuildMark mark)
    {
        if (!Directory.Exists(folder))
            return null;
        string? first = null;
        foreach (var (file, item) in Below(new(folder), ""))
            if (!IsOwn(file, item, mark) && (first is null || string.CompareOrdinal(file, first) < 0))
                first = file;
        return first;
    }

    /// <summary>
    /// Deletes what a build wrote, and the folders that are empty then; false where something is left.
    /// </summary>
    public static bool Remove(string folder, BuildMark mark)
    {
        DirectoryInfo at = new(folder);
        return !at.Exists || at.LinkTarget is null && Remove(at, "", mark);
    }

    private static bool Remove(DirectoryInfo folder, string below, BuildMark mark)
    {
        try
        {
            var items = folder.GetFileSystemInfos();
            // The pages of a site are folders in a few folders: those in each of these are emptied side by side.
            var left =
                below.AsSpan().Count('/') == 1
                    ? items.AsParallel().Count(i => !Remove(i, below, mark))
                    : items.Count(i => !Remove(i, below, mark));
            if (left > 0)
                return false;
            // Never with what is in it: somebody may have put a file there since.
            folder.Delete();
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // the next build tries again
        }
    }

    private static bool Remove(FileSystemInfo item, string below, BuildMark mark)
    {
        var name = below + item.Name;
        if (IsFolder(item))
            return Remove((DirectoryInfo)item, name + "/", mark);
        if (!IsOwn(name, item, mark))
            return false;
        item.Delete();
        return true;
    }

    /// <summary>Whatever is no folder, with its path from the start; and a folder with nothing in it.</summary>
    internal static IEnumerable<(string File, FileSystemInfo Item)> Below(DirectoryInfo folder, string below)
    {
        var empty = true;
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            empty = false;
            if (!IsFolder(item))
                yield return (below + item.Name, item);
            else
                foreach (var inner in Below((DirectoryInfo)item, $"{below}{item.Name}/"))
                    yield return inner;
        }
        if (empty && below.Length > 0)
            yield return (below, folder);
    }

    private static bool IsFolder(FileSystemInfo item) => item is DirectoryInfo && !IsLink(item);

    internal static bool IsOwn(string file, FileSystemInfo item, BuildMark mark) =>
        item is FileInfo && !IsLink(item) && mark.MayName(file);

    private static bool IsLink(FileSystemInfo item) => (item.Attributes & FileAttributes.ReparsePoint) != 0;
}

/// <summary>
/// A published folder as one can see without reading it: how many files it has, and one number made of the name, size
/// and time of each. A build that wrote it knows this number; whoever adds, changes or takes away a file makes it
/// another.
/// </summary>
public readonly record struct FolderState(long Files, UInt128 Sum)
{
    /// <summary>With a file more. In which order they come is all the same.</summary>
    public FolderState With(string file, FileInfo info) => With(file, info.Length, info.LastWriteTimeUtc);

    /// <summary>With a file that was just written.</summary>
    public FolderState With(string file, long length, SafeFileHandle handle) =>
        With(file, length, File.GetLastWriteTimeUtc(handle));

    private FolderState With(string file, long length, DateTime written)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(
            Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{length} {written.Ticks} {file}")),
            hash
        );
        return new(Files + 1, unchecked(Sum + BinaryPrimitives.ReadUInt128LittleEndian(hash)));
    }

    public FolderState With(FolderState other) => new(Files + other.Files, unchecked(Sum + other.Sum));

    /// <summary>As a folder stands now; null where something is in it that no build wrote.</summary>
    public static FolderState? Of(string folder, BuildMark mark)
    {
        FolderState state = default;
        foreach (var (file, item) in OwnFiles.Below(new(folder), ""))
        {
            if (!OwnFiles.IsOwn(file, item, mark))
                return null;
            state = state.With(file, (FileInfo)item);
        }
        return state;
    }
}

/// <summary>
/// What the program makes of a folder: the file by which it knows the folder as its own, and the names that its files
/// can have. Publishing deletes what was there before, so a folder without the mark is refused, and one with a file of
/// another name. The mark's name begins with a dot and no page can have its address.
/// </summary>
public sealed partial record BuildMark
{
    private readonly Regex names;

    private BuildMark(string fileName, Regex names, string words) =>
        (FileName, this.names, Words) = (fileName, names, words);

    /// <summary>Of a folder that holds a site.</summary>
    public static BuildMark OfSite { get; } =
        new(
            ".careercompare",
            SiteNames,
            "CareerCompare made this folder. Every build replaces it whole: put nothing here that you want to keep.\n"
        );

    /// <summary>
    /// Of a folder that holds the files of servers. Not the same, so that neither takes the place of the other.
    /// </summary>
    public static BuildMark OfHosting { get; } =
        new(
            ".careercompare-hosting",
            HostingNames,
            "CareerCompare made this folder. The verb hosting replaces it whole: put nothing here that you want to keep.\n"
        );

    public string FileName { get; }

    private string Words { get; }

    /// <param name="folder">Which is to have it.</param>
    /// <returns>The file that was written.</returns>
    public FileInfo Put(string folder)
    {
        FileInfo file = new(Path.Combine(folder, FileName));
        using (var handle = File.OpenHandle(file.FullName, FileMode.CreateNew, FileAccess.Write))
            RandomAccess.Write(handle, Encoding.UTF8.GetBytes(Words), 0);
        return file;
    }

    public bool IsOn(string folder) =>
        new FileInfo(Path.Combine(folder, FileName)) is { Exists: true, LinkTarget: null };

    /// <summary>Whether a build can have given a file this name.</summary>
    /// <param name="file">From the folder, with forward slashes.</param>
    public bool MayName(string file) => file == FileName || names.IsMatch(file);

    // Pages, what stands beside them, and their compressed copies. The last name was that of a list of pages which
    // builds no longer keep.
    [GeneratedRegex(
        @"^((([a-z0-9-]+/)*index\.html|404\.html|robots\.txt|sitemap(-[0-9]+)?\.xml|[a-zA-Z0-9-]+\.[0-9a-f]{12}\.(css|js|json|svg)|(places|decide)/[a-z0-9-]+\.json|_headers|_redirects|\.well-known/security\.txt)(\.br|\.gz)?|\.careercompare-pages)\z"
    )]
    private static partial Regex SiteNames { get; }

    [GeneratedRegex(@"^(nginx\.conf|Caddyfile|github-pages(-in-shards)?\.yml|publish-to-storage\.sh|Containerfile)\z")]
    private static partial Regex HostingNames { get; }
}

/// <summary>
/// What a killed build left beside the output. The lock is held, so no living build owns any of it. A checkout may
/// carry folders of these names: of each only what a build can have written is deleted.
/// </summary>
internal static class Leftovers
{
    /// <summary>Before a build: what it will not need.</summary>
    public static void Clear(OutputFolder output, BuildMemory memory)
    {
        // Killed between two renames, the old site is whole but has no name: it gets its own back.
        if (
            !Directory.Exists(output.Path)
            && memory.Aside is { } name
            && output.Olds().FirstOrDefault(o => Path.GetFileName(o) == name) is { } old
        )
            Directory.Move(old, output.Path);
        memory.PutAside(null);
        foreach (var folder in output.Nexts())
            OwnFiles.Remove(folder, output.Mark);
    }

    /// <summary>After a build: old sites, which were all there was until then.</summary>
    public static void ClearOlds(OutputFolder output)
    {
        foreach (var folder in output.Olds())
            OwnFiles.Remove(folder, output.Mark);
    }
}
