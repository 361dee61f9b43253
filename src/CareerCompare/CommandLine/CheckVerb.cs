using System.Diagnostics;
using System.Globalization;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Audit.Checks;
using CareerCompare.Site.Hosting;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>Says everything that can be wrong with content and finished pages. It renders in memory and writes nothing.</summary>
internal static class CheckVerb
{
    public static int Run(HostEnvironment here, string root)
    {
        var watch = Stopwatch.StartNew();
        DiagnosticLog log = new();
        DiagnosticPrinter printer = new(here);

        var site = here.Read(root, log);
        if (site is null || log.HasErrors)
        {
            printer.Print(log);
            here.Err.WriteLine($"{Counted.Of(log)}; the pages were not looked at");
            return ExitCode.Content;
        }
        if (here.Today is { } today && site.SecurityExpires is var (on, at) && SecurityTxt.Expiry(on, at, today, Severity.Error) is { } soon) log.Add(soon);
        PublishCount count = new();
        var report = ProgressLine.While(here, count, () => FinishedPages.Check(site.Catalog, site.Origin, log, count), () => site.Catalog.Entries().LongCount());
        printer.Print(log);
        if (log.HasErrors)
        {
            here.Err.WriteLine(Counted.Of(log));
            return ExitCode.Content;
        }
        Summary.Print(here, "Checked", site.Roles, count, log, watch.Elapsed);
        if (report.Heaviest is { } heaviest)
            here.Out.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"heaviest comparison: {heaviest.Page}, {heaviest.Bytes:N0} of {PageBudget.Bytes:N0} bytes"));
        return ExitCode.Fine;
    }
}
