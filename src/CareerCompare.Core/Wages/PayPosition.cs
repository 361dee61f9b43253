namespace CareerCompare.Core.Wages;

/// <summary>
/// Which part of a group is paid less than an amount, in percent. Between published percentiles the normal score of the
/// position is taken to rise evenly with the logarithm of the dollars: with a percentile hidden and predicted from its
/// neighbors, this is off by 2 points in the middle case and leans to no side, a straight line by 7 and leans.
/// </summary>
/// <param name="Percent">From 0 to 100; null outside the published points.</param>
/// <param name="Low">The least it can be when the survey's error is counted; 0 where that lies under the lowest point.</param>
/// <param name="High">The most, 100 where that lies over the highest point.</param>
/// <param name="Lowest">The lowest published point, 10 as a rule.</param>
/// <param name="Highest">The highest, 90 as a rule; the bureau withholds the largest wages first.</param>
public sealed record PayPosition(double? Percent, double Low, double High, double Lowest, double Highest)
{
    /// <summary>A band wider than this, in points, is said as a range.</summary>
    private const double WidestForOneNumber = 15;

    /// <summary>So near to a half or a quarter a position has its name.</summary>
    private const double NearName = 2.5;

    private static readonly (PayKind Kind, double Percent, double Score)[] Points =
    [
        (PayKind.P10, 10, -1.2815515655446004),
        (PayKind.P25, 25, -0.6744897501960817),
        (PayKind.Median, 50, 0),
        (PayKind.P75, 75, 0.6744897501960817),
        (PayKind.P90, 90, 1.2815515655446004),
    ];

    /// <summary>Of an amount a year in a group; null where fewer than two percentiles are published.</summary>
    /// <param name="dollars">US dollars a year, over zero.</param>
    /// <param name="group">Its percentiles and the error of its mean.</param>
    public static PayPosition? Of(decimal dollars, WageEstimate group)
    {
        var known = Points
            .Select(p => (Wage: group.Yearly.Of(p.Kind), p.Percent, p.Score))
            .Where(p => p.Wage is Wage.Exactly)
            .Select(p => (Log: Math.Log((double)((Wage.Exactly)p.Wage).Dollars), p.Percent, p.Score))
            .ToList();
        if (known.Count < 2)
            return null;
        var (at, first, last) = (Math.Log((double)dollars), known[0], known[^1]);
        if (at < first.Log)
            return new(null, 0, first.Percent, first.Percent, last.Percent);
        if (at >= last.Log)
            return new(at > last.Log ? null : last.Percent, last.Percent, 100, first.Percent, last.Percent);
        var spread = SpreadOf(group);
        var (low, high) = (at + Math.Log(Math.Max(0, 1 - spread)), at + Math.Log(1 + spread));
        return new(
            100 * Normal(Score(at, known)),
            low < first.Log ? 0 : 100 * Normal(Score(low, known)),
            high > last.Log || spread >= 1 ? 100 : 100 * Normal(Score(high, known)),
            first.Percent,
            last.Percent
        );
    }

    /// <summary>
    /// Two errors of a percentile either way, as a part of the dollars; 1 without a printed error, for then nobody can tell.
    /// </summary>
    public static double SpreadOf(WageEstimate group) =>
        group.MeanErrorPercent is { } error ? 2 * (double)(PayComparer.ErrorOfPercentile * error) / 100 : 1;

    /// <summary>
    /// In words that go before "of them are paid less": "about 4 in 10", "about half", "between about 3 and 6 in 10",
    /// "fewer than 1 in 10". Never finer than a tenth.
    /// </summary>
    public string InWords =>
        Low >= Highest ? $"more than {Share(Highest)}"
        : Percent is not { } percent ? $"fewer than {Share(Lowest)}"
        : High - Low > WidestForOneNumber ? Range
        : Named(percent) ?? $"about {Tenths(percent)} in 10";

    private string Range =>
        (Low <= 0, High >= 100, Tenths(Low), Tenths(High)) switch
        {
            (true, true, _, _) => "an unknown part",
            (true, _, _, var high) => Lowest > 10
                ? $"at most about {high} in 10"
                : $"between fewer than 1 and about {high} in 10",
            (_, true, var low, _) => Highest < 90
                ? $"at least about {low} in 10"
                : $"between about {low} and more than 9 in 10",
            (_, _, var low, var high) when low == high => $"about {low} in 10",
            (_, _, var low, var high) => $"between about {low} and {high} in 10",
        };

    // A published point that an amount lies outside of.
    private static string Share(double point) =>
        point switch
        {
            25 => "a quarter",
            50 => "half",
            75 => "three quarters",
            _ => $"{Tenths(point)} in 10",
        };

    private static string? Named(double percent) =>
        Math.Abs(percent - 50) <= NearName ? "about half"
        : Math.Abs(percent - 25) <= NearName ? "about a quarter"
        : Math.Abs(percent - 75) <= NearName ? "about three quarters"
        : null;

    private static int Tenths(double percent) => (int)Math.Round(percent / 10, MidpointRounding.AwayFromZero);

    /// <summary>The normal score of an amount within the known points.</summary>
    private static double Score(double log, List<(double Log, double Percent, double Score)> known)
    {
        var i = 1;
        while (i < known.Count - 1 && log > known[i].Log)
            i++;
        var (from, to) = (known[i - 1], known[i]);
        return to.Log > from.Log
            ? from.Score + (to.Score - from.Score) * (log - from.Log) / (to.Log - from.Log)
            : from.Score;
    }

    /// <summary>The part of a normal distribution under a score, to seven digits: Abramowitz and Stegun 26.2.17.</summary>
    internal static double Normal(double score)
    {
        var t = 1 / (1 + 0.2316419 * Math.Abs(score));
        var tail =
            Math.Exp(-score * score / 2)
            / Math.Sqrt(2 * Math.PI)
            * t
            * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return score >= 0 ? 1 - tail : tail;
    }
}
