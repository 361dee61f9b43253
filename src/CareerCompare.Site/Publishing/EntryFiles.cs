using System.Buffers;
using System.IO.Compression;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using Microsoft.Win32.SafeHandles;

namespace CareerCompare.Site.Publishing;

/// <summary>Writes entries as files into a folder that was empty, from several threads.</summary>
internal sealed class EntryFiles(string folder, bool precompress)
{
    private readonly Lock counting = new();
    private FolderState state;

    /// <summary>All that was written.</summary>
    public FolderState State
    {
        get
        {
            lock (counting)
                return state;
        }
    }

    /// <summary>One of those who write side by side, with a buffer of its own for every entry again.</summary>
    public sealed class Worker
    {
        public Utf8Buffer Buffer { get; } = new();

        // An entry is as a rule in the folder of the one before.
        public string? LastFolder { get; set; }
    }

    /// <summary>Returns how many bytes the entry has.</summary>
    /// <exception cref="RefusedException">There is such a file already.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    public long Write(SiteEntry entry, Worker worker)
    {
        worker.Buffer.Clear();
        entry.WriteTo(worker.Buffer);
        var path = PlaceOf(entry, worker);
        var bytes = worker.Buffer.WrittenMemory;
        WriteFile(path, "", bytes, entry);
        if (precompress)
            foreach (var (extension, compressed) in CompressedCopies.Of(entry, bytes))
                WriteFile(path, extension, compressed, entry);
        return bytes.Length;
    }

    /// <summary>Puts the mark of a build into the folder.</summary>
    public void Put(BuildMark mark) => Count(default(FolderState).With(mark.FileName, mark.Put(folder)));

    // Where the entry's file is to be; its folder is there.
    private string PlaceOf(SiteEntry entry, Worker worker)
    {
        var path = Path.GetFullPath(Path.Combine(folder, entry.Path.File));
        // An address is made of slugs; this is the second lock on the same door.
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"The address '{entry.Path}' leads out of the output folder.");
        var parent = Path.GetDirectoryName(path)!;
        if (parent != worker.LastFolder)
            Directory.CreateDirectory(worker.LastFolder = parent);
        return path;
    }

    private void WriteFile(string path, string extension, ReadOnlyMemory<byte> bytes, SiteEntry entry)
    {
        using var handle = Create(path + extension, entry);
        try
        {
            RandomAccess.Write(handle, bytes.Span, 0);
        }
        catch (ArgumentOutOfRangeException e)
        {
            // .NET's name for EFBIG, which a quota or a limit on the size of files gives.
            throw new IOException($"File too large : '{path}{extension}'", e);
        }
        Count(default(FolderState).With(entry.Path.File + extension, bytes.Length, handle));
    }

    private void Count(FolderState one)
    {
        lock (counting)
            state = state.With(one);
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
            throw new RefusedException(SameAddress.Twice(entry));
        }
    }
}

/// <summary>The site itself is at fault, as only its publishing shows.</summary>
internal sealed class RefusedException(Diagnostic reason) : Exception
{
    public Diagnostic Reason { get; } = reason;
}

/// <summary>
/// The copies of a file that a server can send as they are. The same bytes give the same copies: no name and no time is
/// in them.
/// </summary>
public static class CompressedCopies
{
    private static readonly string Brotli = SitePath.CopyEndings[0],
        Gzip = SitePath.CopyEndings[1];

    /// <summary>
    /// What is added to a file's name; none where the file is no text, or a copy would not be smaller.
    /// </summary>
    public static IEnumerable<(string Extension, ReadOnlyMemory<byte> Bytes)> Of(
        SiteEntry entry,
        ReadOnlyMemory<byte> bytes
    )
    {
        if (!ContentTypes.IsText(entry.Path.File) || Zones.NotServed.Contains(entry.Path.Text))
            yield break;
        var quality = entry.Kind is SiteEntryKind.Style or SiteEntryKind.Script
            ? TravelSize.ForStyles
            : TravelSize.ForPages;
        if (TravelSize.Compressed(bytes.Span, quality) is var brotli && brotli.Length < bytes.Length)
            yield return (Brotli, brotli);
        if (Gzipped(bytes.Span) is var gzip && gzip.Length < bytes.Length)
            yield return (Gzip, gzip);
    }

    private static byte[] Gzipped(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream copy = new();
        using (GZipStream gzip = new(copy, CompressionLevel.SmallestSize))
            gzip.Write(bytes);
        var all = copy.ToArray();
        // The tenth byte names the system that compressed; 255 is "unknown" (RFC 1952), and the same everywhere.
        all[9] = 255;
        return all;
    }
}

/// <summary>How many bytes a file has on its way to a browser.</summary>
public static class TravelSize
{
    /// <summary>As servers compress what they may compress once and keep.</summary>
    public const int ForStyles = 11;

    /// <summary>As pages are compressed: half a million of them at the highest quality would take two hours.</summary>
    public const int ForPages = 5;

    public static int Brotli(ReadOnlySpan<byte> bytes, int quality) =>
        Compress(bytes, quality, compressed => compressed.Length);

    /// <summary>The file as it travels.</summary>
    public static byte[] Compressed(ReadOnlySpan<byte> bytes, int quality) =>
        Compress(bytes, quality, compressed => compressed.ToArray());

    private static T Compress<T>(ReadOnlySpan<byte> bytes, int quality, Func<ReadOnlySpan<byte>, T> read)
    {
        var space = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, space, out var written, quality, window: 22)
                ? read(space.AsSpan(0, written))
                : throw new InvalidOperationException("Brotli needs more space than it asked for.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(space);
        }
    }
}
