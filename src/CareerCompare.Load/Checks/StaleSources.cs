using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Time;
using CareerCompare.Load.Content;
using CareerCompare.Load.Kinds;

namespace CareerCompare.Load.Checks;

/// <summary>
/// A source that brings new figures every year and is two years old has probably brought some. It may be late by half its
/// rhythm, because releases slip. The day of comparison is the site's own: no build reads a clock.
/// </summary>
internal static class StaleSources
{
    public static void Check(Gathered gathered, DiagnosticLog log)
    {
        if (gathered.Site is not { } site) return;
        foreach (var source in gathered.Sources)
        {
            if (source.UpdatesEvery is not { } rhythm) continue;
            var published = LastDay(source);
            if (published.AddDays(DaysOf(rhythm) * 3 / 2) >= site.AsOf) continue;
            log.Warn(Codes.StaleSource, gathered.Places.Of(source, "published"),
                $"'{source.Id}' updates every {KebabCase.Of(rhythm.ToString()).Replace('-', ' ')}, and this is of {published:yyyy-MM-dd}",
                "look for a newer release, or leave updates-every out if there will be none");
        }
    }

    private static int DaysOf(UpdateRhythm rhythm) => rhythm switch
    {
        UpdateRhythm.Month => 31,
        UpdateRhythm.Year => 366,
        _ => 731,
    };

    private static DateOnly LastDay(Source source) => source.Published switch
    {
        ReferencePeriod.Day day => day.Date,
        ReferencePeriod.Month { Value: var m } => new DateOnly(m.Year, m.Month, DateTime.DaysInMonth(m.Year, m.Month)),
        { LastYear: { } year } => new DateOnly(year, 12, 31),
        _ => source.Retrieved,
    };
}
