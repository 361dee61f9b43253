using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>
/// One class in all releases that have its code, cut into stretches that may be compared, oldest first.
/// </summary>
public sealed record PaySeries(SocCode Soc, IReadOnlyList<PaySeries.Stretch> Stretches)
{
    public static PaySeries Of(SocCode soc, WageTable wages)
    {
        List<List<WageEstimate>> stretches = [];
        foreach (var estimate in wages.History(soc))
        {
            if (
                stretches.Count == 0
                || Comparability.Between(soc, stretches[^1][^1].Release, estimate.Release) is not null
            )
                stretches.Add([]);
            stretches[^1].Add(estimate);
        }
        return new(soc, [.. stretches.Select(s => new Stretch(s, RunsOf(s, wages.Releases)))]);
    }

    /// <summary>The latest stretch, the one that a sentence about today may speak of.</summary>
    public Stretch? Latest => Stretches.Count > 0 ? Stretches[^1] : null;

    /// <summary>All estimates, oldest first. Across stretches they may be listed, never compared.</summary>
    public IEnumerable<WageEstimate> Estimates => Stretches.SelectMany(s => s.Estimates);

    // A release that lacks the class, and a median that is capped or withheld, leave a gap that no line bridges.
    private static List<IReadOnlyList<WageEstimate>> RunsOf(
        List<WageEstimate> stretch,
        IReadOnlyList<YearMonth> releases
    )
    {
        List<List<WageEstimate>> runs = [];
        WageEstimate? last = null;
        foreach (var estimate in stretch.Where(e => e.Yearly.Median is Wage.Exactly))
        {
            if (last is null || Following(last.Release, releases) != estimate.Release)
                runs.Add([]);
            runs[^1].Add(estimate);
            last = estimate;
        }
        return [.. runs];
    }

    private static YearMonth? Following(YearMonth release, IReadOnlyList<YearMonth> releases) =>
        releases.Select(r => (YearMonth?)r).FirstOrDefault(r => r!.Value.CompareTo(release) > 0);

    /// <param name="Estimates">Estimates that may be compared, oldest first.</param>
    /// <param name="Runs">Those with a known median, cut where a release in between has none: what one line may
    /// join.</param>
    public sealed record Stretch(IReadOnlyList<WageEstimate> Estimates, IReadOnlyList<IReadOnlyList<WageEstimate>> Runs)
    {
        /// <summary>The estimates with a known median, oldest first.</summary>
        public IEnumerable<WageEstimate> Known => Runs.SelectMany(r => r);
    }
}

/// <summary>
/// Which releases of the wage survey (OEWS) may be held against each other. No line, difference or change crosses a
/// break.
/// </summary>
public static class Comparability
{
    /// <summary>The first release by the new method.</summary>
    public static readonly YearMonth NewMethod = new(2021, 5);

    /// <summary>The first release with the mixed classes, which ended with the new method.</summary>
    public static readonly YearMonth MixedClasses = new(2019, 5);

    // Codes under which the releases of 2019 and 2020 print several classes as one.
    private static readonly HashSet<string> Mixed = new(StringComparer.Ordinal) { "11-3010", "29-2098" };

    /// <summary>
    /// What lies between two releases of a class; null where they may be compared. The weightier of two breaks is
    /// named.
    /// </summary>
    public static SeriesBreak? Between(SocCode soc, YearMonth older, YearMonth newer) =>
        Crosses(NewMethod, older, newer) ? SeriesBreak.NewMethod
        : Mixed.Contains(soc.Text) && Crosses(MixedClasses, older, newer) ? SeriesBreak.MixedClasses
        : null;

    private static bool Crosses(YearMonth first, YearMonth older, YearMonth newer) =>
        older.CompareTo(first) < 0 && newer.CompareTo(first) >= 0;
}

/// <summary>Why two releases of one code must not be compared.</summary>
public enum SeriesBreak
{
    /// <summary>In 2019 and 2020 old and new classes were mixed, and this code held several of them.</summary>
    MixedClasses,

    /// <summary>From May 2021 on BLS estimates by a model and counts by the classes of 2018.</summary>
    NewMethod,
}
