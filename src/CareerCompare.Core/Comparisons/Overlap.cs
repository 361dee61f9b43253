namespace CareerCompare.Core.Comparisons;

/// <summary>What two sets share and what each has alone. "Alone" means that no source names it for the other.</summary>
public sealed record Overlap<T>(IReadOnlyList<T> Both, IReadOnlyList<T> OnlyA, IReadOnlyList<T> OnlyB)
{
    /// <summary>Keeps the order in which the items were given.</summary>
    public static Overlap<T> Of(IReadOnlyCollection<T> a, IReadOnlyCollection<T> b)
    {
        var inA = a.ToHashSet();
        var inB = b.ToHashSet();
        return new([.. a.Where(inB.Contains)], [.. a.Where(x => !inB.Contains(x))], [.. b.Where(x => !inA.Contains(x))]);
    }
}
