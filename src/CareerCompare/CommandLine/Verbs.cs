using System.Diagnostics;
using System.Globalization;
using CareerCompare.Authoring;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Preview;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>Builds the site, or a part of it, into its output folder.</summary>
internal static class BuildVerb
{
    public static int Run(
        HostEnvironment here,
        string root,
        OutputFolder output,
        bool precompress,
        bool fresh,
        int? jobs,
        Shard? shard
    )
    {
        var watch = Stopwatch.StartNew();
        return new PublishRun(here, root, output)
        {
            Precompress = precompress,
            Jobs = jobs,
            MayBeUnchanged = true,
            Fresh = fresh,
            Shard = shard ?? Shard.Whole,
            What = (site, log) =>
            {
                // Only a warning, for a site of last year can be made again; and no byte of it depends on the day.
                if (
                    here.Today is { } today
                    && site.SecurityExpires is var (on, at)
                    && SecurityTxt.Expiry(on, at, today, Severity.Warning) is { } soon
                )
                    log.Add(soon);
                return site.Catalog;
            },
            Same = (published, where) => Summary.PrintSame(here, where, published, watch.Elapsed),
            Done = (site, count, log, where) =>
                Summary.Print(
                    here,
                    shard is null ? $"Built {where}" : $"Built shard {shard} into {where}",
                    site.Roles,
                    count,
                    log,
                    watch.Elapsed
                ),
        }.Run();
    }
}

/// <summary>
/// Says everything that can be wrong with content and finished pages. It renders in memory and writes nothing.
/// </summary>
internal static class CheckVerb
{
    public static int Run(HostEnvironment here, string root)
    {
        var watch = Stopwatch.StartNew();
        DiagnosticLog log = new();
        DiagnosticPrinter printer = new(here);

        var site = here.Read(root, log);
        if (site is not null)
            WholeReleases.Check(new FolderFiles(root), log);
        if (site is null || log.HasErrors)
        {
            printer.Print(log);
            here.Err.WriteLine($"{Counted.Of(log)}; the pages were not looked at");
            return ExitCode.Content;
        }
        if (
            here.Today is { } today
            && site.SecurityExpires is var (on, at)
            && SecurityTxt.Expiry(on, at, today, Severity.Error) is { } soon
        )
            log.Add(soon);
        PublishCount count = new();
        var report = ProgressLine.While(
            here,
            count,
            () => FinishedPages.Check(site.Catalog, site.Origin, log, count),
            () => site.Catalog.Entries().LongCount()
        );
        printer.Print(log);
        if (log.HasErrors)
        {
            here.Err.WriteLine(Counted.Of(log));
            return ExitCode.Content;
        }
        Summary.Print(here, "Checked", site.Roles, count, log, watch.Elapsed);
        if (report.Heaviest is { } heaviest)
            here.Out.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"heaviest comparison: {heaviest.Page}, {heaviest.Bytes:N0} of {PageBudget.OfAnswers:N0} bytes"
                )
            );
        return ExitCode.Fine;
    }
}

/// <summary>Writes what servers need to serve the site as it is meant to be served.</summary>
internal static class HostingVerb
{
    public static int Run(HostEnvironment here, string root, OutputFolder folder, ServerPlace place) =>
        new PublishRun(here, root, folder)
        {
            What = (site, _) => new HostingFiles(site.Catalog, place).Catalog,
            Done = (_, count, _, where) =>
                here.Out.WriteLine(
                    $"Wrote {Counted.Of(count.Files, "file")} for servers into {where}: docs/hosting.md says what each is for"
                ),
        }.Run();
}

/// <summary>Takes official figures into the site, or says why not and leaves it as it is.</summary>
internal static class ImportVerb
{
    public static int Run(HostEnvironment here, string root, ImportRequest request)
    {
        DiagnosticLog log = new();
        var tables = Importing.Run(root, request, log);
        ImportMistakes.Print(here, log, refused: tables is null);
        if (tables is null)
            return ExitCode.Content;
        foreach (var table in tables)
            here.Out.WriteLine(
                $"{(table.Changed ? "wrote" : "unchanged")} {table.Path}: {Counted.Of(table.RowsKept, "row")}, {table.RowsLeftOut} left out"
            );
        return ExitCode.Fine;
    }
}

/// <summary>Makes drafts of roles from O*NET, or says why not and leaves the site as it is.</summary>
internal static class OnetVerb
{
    public static int Run(HostEnvironment here, string root, OnetRequest request)
    {
        DiagnosticLog log = new();
        var outcome = OnetImport.Run(root, request, log);
        ImportMistakes.Print(here, log, refused: outcome is null);
        if (outcome is null)
            return ExitCode.Content;
        foreach (var path in outcome.Written)
            here.Out.WriteLine($"wrote {path}");
        foreach (var kept in outcome.Kept)
            here.Out.WriteLine($"kept {kept}");
        foreach (var passed in outcome.PassedOver)
            here.Out.WriteLine($"not read: {passed}");
        if (outcome.NotThere.Count > 0)
            here.Out.WriteLine($"not in the folder, so not in the drafts: {string.Join("; ", outcome.NotThere)}");
        if (outcome.WithoutWages.Count > 0)
            here.Out.WriteLine($"no wages in salary-data: {string.Join(", ", outcome.WithoutWages)}");
        here.Out.WriteLine(
            $"{outcome.Release}: {Counted.Of(outcome.Written.Count(p => p.StartsWith("roles/", StringComparison.Ordinal)), "draft")} written, {outcome.Unchanged} unchanged, {outcome.Kept.Count} kept as they are"
        );
        return ExitCode.Fine;
    }
}
