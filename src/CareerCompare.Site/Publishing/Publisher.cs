using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using CareerCompare.Core.Diagnostics;
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
    /// <summary>Whether compressed copies are written beside texts, for servers that send them as they are.</summary>
    public bool Precompress { get; init; }

    /// <summary>How many entries are written at a time; as many as the machine has processors unless told.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;

    /// <summary>Make everything anew, whatever is published.</summary>
    public bool Fresh { get; init; }

    /// <summary>Which part of the site is written; one that is not the whole is always made anew.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>What earlier builds left to know.</summary>
    public BuildMemory Memory { get; init; } = BuildMemory.None;

    /// <summary>Asks the publisher to end; the published site stays as it is.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>
    /// How two folders change places; false where the file system cannot. A test puts one in that never can.
    /// </summary>
    internal Func<string, string, bool> InOneStep { get; init; } = DirectoryExchange.TryInOneStep;

    private string Layout => Precompress ? "with compressed copies" : "plain";

    /// <summary>
    /// The published site, where a build made it from exactly this and nobody has touched a file of it since: then
    /// there is nothing to do. Null in every other case.
    /// </summary>
    /// <param name="madeFrom">The fingerprint of all inputs and of the program.</param>
    public PublishedSite? Unchanged(string madeFrom) =>
        !Fresh
        && Shard == Shard.Whole
        && Memory.Published is { } last
        && last.MadeFrom == madeFrom
        && last.Layout == Layout
        && output.Mark.IsOn(output.Path)
        && FolderState.Of(output.Path, output.Mark) == last.State
            ? last
            : null;

    /// <summary>
    /// Publishes everything; the caller holds the <see cref="BuildLock"/> and has asked the <see cref="OutputRules"/>.
    /// </summary>
    /// <param name="catalog">What.</param>
    /// <param name="madeFrom">The fingerprint of all that it is made from, and how many roles it has; null where nobody
    /// knows.</param>
    public PublishOutcome Publish(SiteCatalog catalog, (string Fingerprint, int Roles)? madeFrom = null)
    {
        var next = output.NewNext();
        string? old;
        FolderState state;
        try
        {
            Leftovers.Clear(output, Memory);
            state = Write(catalog, next);
            old = DirectoryExchange.Exchange(next, output, InOneStep, Memory);
        }
        catch (Exception e)
        {
            OwnFiles.Remove(next, output.Mark);
            if (Ended(e) is { } outcome)
                return outcome;
            throw;
        }
        if (madeFrom is var (fingerprint, roles) && Shard == Shard.Whole)
            Memory.Keep(new(fingerprint, Layout, roles, count.Pages, state));
        Leftovers.ClearOlds(output);
        return new PublishOutcome.Published(old is null || OwnFiles.Remove(old, output.Mark) ? null : old);
    }

    private FolderState Write(SiteCatalog catalog, string next)
    {
        Directory.CreateDirectory(next);
        EntryFiles files = new(next, Precompress);
        files.Put(output.Mark);
        AddressSet addresses = new();
        ForAll(
            OfShard(catalog.Entries(), addresses),
            (entry, worker) => count.Add(entry.Kind == SiteEntryKind.Page, files.Write(entry, worker))
        );
        if (addresses.Wrong(catalog) is { } wrong)
            throw new RefusedException(wrong);
        return files.State;
    }

    // Every shard walks over all entries, and so meets an address that stands twice in whichever shards.
    private IEnumerable<SiteEntry> OfShard(IEnumerable<SiteEntry> entries, AddressSet addresses)
    {
        var at = 0L;
        foreach (var entry in entries)
        {
            addresses.Add(entry);
            if (Shard.Holds(at++))
                yield return entry;
        }
    }

    // Null for what is the program's fault.
    private static PublishOutcome? Ended(Exception e) =>
        e switch
        {
            RefusedException refused => new PublishOutcome.Refused(refused.Reason),
            OperationCanceledException => new PublishOutcome.Stopped(),
            IOException or UnauthorizedAccessException => new PublishOutcome.CannotWrite(e.Message),
            _ => null,
        };

    // Work is taken one at a time, so the walk itself needs no lock. One buffer a worker is all that is held of the
    // site.
    private void ForAll(IEnumerable<SiteEntry> entries, Action<SiteEntry, EntryFiles.Worker> act)
    {
        try
        {
            Parallel.ForEach(
                Partitioner.Create(entries, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = Stop },
                () => new EntryFiles.Worker(),
                (entry, _, worker) =>
                {
                    act(entry, worker);
                    return worker;
                },
                _ => { }
            );
        }
        catch (AggregateException e)
        {
            // Several workers may have met the full disk; one says it.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}

/// <summary>How publishing ended. In every case but the first the published site is as it was.</summary>
public abstract record PublishOutcome
{
    private PublishOutcome() { }

    /// <param name="NotDeleted">The old site, where it could not be deleted; the next build tries again.</param>
    public sealed record Published(string? NotDeleted) : PublishOutcome;

    /// <summary>The site itself is at fault.</summary>
    public sealed record Refused(Diagnostic Reason) : PublishOutcome;

    /// <summary>Somebody asked for it to end.</summary>
    public sealed record Stopped : PublishOutcome;

    /// <summary>The disk is full, or something may not be written.</summary>
    public sealed record CannotWrite(string Reason) : PublishOutcome;
}

/// <summary>How far a build is. Read by a terminal while several threads write.</summary>
public sealed class PublishCount
{
    private long pages,
        files,
        bytes;

    public long Pages => Interlocked.Read(ref pages);

    public long Files => Interlocked.Read(ref files);

    public long Bytes => Interlocked.Read(ref bytes);

    internal void Add(bool isPage, long size)
    {
        Interlocked.Add(ref bytes, size);
        if (isPage)
            Interlocked.Increment(ref pages);
        Interlocked.Increment(ref files);
    }
}
