using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Load.Content;
using CareerCompare.Load.Kinds;

namespace CareerCompare.Load.Checks;

/// <summary>A source older than its own rhythm is named, so that somebody who checks looks for a newer release.</summary>
internal static class StaleSources
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        if (builder.Site is not { } site) return;
        foreach (var source in builder.Sources.Where(s => s.IsStale(site.AsOf)))
            log.Remind(Codes.StaleSource, builder.Places.Of(source, "published"),
                $"'{source.Id}' updates every {KebabCase.Of(source.UpdatesEvery!.Value.ToString()).Replace('-', ' ')}, and this is of {Staleness.LastDayOf(source):yyyy-MM-dd}",
                "look for a newer release, or leave updates-every out if there will be none");
    }
}
