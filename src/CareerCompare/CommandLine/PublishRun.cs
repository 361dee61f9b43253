using System.Diagnostics;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using CareerCompare.Sites;

namespace CareerCompare.CommandLine;

/// <summary>Reads a site and writes a folder from it, whole, or says why not and leaves the folder as it is.</summary>
internal sealed record PublishRun(HostEnvironment Here, string Root, OutputFolder Output)
{
    public bool Precompress { get; init; }

    /// <summary>Whether nothing is done where what is published was made from just this.</summary>
    public bool MayBeUnchanged { get; init; }

    /// <summary>Make everything anew, whatever is published.</summary>
    public bool Fresh { get; init; }

    /// <summary>Which part of the site is written.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Says that the published site is what a build would make.</summary>
    public Action<PublishedSite, string>? Same { get; init; }

    /// <summary>How many files are written at a time; null for as many as there are processors.</summary>
    public int? Jobs { get; init; }

    /// <summary>What is written of the site that was read; it may warn.</summary>
    public required Func<ReadSite, DiagnosticLog, SiteCatalog> What { get; init; }

    /// <summary>Says what was written, where.</summary>
    public required Action<ReadSite, PublishCount, DiagnosticLog, string> Done { get; init; }

    public int Run()
    {
        DiagnosticLog log = new() { KeepsReminders = false };
        DiagnosticPrinter printer = new(Here);

        OutputRules rules = new([.. SiteRoot.InputFolders.Select(f => Path.Combine(Root, f))], Root, Here.Home);
        if (rules.Refusal(Output) is { } refusal)
        {
            log.Add(refusal);
            printer.Print(log);
            return ExitCode.Usage;
        }
        using var held = BuildLock.TryTake(Output);
        if (held is null)
        {
            Here.Err.WriteLine($"another build is writing to {Output.Path}: wait for it to end, or give another folder");
            return ExitCode.Busy;
        }

        PublishCount count = new();
        using StopRequest stop = new(Here.Stop);
        Publisher publisher = new(Output, count) { Precompress = Precompress, Jobs = Jobs ?? Environment.ProcessorCount, Fresh = Fresh, Shard = Shard, Memory = BuildMemory.Of(Here.Cache, Root, Output), Stop = stop.Token };
        var unread = MayBeUnchanged && Here.Open is { } open ? open(Root) : new(null, l => Here.Read(Root, l));
        if (unread.MadeFrom is { } from && publisher.Unchanged(from) is { } same)
        {
            Same?.Invoke(same, Shown);
            return ExitCode.Fine;
        }
        if (OutputRules.RefusalOfForeignFiles(Output) is { } foreign)
        {
            log.Add(foreign);
            printer.Print(log);
            return ExitCode.Usage;
        }

        var site = unread.Read(log);
        if (site is null || log.HasErrors)
        {
            printer.Print(log);
            Here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
            return ExitCode.Content;
        }

        var catalog = What(site, log);
        var outcome = ProgressLine.While(Here, count, () => publisher.Publish(catalog, unread.MadeFrom is { } made ? (made, site.Roles) : null),
            () => Shard.CountOf(catalog.Entries().LongCount()));
        if (outcome is PublishOutcome.Refused(var reason)) log.Add(reason);
        printer.Print(log);
        switch (outcome)
        {
            case PublishOutcome.Published(var notDeleted):
                if (notDeleted is not null) Here.Err.WriteLine($"the old site could not be deleted; the next build tries again: {notDeleted}");
                Done(site, count, log, Shown);
                return ExitCode.Fine;
            case PublishOutcome.Refused:
                Here.Err.WriteLine($"{Counted.Of(log)}; the published site was not changed");
                return ExitCode.Content;
            case PublishOutcome.Stopped:
                Here.Err.WriteLine("stopped; the published site was not changed");
                return ExitCode.Stopped;
            case PublishOutcome.CannotWrite(var why):
                Here.Err.WriteLine($"cannot write {Output.Path}: {why} (the published site was not changed)");
                return ExitCode.CannotWrite;
            default:
                throw new UnreachableException();
        }
    }

    // As somebody in this folder would type it, where that is shorter.
    private string Shown =>
        Path.GetRelativePath(Here.WorkingDirectory, Output.Path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : Output.Path;
}
