using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Site.Writing;

/// <summary>Where official wages stop being one series, in words: nothing is compared across such a line.</summary>
public static class SeriesBreaks
{
    /// <summary>What stands between a release and the next older one; null where the series goes on or ends.</summary>
    public static string? Below(YearMonth release, YearMonth? older) =>
        release.CompareTo(Comparability.NewMethod) >= 0 && older is { } before && before.CompareTo(Comparability.NewMethod) < 0
            ? Words(SeriesBreak.NewMethod)
            : null;

    public static string Words(SeriesBreak what) => what switch
    {
        SeriesBreak.NewMethod => "New method and classes from May 2021: do not compare across this line.",
        SeriesBreak.MixedClasses => "Classes mixed in 2019 and 2020: do not compare across this line.",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
