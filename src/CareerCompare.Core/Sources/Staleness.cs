using CareerCompare.Core.Time;

namespace CareerCompare.Core.Sources;

/// <summary>
/// A source that brings new figures every year and is two years old has probably brought some. It may be late by half its
/// rhythm, because releases slip. The day of comparison is the site's own: no build reads a clock.
/// </summary>
public static class Staleness
{
    public static bool IsStale(this Source source, DateOnly asOf) =>
        source.UpdatesEvery is { } rhythm && LastDayOf(source).AddDays(DaysOf(rhythm) * 3 / 2) < asOf;

    /// <summary>The last day its publication date may mean.</summary>
    public static DateOnly LastDayOf(Source source) => source.Published switch
    {
        ReferencePeriod.Day day => day.Date,
        ReferencePeriod.Month { Value: var m } => new DateOnly(m.Year, m.Month, DateTime.DaysInMonth(m.Year, m.Month)),
        { LastYear: { } year } => new DateOnly(year, 12, 31),
        _ => source.Retrieved,
    };

    private static int DaysOf(UpdateRhythm rhythm) => rhythm switch
    {
        UpdateRhythm.Month => 31,
        UpdateRhythm.Year => 366,
        _ => 731,
    };
}
