using System.Diagnostics;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Hosting;
using CareerCompare.Site.Publishing;

namespace CareerCompare.CommandLine;

/// <summary>Builds the site, or a part of it, into its output folder.</summary>
internal static class BuildVerb
{
    public static int Run(HostEnvironment here, string root, OutputFolder output, bool precompress, bool fresh, int? jobs, Shard? shard)
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
                if (here.Today is { } today && site.SecurityExpires is var (on, at) && SecurityTxt.Expiry(on, at, today, Severity.Warning) is { } soon) log.Add(soon);
                return site.Catalog;
            },
            Same = (published, where) => Summary.PrintSame(here, where, published, watch.Elapsed),
            Done = (site, count, log, where) => Summary.Print(here, shard is null ? $"Built {where}" : $"Built shard {shard} into {where}", site.Roles, count, log, watch.Elapsed),
        }.Run();
    }
}
