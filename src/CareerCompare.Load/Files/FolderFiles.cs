using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Load.Files;

/// <summary>The files below a folder of the disk. No link is followed, in whatever part of a path it stands.</summary>
public sealed class FolderFiles(string root) : InputFiles
{
    private readonly string root = Real(Path.GetFullPath(root));

    // Thousands of files stand in a few folders. A folder that becomes a link later is found when a file in it is opened.
    private readonly ConcurrentDictionary<string, bool> linkedFolders = new(StringComparer.Ordinal);

    /// <summary>Called between the look at a file and its opening. A test puts a link there then.</summary>
    internal Action<string>? BeforeOpening { get; init; }

    public override IReadOnlyList<string> Below(string folder)
    {
        List<string> found = [];
        var start = new DirectoryInfo(Path.Combine(root, folder));
        if (start.LinkTarget is not null)
            found.Add(folder);
        else if (start.Exists)
            Collect(start, folder, depth: 0, found);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(DirectoryInfo folder, string path, int depth, List<string> found)
    {
        foreach (var item in folder.EnumerateFileSystemInfos())
        {
            if (Leftovers.IsOne(item.Name))
                continue;
            var itemPath = $"{path}/{item.Name}";
            if (item is DirectoryInfo inner && inner.LinkTarget is null && depth < 8)
                Collect(inner, itemPath, depth + 1, found);
            else
                found.Add(itemPath);
        }
    }

    protected override Entry? Find(string path)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (IsLink(file) || IsInLink(path))
            return new Entry(0, IsLink: true, () => []);
        return file.Exists
            ? new Entry(file.Length, IsLink: false, () => Read(path, MostOf(path, file)))
            {
                Digest = () => Digest(path, MostOf(path, file)),
            }
            : null;
    }

    private bool HasLink(string path)
    {
        var at = root;
        foreach (var part in path.Split('/'))
            if (IsLink(new(at = Path.Combine(at, part))))
                return true;
        return false;
    }

    private bool IsInLink(string path) =>
        path.LastIndexOf('/') is > 0 and var end && linkedFolders.GetOrAdd(path[..end], HasLink);

    // What stands at a path is looked at once for all that is asked of it; the target of a link is one look more.
    private static bool IsLink(FileInfo file) =>
        file.Exists ? file.Attributes.HasFlag(FileAttributes.ReparsePoint) : file.LinkTarget is not null;

    private static long MostOf(string path, FileInfo file) => Math.Max(file.Length, SizeLimit.Of(path));

    private byte[] Read(string path, long most)
    {
        using var handle = Opened(path);
        var bytes = new byte[LengthOf(handle, path, most)];
        var read = Fill(handle, bytes);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    // Of hundreds of files of which few are read; new memory for each of them would be collected again and again.
    private byte[] Digest(string path, long most)
    {
        using var handle = Opened(path);
        var length = (int)LengthOf(handle, path, most);
        var lent = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            return SHA256.HashData(lent.AsSpan(0, Fill(handle, lent.AsSpan(0, length))));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(lent);
        }
    }

    private static long LengthOf(SafeFileHandle handle, string path, long most) =>
        RandomAccess.GetLength(handle) is var length && length <= most
            ? length
            : throw new IOException($"'{path}' grew while it was read");

    private static int Fill(SafeFileHandle handle, Span<byte> bytes)
    {
        var read = 0;
        while (read < bytes.Length && RandomAccess.Read(handle, bytes[read..], read) is > 0 and var more)
            read += more;
        return read;
    }

    /// <summary>
    /// What is opened is looked at again: a link may have been put in the file's place, or in that of a folder, since
    /// it was found to be none. Nothing is read before it is known to be the file that was asked for.
    /// </summary>
    private SafeFileHandle Opened(string path)
    {
        BeforeOpening?.Invoke(path);
        var handle = File.OpenHandle(Path.Combine(root, path));
        if (!Elsewhere(handle, path))
            return handle;
        handle.Dispose();
        throw new LinkException(path);
    }

    // Linux tells where an open file stands, with every link followed; and of one that was replaced since, that it was
    // there. Elsewhere the path is looked at a second time.
    private bool Elsewhere(SafeFileHandle handle, string path) =>
        new FileInfo($"/proc/self/fd/{handle.DangerousGetHandle()}").LinkTarget is not { } opened
            ? HasLink(path)
            : Path.Combine(root, path) is var asked && opened != asked && opened != asked + " (deleted)";

    // The folder of the site itself may be given by a link.
    private static string Real(string folder)
    {
        if (Path.GetDirectoryName(folder) is not { } parent)
            return folder;
        DirectoryInfo at = new(folder);
        return at.LinkTarget is not null
            ? Real(at.ResolveLinkTarget(returnFinalTarget: true)!.FullName)
            : Path.Combine(Real(parent), Path.GetFileName(folder));
    }
}

/// <summary>A link stands where a file was.</summary>
internal sealed class LinkException(string path) : IOException($"'{path}' is a symbolic link");

/// <summary>
/// What editors, merge tools and systems leave beside a file. It is nobody's content: it stops no build, and a preview
/// goes on while somebody types. Whatever is not on this list and is read by nothing is an error, since it may be a
/// role under a wrong name.
/// </summary>
public static class Leftovers
{
    private static readonly string[] Endings =
    [
        "~",
        ".bak",
        ".orig",
        ".rej",
        ".swp",
        ".swo",
        ".tmp",
        "___jb_tmp___",
        "___jb_old___",
    ];

    /// <summary>What Windows puts into folders, and the file by which Vim tries whether it may write.</summary>
    private static readonly string[] Names = ["Thumbs.db", "ehthumbs.db", "desktop.ini", "4913"];

    /// <param name="name">Of a file or a folder, without those above it.</param>
    public static bool IsOne(string name) =>
        name.StartsWith('.') // .DS_Store, .x.swp, .#x, .~lock.x#
        || name.StartsWith("~$", StringComparison.Ordinal) // an office program's, while the file is open
        || name is ['#', .., '#'] // Emacs's, while the file is not saved
        || Endings.Any(e => name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || Names.Contains(name, StringComparer.OrdinalIgnoreCase);
}
