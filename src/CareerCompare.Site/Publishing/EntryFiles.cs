using System.Buffers;
using CareerCompare.Site.Catalog;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Site.Publishing;

/// <summary>Writes entries as files, from several threads.</summary>
internal sealed class EntryFiles(PublishCount count)
{
    private const int FirstBytes = 64 * 1024;

    // Beyond this a buffer is that of an index, and is given back after it.
    private const int KeptBytes = 1024 * 1024;

    public bool Precompress { get; init; }

    /// <summary>What one worker writes with: one buffer, for every entry again.</summary>
    public sealed class Desk(string folder)
    {
        public string Folder { get; } = folder;

        public ArrayBufferWriter<byte> Buffer { get; private set; } = new(FirstBytes);

        // An entry is as a rule in the folder of the one before, or below it.
        public string? LastFolder { get; set; }

        public void Clear()
        {
            if (Buffer.Capacity > KeptBytes) Buffer = new(FirstBytes);
            else Buffer.ResetWrittenCount();
        }
    }

    /// <exception cref="SameAddressException">There is such a file already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(SiteEntry entry, Desk desk)
    {
        desk.Clear();
        entry.WriteTo(desk.Buffer);
        var path = Path.GetFullPath(Path.Combine(desk.Folder, entry.Path.File));
        // An address is made of slugs; this is the second lock on the same door.
        if (!path.StartsWith(desk.Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"The address '{entry.Path}' leads out of the output folder.");
        if (Path.GetDirectoryName(path)! is var parent && parent != desk.LastFolder) Directory.CreateDirectory(desk.LastFolder = parent);
        var bytes = desk.Buffer.WrittenMemory;
        WriteFile(path, bytes, entry);
        if (Precompress)
            foreach (var (extension, compressed) in CompressedCopies.Of(entry, bytes)) WriteFile(path + extension, compressed, entry);
        count.Add(entry.Kind == SiteEntryKind.Page, bytes.Length);
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
}
