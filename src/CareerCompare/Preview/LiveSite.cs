using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;
using CareerCompare.Sites;

namespace CareerCompare.Preview;

/// <summary>The current edition of a site, and word of the next. It keeps the last good catalog while the content is broken.</summary>
internal sealed class LiveSite(Func<DiagnosticLog, ReadSite?> read)
{
    private readonly string run = Random.Shared.Next().ToString("x8", CultureInfo.InvariantCulture);
    private readonly Lock reading = new();
    private SiteCatalog? lastGood;
    private int editions;

    // Completed when an edition takes the place of the one it stands with.
    private volatile TaskCompletionSource<Edition> next = NewSource();
    private volatile Edition? current;

    /// <summary>The edition read last; null before the first.</summary>
    public Edition? Last => current;

    /// <summary>The edition to show; waits for the first.</summary>
    public async Task<Edition> CurrentAsync(CancellationToken stop)
    {
        var waiting = next.Task;
        return current ?? await waiting.WaitAsync(stop);
    }

    /// <summary>The first edition that is not this one.</summary>
    public async Task<Edition> AfterAsync(string id, CancellationToken stop)
    {
        var waiting = next.Task;
        return current is { } now && now.Id != id ? now : await waiting.WaitAsync(stop);
    }

    /// <summary>Reads the folders again.</summary>
    public Edition Reload()
    {
        lock (reading)
        {
            DiagnosticLog log = new() { KeepsReminders = false };
            string? failure = null;
            try
            {
                if (read(log) is { } site && !log.HasErrors) lastGood = site.Catalog;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                // A preview outlives what fails in it; the next change may mend it.
                failure = e.ToString();
            }
            Edition edition = new($"{run}-{++editions}", lastGood, log.InOrder(), failure);
            // In this order, so that who asks between two of these lines gets the new one or waits for it.
            current = edition;
            var waiting = next;
            next = NewSource();
            waiting.SetResult(edition);
            return edition;
        }
    }

    private static TaskCompletionSource<Edition> NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
