using System.Diagnostics;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>Builds the site into its output folder, or says why not and leaves the folder as it is.</summary>
internal static class BuildVerb
{
    public static int Run(Surroundings here, string root, OutputFolder output)
    {
        var watch = Stopwatch.StartNew();
        DiagnosticLog log = new();
        DiagnosticPrinter printer = new(here);

        OutputRules rules = new([.. SiteRoot.InputFolders.Select(f => Path.Combine(root, f))], root, here.Home);
        if (rules.Refusal(output) is { } refusal)
        {
            log.Add(refusal);
            printer.Print(log);
            return ExitCode.Usage;
        }
        using var held = BuildLock.TryTake(output);
        if (held is null)
        {
            here.Err.WriteLine($"another build is writing to {output.Path}: wait for it to end, or give another folder with --output");
            return ExitCode.Busy;
        }

        var site = here.Read(root, log);
        if (site is null || log.HasErrors)
        {
            printer.Print(log);
            here.Err.WriteLine($"{Counted.Of(log)}; nothing was written");
            return ExitCode.Content;
        }

        PublishCount count = new();
        var outcome = ProgressLine.While(here, count, () => new Publisher(output, count).Publish(site.Catalog));
        if (outcome is PublishOutcome.Refused(var reason)) log.Add(reason);
        printer.Print(log);
        switch (outcome)
        {
            case PublishOutcome.Published(var notDeleted):
                if (notDeleted is not null) here.Err.WriteLine($"the old site could not be deleted; the next build tries again: {notDeleted}");
                Summary.Print(here, $"Built {Shown(here, output.Path)}", site.Roles, count, log, watch.Elapsed);
                return ExitCode.Fine;
            case PublishOutcome.Refused:
                here.Err.WriteLine($"{Counted.Of(log)}; the published site was not changed");
                return ExitCode.Content;
            case PublishOutcome.CannotWrite(var why):
                here.Err.WriteLine($"cannot write {output.Path}: {why} (the published site was not changed)");
                return ExitCode.CannotWrite;
            default:
                throw new UnreachableException();
        }
    }

    // As somebody in this folder would type it, where that is shorter.
    private static string Shown(Surroundings here, string path) =>
        Path.GetRelativePath(here.WorkingDirectory, path) is var relative && !relative.StartsWith("..", StringComparison.Ordinal) ? relative : path;
}
