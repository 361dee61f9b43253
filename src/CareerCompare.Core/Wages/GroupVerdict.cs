using CareerCompare.Core.Claims;

namespace CareerCompare.Core.Wages;

/// <summary>
/// What official pay says of two roles, over all pairings of the groups that their titles are counted in. Exactly one
/// of the cases below; a word is said of groups, never of titles.
/// </summary>
public abstract record GroupVerdict
{
    private GroupVerdict() { }

    /// <summary>Every pairing, groups of the first role by groups of the second; in the roles' own order.</summary>
    public required IReadOnlyList<GroupPairing> Pairings { get; init; }

    /// <summary>Both roles have the same group or groups: official figures cannot part them.</summary>
    public sealed record CountedAlike : GroupVerdict;

    /// <summary>One role is in the better-paid group in every pairing.</summary>
    public sealed record Whichever(bool FirstIsHigher) : GroupVerdict;

    /// <summary>One role is higher in some pairings and lower in none.</summary>
    public sealed record InSome(bool FirstIsHigher) : GroupVerdict;

    /// <summary>Each is higher in some.</summary>
    public sealed record Both : GroupVerdict;

    /// <summary>Neither is higher in any, and every pairing was told: about the same, or counted together.</summary>
    public sealed record NoDifference : GroupVerdict;

    /// <summary>Neither is higher in any, and one pairing or more cannot be told.</summary>
    public sealed record CannotTell : GroupVerdict;

    /// <param name="first">The groups of the first role at one employer and place, each once; a null cell has no figure.</param>
    /// <param name="second">The same of the second.</param>
    /// <param name="comparer">Gives the word for each pairing.</param>
    /// <param name="statistic">The percentile that is judged.</param>
    public static GroupVerdict Of(
        IReadOnlyList<GroupCell> first,
        IReadOnlyList<GroupCell> second,
        PayComparer comparer,
        PayKind statistic = PayKind.Median
    )
    {
        List<GroupPairing> pairings = [];
        foreach (var a in first)
        foreach (var b in second)
            pairings.Add(new(a.Group, b.Group, WordOf(a, b)));
        return Of(pairings);

        PayWord? WordOf(GroupCell a, GroupCell b) =>
            a.Group == b.Group ? PayWord.CountedTogether
            : a.Estimate is { } one && b.Estimate is { } other ? comparer.Compare(one, other, statistic)?.Word
            : null;
    }

    /// <summary>The same of words that are known already.</summary>
    /// <param name="pairings">Every group of the one with every group of the other.</param>
    public static GroupVerdict Of(IReadOnlyList<GroupPairing> pairings)
    {
        var (first, second) = (Groups(p => p.First), Groups(p => p.Second));
        if (first.Count > 0 && first.SetEquals(second))
            return new CountedAlike { Pairings = pairings };
        var higher = pairings.Count(p => p.Word == PayWord.Higher);
        var lower = pairings.Count(p => p.Word == PayWord.Lower);
        return (higher, lower) switch
        {
            (> 0, > 0) => new Both { Pairings = pairings },
            (> 0, 0) when higher == pairings.Count => new Whichever(FirstIsHigher: true) { Pairings = pairings },
            (0, > 0) when lower == pairings.Count => new Whichever(FirstIsHigher: false) { Pairings = pairings },
            (> 0, 0) => new InSome(FirstIsHigher: true) { Pairings = pairings },
            (0, > 0) => new InSome(FirstIsHigher: false) { Pairings = pairings },
            _ when pairings.Count > 0 && pairings.All(p => p.Word is PayWord.AboutTheSame or PayWord.CountedTogether) =>
                new NoDifference { Pairings = pairings },
            _ => new CannotTell { Pairings = pairings },
        };

        HashSet<SocCode> Groups(Func<GroupPairing, SocCode> side) => [.. pairings.Select(side)];
    }
}

/// <summary>A group that a title is counted in, with its figures at one employer and place; null where there are none.</summary>
public sealed record GroupCell(SocCode Group, WageEstimate? Estimate);

/// <summary>One group of each role, and the word of the first against the second; null where there is none to be said.</summary>
public sealed record GroupPairing(SocCode First, SocCode Second, PayWord? Word);
