namespace CareerCompare.Core.Wages;

/// <summary>
/// Which part of a group is paid less than an amount, in percent. Between published percentiles the normal score of the
/// position is taken to rise evenly with the logarithm of the dollars: with a percentile hidden and predicted from its
/// neighbors, this is off by 2 points in the middle case and leans to no side, a straight line by 7 and leans.
/// </summary>
/// <param name="Percent">From 0 to 100; null outside the published points.</param>
/// <param name="Low">The least it can be when the survey's error is counted; 0 where that lies under the lowest point.</param>
/// <param name="High">The most, 100 where that lies over the highest point.</param>
/// <param name="IsUnder">The amount lies under the lowest published point.</param>
/// <param name="IsOver">The amount lies at or over the highest published point.</param>
public sealed record PayPosition(double? Percent, double Low, double High, bool IsUnder, bool IsOver)
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
        var at = Math.Log((double)dollars);
        // Two errors of a percentile, as a part of the wage. Without a printed error the band is of the whole.
        double Ends(double log, bool least) =>
            Score(log, known) is { } score ? 100 * Normal(score)
            : log < known[0].Log ? (least ? 0 : known[0].Percent)
            : (least ? known[^1].Percent : 100);
        var (low, high) = group.MeanErrorPercent is { } error
            ? (
                Ends(at + Math.Log(Math.Max(0.01, 1 - Spread(error))), least: true),
                Ends(at + Math.Log(1 + Spread(error)), least: false)
            )
            : (0.0, 100.0);
        return new(
            Score(at, known) is { } own ? 100 * Normal(own) : null,
            low,
            high,
            at < known[0].Log,
            at >= known[^1].Log
        );
    }

    /// <summary>
    /// In words that go before "of them are paid less": "about 4 in 10", "half", "between about 3 and 6 in 10", "fewer
    /// than 1 in 10". Never finer than a tenth.
    /// </summary>
    public string InWords
    {
        get
        {
            if (IsUnder)
                return "fewer than 1 in 10";
            if (IsOver)
                return "more than 9 in 10";
            if (Percent is not { } percent)
                return "an unknown part";
            if (High - Low > WidestForOneNumber)
                return Range;
            return Named(percent)
                ?? Tenths(percent) switch
                {
                    0 => "about 1 in 10",
                    10 => "about 9 in 10",
                    var tenths => $"about {tenths} in 10",
                };
        }
    }

    private string Range
    {
        get
        {
            var (low, high) = (Tenths(Low), Tenths(High));
            if (Low <= 0)
                return $"between fewer than 1 and about {high} in 10";
            if (High >= 100)
                return $"between about {low} and more than 9 in 10";
            return low == high ? $"about {low} in 10" : $"between about {low} and {high} in 10";
        }
    }

    private static string? Named(double percent) =>
        Math.Abs(percent - 50) <= NearName ? "about half"
        : Math.Abs(percent - 25) <= NearName ? "about a quarter"
        : Math.Abs(percent - 75) <= NearName ? "about three quarters"
        : null;

    private static int Tenths(double percent) => (int)Math.Round(percent / 10, MidpointRounding.AwayFromZero);

    private static double Spread(decimal error) => 2 * (double)(PayComparer.ErrorOfPercentile * error) / 100;

    private static double? Score(double log, List<(double Log, double Percent, double Score)> known)
    {
        for (var i = 1; i < known.Count; i++)
        {
            var (from, to) = (known[i - 1], known[i]);
            if (log < from.Log || log > to.Log)
                continue;
            return to.Log > from.Log
                ? from.Score + (to.Score - from.Score) * (log - from.Log) / (to.Log - from.Log)
                : from.Score;
        }
        return null;
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
