using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
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
            lock (counting) return state;
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
            foreach (var (extension, compressed) in CompressedCopies.Of(entry, bytes)) WriteFile(path, extension, compressed, entry);
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
        if (parent != worker.LastFolder) Directory.CreateDirectory(worker.LastFolder = parent);
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
        lock (counting) state = state.With(one);
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
