using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// What one producer says of one population at one time: a median, and the range where it is published.
/// </summary>
public sealed record PayEvidence
{
    public required Source Producer { get; init; }
    public required ReferencePeriod Period { get; init; }
    public required string Covers { get; init; }
    public required string Area { get; init; }

    /// <summary>The statistical class, or null for a figure of the role itself.</summary>
    public OccupationLink? Link { get; init; }

    /// <summary>The class holds what is left of a group: nobody earns more or less by it.</summary>
    public bool IsResidual { get; init; }

    /// <summary>The industry's name in a reader's words; null for all settings.</summary>
    public string? Setting { get; init; }
    public required Figure Middle { get; init; }

    /// <summary>10th percentile; null where no range is published.</summary>
    public Figure? Low { get; init; }

    /// <summary>90th percentile; null where no range is published.</summary>
    public Figure? High { get; init; }

    /// <summary>The median in dollars, or the cap it lies at or above.</summary>
    public decimal MiddleDollars => ((Quantity.Pay)Middle.Quantity).Wage.Floor ?? 0;
}

/// <summary>
/// The pay of a population as far as its published percentiles tell it. Between two of them pay is taken to be spread
/// evenly; below the lowest and above the highest it is taken to go on as in the next piece, never below zero.
/// </summary>
public sealed class PayRange
{
    private readonly List<Piece> pieces;

    private PayRange(List<Piece> pieces) => this.pieces = pieces;

    /// <summary>
    /// At least two percentiles, each a share below (0 to 1, exclusive) and its dollars, both rising.
    /// </summary>
    /// <exception cref="ArgumentException">Fewer than two, or not rising.</exception>
    public static PayRange Of(IReadOnlyList<(decimal Share, decimal Dollars)> percentiles)
    {
        if (percentiles.Count < 2)
            throw new ArgumentException("Two percentiles are the least that make a range.", nameof(percentiles));
        List<Piece> pieces = [];
        for (var i = 1; i < percentiles.Count; i++)
        {
            var (low, high) = (percentiles[i - 1], percentiles[i]);
            if (low.Share >= high.Share || low.Dollars > high.Dollars)
                throw new ArgumentException("Percentiles rise.", nameof(percentiles));
            pieces.Add(new(low.Dollars, high.Dollars, high.Share - low.Share));
        }
        var (first, last) = (percentiles[0], percentiles[^1]);
        pieces.Insert(0, new(Math.Max(0, first.Dollars - Width(pieces[0], first.Share)), first.Dollars, first.Share));
        pieces.Add(new(last.Dollars, last.Dollars + Width(pieces[^1], 1 - last.Share), 1 - last.Share));
        return new(pieces);
    }

    /// <summary>
    /// The chance, from 0 to 1, that a random member of this population earns more than one of the other.
    /// </summary>
    public decimal ChanceOfEarningMoreThan(PayRange other) =>
        pieces.Sum(mine => other.pieces.Sum(theirs => mine.Share * theirs.Share * ChanceAbove(mine, theirs)));

    private static decimal Width(Piece next, decimal share) => (next.High - next.Low) * share / next.Share;

    /// <summary>
    /// For two even spreads: the part of the rectangle of both in which the first is higher; a tie counts half.
    /// </summary>
    private static decimal ChanceAbove(Piece x, Piece y)
    {
        if (x.Low >= y.High)
            return x.Low == y.High && x.High == y.Low ? 0.5m : 1;
        if (x.High <= y.Low)
            return 0;
        if (x.High == x.Low)
            return (x.Low - y.Low) / (y.High - y.Low);
        if (y.High == y.Low)
            return (x.High - y.Low) / (x.High - x.Low);
        var low = Math.Max(x.Low, y.Low);
        var high = Math.Min(x.High, y.High);
        var overlap = high - low;
        var area =
            overlap * overlap / 2 // both within the overlap
            + overlap * (low - y.Low) // x within, y below it
            + (x.High - high) * (high - y.Low); // x above it, y anywhere not above the overlap
        return area / ((x.High - x.Low) * (y.High - y.Low));
    }

    private sealed record Piece(decimal Low, decimal High, decimal Share);
}

/// <summary>Two medians that may be compared: same producer, period, area and kind.</summary>
public sealed record PayPair(PayEvidence A, PayEvidence B)
{
    /// <summary>
    /// Below this gap two medians are read as even: a reading rule, not a test, for BLS prints no error of medians.
    /// </summary>
    public const decimal EvenBelow = 0.01m;

    public bool SameClass => A.Link is { } a && B.Link is { } b && a.Soc == b.Soc;

