using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Site.Publishing;

/// <summary>Writes entries as files, from several threads.</summary>
internal sealed class EntryFiles
{
    public bool Precompress { get; init; }

    /// <summary>Files of an earlier edition stand in the folder: they are replaced, and an equal one is left as it is.</summary>
    public bool Over { get; init; }

    /// <summary>What one worker writes with: one buffer, for every entry again.</summary>
    public sealed class Desk(string folder)
    {
        public string Folder { get; } = folder;

        public Utf8Buffer Buffer { get; } = new();

        // An entry is as a rule in the folder of the one before.
        private string? lastFolder;

        /// <summary>Where the entry's file is to be; its folder is there.</summary>
        public string PlaceOf(SiteEntry entry)
        {
            var path = Path.GetFullPath(Path.Combine(Folder, entry.Path.File));
            // An address is made of slugs; this is the second lock on the same door.
            if (!path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                throw new InvalidOperationException($"The address '{entry.Path}' leads out of the output folder.");
            var parent = Path.GetDirectoryName(path)!;
            if (parent != lastFolder) Directory.CreateDirectory(lastFolder = parent);
            return path;
        }
    }

    /// <summary>Returns how many bytes the entry has.</summary>
    /// <exception cref="SameAddressException">There is such a file already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public long Write(SiteEntry entry, Desk desk)
    {
        desk.Buffer.Clear();
        entry.WriteTo(desk.Buffer);
        var path = desk.PlaceOf(entry);
        var bytes = desk.Buffer.WrittenMemory;
        if (Over && Holds(path, bytes.Span)) return bytes.Length;
        Clear(path);
        WriteFile(path, bytes, entry);
        if (Precompress)
            foreach (var (extension, compressed) in CompressedCopies.Of(entry, bytes)) WriteFile(path + extension, compressed, entry);
        return bytes.Length;
    }

    /// <summary>Gives the entry's file of another edition, and its copies, a name in this one; false where somebody deleted it.</summary>
    public bool TryLink(SiteEntry entry, string edition, Desk desk)
    {
        var (from, to) = (Path.Combine(edition, entry.Path.File), desk.PlaceOf(entry));
        Clear(to);
        try
        {
            HardLink.Make(from, to);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        if (Precompress)
            foreach (var ending in SitePath.CopyEndings)
                if (File.Exists(from + ending)) HardLink.Make(from + ending, to + ending);
        return true;
    }

    // Nothing is written into a file that is there: it may be the published one under a second name.
    private void Clear(string path)
    {
        if (!Over) return;
        File.Delete(path);
        foreach (var ending in SitePath.CopyEndings) File.Delete(path + ending);
    }

    private static void WriteFile(string path, ReadOnlyMemory<byte> bytes, SiteEntry entry)
    {
        using var handle = Create(path, entry);
        try
        {
            RandomAccess.Write(handle, bytes.Span, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // .NET's name for EFBIG, which a quota or a limit on the size of files gives.
            throw new IOException($"File too large : '{path}'", e);
        }
    }

    private static SafeFileHandle Create(string path, SiteEntry entry)
    {
        try
        {
            return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
        }
        catch (IOException) when (File.Exists(path))
        {
            // The folder is this build's own and was empty.
            throw new SameAddressException(entry);
        }
    }

    private static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(path));
    }
}
