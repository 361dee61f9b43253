using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core.Decisions;

/// <summary>Grids by chance, with a seed, and a second reckoning that shares no line with the first.</summary>
internal static class RandomGrids
{
    public static IEnumerable<DecisionGrid> Of(int seed, int count)
    {
        var random = new Random(seed);
        for (var i = 0; i < count; i++)
        {
            var (lines, options) = (random.Next(1, 8), random.Next(2, 5));
            yield return new(
                [.. Enumerable.Range(0, lines).Select(_ => random.Next(6))],
                [
                    .. Enumerable
                        .Range(0, lines)
                        .Select(_ =>
                            (IReadOnlyList<int?>)
                                [
                                    .. Enumerable
                                        .Range(0, options)
                                        .Select(_ => random.Next(12) == 0 ? (int?)null : random.Next(1, 6)),
                                ]
                        ),
                ]
            );
        }
    }

    /// <summary>Who leads when one line has this part of all weight and the others share the rest as they do now.</summary>
    public static IReadOnlyList<int> LeadersAt(DecisionGrid grid, int line, Fraction part)
    {
        var others = grid.Counted.Where(l => l != line).ToList();
        var rest = others.Sum(l => grid.Weights[l]);
        Fraction Points(int option) =>
            part * grid.Scores[line][option]!.Value
            + (new Fraction(1, 1) - part)
                * new Fraction(others.Sum(l => grid.Weights[l] * grid.Scores[l][option]!.Value), rest);
        var points = Enumerable.Range(0, grid.Options).Select(Points).ToList();
        return [.. Enumerable.Range(0, grid.Options).Where(o => points.All(p => p.CompareTo(points[o]) <= 0))];
    }
}

/// <summary>Exact, and slow enough that only tests use it.</summary>
internal readonly record struct Fraction(System.Numerics.BigInteger Over, System.Numerics.BigInteger Under)
    : IComparable<Fraction>
{
    public static Fraction Of(Share share) => new(share.Numerator, share.Denominator);

    public static Fraction operator *(Fraction one, Fraction other) =>
        new(one.Over * other.Over, one.Under * other.Under);

    public static Fraction operator *(Fraction one, int times) => new(one.Over * times, one.Under);

    public static Fraction operator +(Fraction one, Fraction other) =>
        new(one.Over * other.Under + other.Over * one.Under, one.Under * other.Under);

    public static Fraction operator -(Fraction one, Fraction other) => one + new Fraction(-other.Over, other.Under);

    public int CompareTo(Fraction other) => (Over * other.Under).CompareTo(other.Over * Under);
}
