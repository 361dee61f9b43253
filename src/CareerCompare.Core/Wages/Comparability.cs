using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>Which releases of the wage survey (OEWS) may be held against each other. No line, difference or change crosses a break.</summary>
public static class Comparability
{
    /// <summary>The first release by the new method.</summary>
    public static readonly YearMonth NewMethod = new(2021, 5);

    /// <summary>The first release with the mixed classes, which ended with the new method.</summary>
    public static readonly YearMonth MixedClasses = new(2019, 5);

    // Codes under which the releases of 2019 and 2020 print several classes as one.
    private static readonly HashSet<string> Mixed = new(StringComparer.Ordinal) { "11-3010", "29-2098" };

    /// <summary>What lies between two releases of a class; null where they may be compared. The weightier of two breaks is named.</summary>
    public static SeriesBreak? Between(SocCode soc, YearMonth older, YearMonth newer) =>
        Crosses(NewMethod, older, newer) ? SeriesBreak.NewMethod
        : Mixed.Contains(soc.Text) && Crosses(MixedClasses, older, newer) ? SeriesBreak.MixedClasses
        : null;

    private static bool Crosses(YearMonth first, YearMonth older, YearMonth newer) => older.CompareTo(first) < 0 && newer.CompareTo(first) >= 0;
}
