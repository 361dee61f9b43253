namespace CareerCompare.Core.Decisions;

/// <summary>An exact part of a whole, or a score between two whole ones. Never rounded before it is put into words.</summary>
/// <param name="Numerator">Over the denominator, in lowest terms.</param>
/// <param name="Denominator">Above zero.</param>
public readonly record struct Share(long Numerator, long Denominator) : IComparable<Share>
{
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Share Of(long numerator, long denominator)
    {
        if (denominator == 0) throw new DivideByZeroException("A share of nothing is no share.");
        var common = Common(Math.Abs(numerator), Math.Abs(denominator)) * Math.Sign(denominator);
        return new(numerator / common, denominator / common);
    }

    public bool IsWhole => Denominator == 1;

    public int CompareTo(Share other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    private static long Common(long a, long b) => b == 0 ? a : Common(b, a % b);
}