    public Order Order
    {
        get
        {
            if (SameClass)
                return Order.SameClass;
            var smaller = Math.Min(A.MiddleDollars, B.MiddleDollars);
            if (smaller == 0 || Math.Abs(A.MiddleDollars - B.MiddleDollars) / smaller < EvenBelow)
                return Order.Even;
            return A.MiddleDollars > B.MiddleDollars ? Order.AMore : Order.BMore;
        }
    }
}

/// <summary>Which of two medians is higher.</summary>
public enum Order
{
    AMore,
    BMore,
    Even,
    SameClass,
}

/// <summary>
/// Who earns more, and whether the answer survives a change of source. Exactly one of the cases below.
/// </summary>
public abstract record PayVerdict
{
    private PayVerdict() { }

    /// <summary>Every pair that is compared.</summary>
    public required IReadOnlyList<PayPair> Pairs { get; init; }

    /// <summary>One side is ahead, or even, in every pair.</summary>
    /// <param name="AEarnsMore">Which side.</param>
    /// <param name="Sources">In how many sources that cover both.</param>
    /// <param name="SmallestCountedTogether">A bound puts both into one class.</param>
    public sealed record Holds(bool AEarnsMore, int Sources, bool SmallestCountedTogether) : PayVerdict;

    /// <summary>The answer depends on the source, or on the class a job falls into.</summary>
    public sealed record Flips : PayVerdict;

    /// <summary>Less than 1 % apart wherever they can be compared.</summary>
    public sealed record Even : PayVerdict;

    /// <summary>Both roles fall into one statistical class, and nothing else compares them.</summary>
    public sealed record NotSeparated : PayVerdict;

    /// <summary>No source covers both in the same way.</summary>
    public sealed record NoPair : PayVerdict;

    public static PayVerdict Of(RolePay a, RolePay b)
    {
        var own = a.Own.SelectMany(x => b.Own.Where(y => LikeForLike(x, y)).Select(y => new PayPair(x, y))).ToList();
        var main =
            a.MainClass is { } ca && b.MainClass is { } cb && ca.Period == cb.Period && MayBeHeld(ca, cb)
                ? new PayPair(ca, cb)
                : null;
        // Each side's bounds are held against the other's main class: what if the job is the smallest or largest of its
        // kind?
        var bounds = main is null ? [] : Bounds(a, b, main).ToList();

        List<PayPair> pairs = [.. own, .. main is null ? [] : new[] { main }, .. bounds];
        // A main class that is itself only a bound says where the pay may lie, not which role earns more.
        var mainStands = main is not null && Stands(main.A) && Stands(main.B);
        var decisive = own.Concat(mainStands && !main!.SameClass ? [main] : []).ToList();
        if (decisive.Count == 0)
            return main is null ? new NoPair { Pairs = pairs }
                : mainStands || pairs.All(p => p.SameClass) ? new NotSeparated { Pairs = pairs }
                : new Flips { Pairs = pairs };

        var orders = decisive.Concat(bounds).Select(p => p.Order).ToList();
        var aMore = orders.Contains(Order.AMore);
        var bMore = orders.Contains(Order.BMore);
        if (aMore && bMore)
            return new Flips { Pairs = pairs };
        if (!aMore && !bMore)
            return new Even { Pairs = pairs };
        var sources = decisive.Select(p => p.A.Producer.Publisher).Distinct().Count();
        return new Holds(aMore, sources, orders.Contains(Order.SameClass)) { Pairs = pairs };
    }

    private static bool Stands(PayEvidence e) => e.Link!.Fit is OccupationFit.Closest or OccupationFit.Wider;

    // That two jobs fall into one residual class may be said; which of two earns more may not.
    private static bool MayBeHeld(PayEvidence one, PayEvidence other) =>
        one.Link!.Soc == other.Link!.Soc || !(one.IsResidual || other.IsResidual);

    private static bool LikeForLike(PayEvidence x, PayEvidence y) =>
        x.Producer.Publisher == y.Producer.Publisher && x.Period == y.Period && x.Area == y.Area;

    private static IEnumerable<PayPair> Bounds(RolePay a, RolePay b, PayPair main) =>
        a
            .Classes.Where(c => c.Link != main.A.Link && c.Period == main.B.Period && MayBeHeld(c, main.B))
            .Select(c => new PayPair(c, main.B))
            .Concat(
                b.Classes.Where(c => c.Link != main.B.Link && c.Period == main.A.Period && MayBeHeld(main.A, c))
                    .Select(c => new PayPair(main.A, c))
            );
}
