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

    public required Figure Middle { get; init; }

    /// <summary>10th percentile; null where no range is published.</summary>
    public Figure? Low { get; init; }

    /// <summary>90th percentile; null where no range is published.</summary>
    public Figure? High { get; init; }

    /// <summary>The median in dollars, or the cap it lies at or above.</summary>
    public decimal MiddleDollars => ((Quantity.Pay)Middle.Quantity).Wage.Floor ?? 0;
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
