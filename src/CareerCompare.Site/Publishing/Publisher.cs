using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// Writes a whole site beside the old one and lets them change places. No file is forced to the disk (fsync): after a
/// power cut the site is made again by the command that made it, and half a million forced files would take minutes.
/// </summary>
/// <param name="output">Where.</param>
/// <param name="count">Told of each entry.</param>
public sealed class Publisher(OutputFolder output, PublishCount count)
{
    private readonly EntryFiles files = new(count);

    /// <summary>Whether compressed copies are written beside texts, for servers that send them as they are.</summary>
    public bool Precompress { get => files.Precompress; init => files = new(count) { Precompress = value }; }

    /// <summary>How many entries are written at a time; as many as the machine has processors unless told.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Asks the publisher to end; the published site stays as it is.</summary>
    public CancellationToken Stop { get; init; }

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
            Write(catalog, next);
            var old = DirectoryExchange.Exchange(next, output, InOneStep);
            next = null;
            return new PublishOutcome.Published(old is null || Remove(old) ? null : old);
        }
        catch (Exception e)
        {
            if (next is not null) Remove(next);
            return e switch
            {
                SameAddressException same => new PublishOutcome.Refused(SameAddress.Twice(same.Entry)),
                OperationCanceledException => new PublishOutcome.Stopped(),
                IOException or UnauthorizedAccessException => new PublishOutcome.CannotWrite(e.Message),
                _ => Rethrown(e),
            };
        }
    }

    private void Write(SiteCatalog catalog, string folder)
    {
        try
        {
            // Entries are made as they are taken, one at a time, so the walk itself needs no lock. One buffer a worker is
            // all that is held of the site.
            Parallel.ForEach(Partitioner.Create(catalog.Entries(), EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = Stop },
                () => new EntryFiles.Desk(folder),
                (entry, _, desk) => { files.Write(entry, desk); return desk; },
                _ => { });
        }
        catch (AggregateException e)
        {
            // Several workers may have met the full disk; one says it.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }

    private static PublishOutcome Rethrown(Exception e)
    {
        ExceptionDispatchInfo.Throw(e);
        return null!;
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
