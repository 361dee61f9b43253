using CareerCompare.Core.Time;

namespace CareerCompare.Site.Writing;

/// <summary>Where official wages stop being one series: nothing is compared across such a line.</summary>
public static class SeriesBreaks
{
    /// <summary>From this release on BLS estimates by a model and counts by the classes of 2018.</summary>
    private static readonly YearMonth NewMethod = new(2021, 5);

    /// <summary>What stands between a release and the next older one; null where the series goes on or ends.</summary>
    public static string? Below(YearMonth release, YearMonth? older) =>
        release.CompareTo(NewMethod) >= 0 && older is { } before && before.CompareTo(NewMethod) < 0
            ? "New method and classes from May 2021: do not compare across this line."
            : null;
}
