using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using CareerCompare.Core.Stamps;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Incremental;

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

    /// <summary>Start from nothing, whatever earlier editions hold.</summary>
    public bool Fresh { get; init; }

    /// <summary>Which part of the site is written; one that is not the whole starts from nothing.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Asks the publisher to end; the published site stays as it is.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>How two folders change places; false where the file system cannot. A test puts one in that never can.</summary>
    internal Func<string, string, bool> InOneStep { get; init; } = DirectoryExchange.TryInOneStep;

    /// <summary>How an edition is written; one of another layout is no start for the next.</summary>
    private Stamp Layout => Stamp.OfName(Precompress ? "with compressed copies" : "plain");

    /// <summary>The published edition, where it was made from exactly this and nothing has to be done; else null.</summary>
    public ManifestHead? Unchanged(Stamp whole) =>
        !Fresh && Shard == Shard.Whole && output.Mark.IsOn(output.Path) && Manifest.ReadHead(output.Path) is { } head && head.Whole == whole && head.Layout == Layout ? head : null;

    /// <summary>Publishes everything; the caller holds the <see cref="BuildLock"/> and has asked the <see cref="OutputRules"/>.</summary>
    public PublishOutcome Publish(SiteCatalog catalog) => Guarded(next =>
    {
        Directory.CreateDirectory(next);
        output.Mark.Put(next);
        EntryFiles files = new() { Precompress = Precompress };
        ForAll(catalog.Entries(), next, (entry, desk) => count.Add(entry.Kind == SiteEntryKind.Page, files.Write(entry, desk)));
    }, Remove);

    /// <summary>Publishes what differs from the earlier editions, and keeps the one that was published as the start for the next.</summary>
    public PublishOutcome Publish(SiteCatalog catalog, SiteStamps stamps, int roles) => Guarded(next =>
    {
        var edition = NextEdition.Of(output, next, Layout, Fresh || Shard != Shard.Whole);
        EntryFiles files = new() { Precompress = Precompress, Over = edition.InPlace is not null };
        EditionWriter writer = new(edition, stamps, files, count) { Shard = Shard };
        ForAll(writer.Work(catalog.Entries()), next, writer.Do);
        writer.Finish(catalog, roles, Layout);
    }, KeepAsSpare);

    /// <summary>Runs a way of writing the next site, lets it take its place, and retires the old one.</summary>
    private PublishOutcome Guarded(Action<string> write, Func<string, bool> retire)
    {
        var next = output.NewNext();
        string? old;
        try
        {
            Leftovers.Clear(output);
            write(next);
            old = DirectoryExchange.Exchange(next, output, InOneStep);
        }
        catch (Exception e)
        {
            Remove(next);
            if (Ended(e) is { } outcome) return outcome;
            throw;
        }
        return new PublishOutcome.Published(old is null || retire(old) ? null : old);
    }

    // Null for what is the program's fault.
    private static PublishOutcome? Ended(Exception e) => e switch
    {
        SameAddressException same => new PublishOutcome.Refused(SameAddress.Twice(same.Entry)),
        OperationCanceledException => new PublishOutcome.Stopped(),
        IOException or UnauthorizedAccessException => new PublishOutcome.CannotWrite(e.Message),
        _ => null,
    };

    // Work is taken one at a time, so the walk itself needs no lock. One buffer a worker is all that is held of the site.
    private void ForAll<T>(IEnumerable<T> work, string folder, Action<T, EntryFiles.Desk> act)
    {
        try
        {
            Parallel.ForEach(Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = Jobs, CancellationToken = Stop },
                () => new EntryFiles.Desk(folder),
                (one, _, desk) => { act(one, desk); return desk; },
                _ => { });
        }
        catch (AggregateException e)
        {
            // Several workers may have met the full disk; one says it.
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }

    private bool KeepAsSpare(string old)
    {
        if (!File.Exists(Path.Combine(old, Manifest.FileName))) return Remove(old);
        try
        {
            Directory.Move(old, output.Spare);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Remove(old); // a spare only saves time
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
