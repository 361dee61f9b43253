using System.Diagnostics;
using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Preview;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;
using Spectre.Console;

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
            Here.Err.WriteLine(
                $"another build is writing to {Output.Path}: wait for it to end, or give another folder"
            );
            return ExitCode.Busy;
        }

        PublishCount count = new();
        using StopRequest stop = new(Here.Stop);
        Publisher publisher = new(Output, count)
        {
            Precompress = Precompress,
            Jobs = Jobs ?? Environment.ProcessorCount,
            Fresh = Fresh,
            Shard = Shard,
            Memory = BuildMemory.Of(Here.Cache, Root, Output),
            Stop = stop.Token,
        };
        var unread = MayBeUnchanged && Here.Open is { } open ? open(Root) : new(null, l => Here.Read(Root, l));
        if (unread.MadeFrom is { } from && publisher.Unchanged(from) is { } same)
        {
            Same?.Invoke(same, Shown);
            return ExitCode.Fine;
        }
        // The site is read meanwhile, in part by one thread alone. Nothing is written before both are done.
        var foreign = Task.Run(() => OutputRules.RefusalOfForeignFiles(Output));
        var site = unread.Read(log);
        if (foreign.GetAwaiter().GetResult() is { } notOurs)
        {
            DiagnosticLog only = new();
            only.Add(notOurs);
            printer.Print(only);
            return ExitCode.Usage;
        }
        if (site is null || log.HasErrors)
        {
            printer.Print(log);
            Here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
            return ExitCode.Content;
        }

        var catalog = What(site, log);
        var outcome = ProgressLine.While(
            Here,
            count,
            () => publisher.Publish(catalog, unread.MadeFrom is { } made ? (made, site.Roles) : null),
            () => Shard.CountOf(catalog.Entries().LongCount())
        );
        if (outcome is PublishOutcome.Refused(var reason))
            log.Add(reason);
        printer.Print(log);
        switch (outcome)
        {
            case PublishOutcome.Published(var notDeleted):
                if (notDeleted is not null)
                    Here.Err.WriteLine($"the old site could not be deleted; the next build tries again: {notDeleted}");
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
        Path.GetRelativePath(Here.WorkingDirectory, Output.Path) is var relative
        && !relative.StartsWith("..", StringComparison.Ordinal)
            ? relative
            : Output.Path;
}

/// <summary>How far a long build is, on a terminal: files, their rate, and the time left.</summary>
internal static class ProgressLine
{
    // Most sites are done before a line could be read.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    /// <param name="here">Where the line is shown.</param>
    /// <param name="count">How far the work is.</param>
    /// <param name="work">What is waited for.</param>
    /// <param name="total">Counts all files that there will be; asked only when the work takes long.</param>
    public static T While<T>(HostEnvironment here, PublishCount count, Func<T> work, Func<long> total)
    {
        if (!here.IsTerminal)
            return work();
        var task = Task.Run(work);
        if (!task.ContinueWith(_ => { }, TaskScheduler.Default).Wait(Patience))
            Show(here, count, task, Task.Run(total));
        return task.GetAwaiter().GetResult();
    }

    private static void Show(HostEnvironment here, PublishCount count, Task work, Task<long> total) =>
        Terminal
            .Of(here)
            .Status()
            .Spinner(Spinner.Known.Line)
            .Start(
                "…",
                status =>
                {
                    var done = work.ContinueWith(_ => { }, TaskScheduler.Default);
                    var from = Stopwatch.GetTimestamp();
                    var before = count.Files;
                    while (!done.Wait(TimeSpan.FromMilliseconds(100)))
                        status.Status(
                            Words(
                                count.Files,
                                count.Files - before,
                                Stopwatch.GetElapsedTime(from),
                                total.IsCompletedSuccessfully ? total.Result : null
                            )
                        );
                }
            );

    /// <summary>"12,000 of 50,000 files, 4,000 a second, 10 s left".</summary>
    internal static string Words(long files, long since, TimeSpan elapsed, long? total)
    {
        var rate = elapsed > TimeSpan.Zero ? since / elapsed.TotalSeconds : 0;
        var done = total is { } all
            ? string.Create(CultureInfo.InvariantCulture, $"{files:N0} of {all:N0} files")
            : Counted.Of(files, "file");
        if (rate < 1)
            return done;
        var words = string.Create(CultureInfo.InvariantCulture, $"{done}, {rate:N0} a second");
        return total > files ? $"{words}, {Left(TimeSpan.FromSeconds((total.Value - files) / rate))} left" : words;
    }

    private static string Left(TimeSpan time) =>
        time.TotalSeconds < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(time.TotalSeconds):N0} s")
            : string.Create(CultureInfo.InvariantCulture, $"{(int)time.TotalMinutes} min {time.Seconds} s");
}

/// <summary>What was done: one line that a script can read, and the same for a person in colour.</summary>
internal static class Summary
{
    public static void Print(
        HostEnvironment here,
        string done,
        int roles,
        PublishCount count,
        DiagnosticLog log,
        TimeSpan time
    )
    {
        var warnings = Counted.Warnings(log);
        string[] parts =
        [
            Counted.Of(roles, "role"),
            Counted.Of(count.Pages, "page"),
            Counted.Of(count.Bytes, "byte"),
            Counted.Of(warnings, "warning"),
            string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s"),
        ];
        if (here.IsTerminal && here.Color)
            PrintInColor(here, done, parts, warnings > 0);
        else
            here.Out.WriteLine($"{done}: {string.Join(", ", parts)}");
    }

    /// <summary>Nothing was done, because nothing changed.</summary>
    public static void PrintSame(HostEnvironment here, string where, PublishedSite published, TimeSpan time) =>
        here.Out.WriteLine(
            $"Unchanged {where}: {Counted.Of(published.Roles, "role")}, {Counted.Of(published.Pages, "page")}, {string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s")}"
        );

    // Apart, so that a build whose output nobody watches does not load Spectre.
    private static void PrintInColor(HostEnvironment here, string done, string[] parts, bool warned)
    {
        var line = string.Join("[grey], [/]", parts.Select((p, i) => i == 3 && warned ? $"[yellow]{p}[/]" : p));
        var console = Terminal.Of(here);
        // A line is as long as it is: a terminal folds it, and a copied path stays whole.
        console.Profile.Width = int.MaxValue / 2;
        console.MarkupLine($"[green]{Markup.Escape(done)}[/][grey]: [/]{line}");
    }
}
