namespace CareerCompare.Core.Comparisons;

/// <summary>Whether facts of several roles are the same. What is not known is neither.</summary>
public enum Likeness { Same, Differs, NotKnown }

public static class Likenesses
{
    public static Likeness Of(FactValue? one, FactValue? other) =>
        one is null || other is null ? Likeness.NotKnown : one == other ? Likeness.Same : Likeness.Differs;

    /// <summary>Of all: they differ where any two do; they are the same where all are known and no two differ.</summary>
    public static Likeness Of(IReadOnlyCollection<FactValue?> values)
    {
        if (values.OfType<FactValue>().Distinct().Count() > 1) return Likeness.Differs;
        return values.Any(v => v is null) || values.Count == 0 ? Likeness.NotKnown : Likeness.Same;
    }
}
