using CareerCompare.Core.Occupations;

namespace CareerCompare.Core.Verdicts;

/// <summary>Who earns more, and whether the answer survives a change of source. Exactly one of the cases below.</summary>
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
        var main = a.MainClass is { } ca && b.MainClass is { } cb && ca.Period == cb.Period && MayBeHeld(ca, cb) ? new PayPair(ca, cb) : null;
        // Each side's bounds are held against the other's main class: what if the job is the smallest or largest of its kind?
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
        if (aMore && bMore) return new Flips { Pairs = pairs };
        if (!aMore && !bMore) return new Even { Pairs = pairs };
        var sources = decisive.Select(p => p.A.Producer.Publisher).Distinct().Count();
        return new Holds(aMore, sources, orders.Contains(Order.SameClass)) { Pairs = pairs };
    }

    private static bool Stands(PayEvidence e) => e.Link!.Fit is OccupationFit.Closest or OccupationFit.Wider;

    // That two jobs fall into one residual class may be said; which of two earns more may not.
    private static bool MayBeHeld(PayEvidence one, PayEvidence other) => one.Link!.Soc == other.Link!.Soc || !(one.IsResidual || other.IsResidual);

    private static bool LikeForLike(PayEvidence x, PayEvidence y) =>
        x.Producer.Publisher == y.Producer.Publisher && x.Period == y.Period && x.Area == y.Area;

    private static IEnumerable<PayPair> Bounds(RolePay a, RolePay b, PayPair main) =>
        a.Classes.Where(c => c.Link != main.A.Link && c.Period == main.B.Period && MayBeHeld(c, main.B)).Select(c => new PayPair(c, main.B))
            .Concat(b.Classes.Where(c => c.Link != main.B.Link && c.Period == main.A.Period && MayBeHeld(main.A, c)).Select(c => new PayPair(main.A, c)));
}
