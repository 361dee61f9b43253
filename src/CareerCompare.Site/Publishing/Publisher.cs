using System.Buffers;
using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// Writes a whole site beside the old one and lets them change places. No file is forced to the disk (fsync): after a
/// power cut the site is made again by the command that made it, and half a million forced files would take minutes.
/// </summary>
/// <param name="output">Where.</param>
/// <param name="count">Told of each entry.</param>
/// <param name="precompress">Whether compressed copies are written beside texts, for servers that send them as they are.</param>
public sealed class Publisher(OutputFolder output, PublishCount count, bool precompress = false)
{
    /// <summary>How two folders change places; false where the file system cannot. A test puts one in that never can.</summary>
    internal Func<string, string, bool> InOneStep { get; init; } = DirectoryExchange.TryInOneStep;

    /// <summary>Publishes; the caller holds the <see cref="BuildLock"/> and has asked the <see cref="OutputRules"/>.</summary>
    public PublishOutcome Publish(SiteCatalog catalog)
    {
        string? next = null;
        try
        {
            Leftovers.Clear(output);
            next = output.NewNext();
            Directory.CreateDirectory(next);
            output.Mark.Put(next);
            if (Write(catalog, next) is { } fault)
            {
                Remove(next);
                return new PublishOutcome.Refused(fault);
            }
            var old = DirectoryExchange.Exchange(next, output, InOneStep);
            next = null;
            return new PublishOutcome.Published(old is null || Remove(old) ? null : old);
        }
        catch (Exception e)
        {
            if (next is not null) Remove(next);
            if (e is IOException or UnauthorizedAccessException) return new PublishOutcome.CannotWrite(e.Message);
            throw;
        }
    }

    private Diagnostic? Write(SiteCatalog catalog, string folder)
    {
        Diagnostic? fault = null;
        Addresses addresses = new();
        // Entries are made as they are taken, one at a time, so the walk itself needs no lock.
        IEnumerable<SiteEntry> Walk()
        {
            foreach (var entry in catalog.Entries())
            {
                if ((fault = addresses.Claim(entry)) is not null) yield break;
                yield return entry;
            }
        }
        try
        {
            // One buffer a worker is all that is held of the site.
            Parallel.ForEach(Partitioner.Create(Walk(), EnumerablePartitionerOptions.NoBuffering),
                () => new ArrayBufferWriter<byte>(64 * 1024),
                (entry, _, buffer) => { WriteOne(entry, folder, buffer); return buffer; },
                _ => { });
        }
        catch (AggregateException e)
        {
            // Several workers may have met the full disk; one says it.
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
        return fault;
    }

    private void WriteOne(SiteEntry entry, string folder, ArrayBufferWriter<byte> buffer)
    {
        buffer.ResetWrittenCount();
        entry.WriteTo(buffer);
        var path = Path.GetFullPath(Path.Combine(folder, entry.Path.File));
        // An address is made of slugs; this is the second lock on the same door.
        if (!path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new InvalidOperationException($"The address '{entry.Path}' leads out of the output folder.");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WriteFile(path, buffer.WrittenMemory);
        if (precompress)
            foreach (var (extension, bytes) in CompressedCopies.Of(entry, buffer.WrittenMemory)) WriteFile(path + extension, bytes);
        count.Add(entry.Kind == SiteEntryKind.Page, buffer.WrittenCount);
    }

    private static void WriteFile(string path, ReadOnlyMemory<byte> bytes)
    {
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: 0);
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

    private static bool Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // the next build clears it
        }
    }
}
