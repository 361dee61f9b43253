namespace CareerCompare.Core.Ratings;

/// <summary>What may be said of one element in two occupations, of the first against the second.</summary>
public enum WorkWord
{
    Higher,
    Lower,

    /// <summary>The same job, rated twice, can move that much.</summary>
    AboutAsImportant,
}

/// <summary>
/// The importance of one element in two occupations, and the word for it. Made by <see cref="WorkComparer"/> only, so
/// that no other two ratings are ever called different.
/// </summary>
public sealed record WorkDifference
{
    internal WorkDifference(Rating a, Rating b, WorkWord word) => (A, B, Word) = (a, b, word);

    public Rating A { get; }
    public Rating B { get; }

    /// <summary>Of A against B.</summary>
    public WorkWord Word { get; }

    /// <summary>In points of the scale, without a sign.</summary>
    public decimal Gap => Math.Abs(A.Value - B.Value);
}

/// <summary>
/// Compares the importance of elements in two occupations. Raters differ in how high they rate throughout, and the same
/// occupation rated again moves by half a point in more than one element of four. So calibrated, 63 occupations that
/// were rated twice differ from themselves in about four elements of 100.
/// </summary>
public static class WorkComparer
{
    /// <summary>From here on an element is part of a job; what both rate lower sets nothing apart.</summary>
    public const decimal Important = 3;

    /// <summary>Skills are rated by eight analysts, who agree more than workers do.</summary>
    private const decimal LeastOfSkills = 0.5m;
    private const decimal LeastOfOthers = 1;

    /// <summary>What has to be left of a gap once the own mean of each occupation over the kind is taken out.</summary>
    private const decimal LeastBeyondMeans = 0.7m;

    /// <summary>
    /// All elements that both occupations have rated by importance and one of them at 3 or more, in the order of the
    /// outline.
    /// </summary>
    public static IReadOnlyList<WorkDifference> Compare(SurveyedWork a, SurveyedWork b) =>
        [
            .. a
                .Ratings.Where(r => r.Scale == RatingScale.Importance && IsCompared(r.Element.Kind))
                .Select(r => b.Find(r.Element.Id, r.Scale) is { } other ? Compare(a, r, b, other) : null)
                .OfType<WorkDifference>(),
        ];

    // Context, styles, values and interests are shown beside each other and never called a difference.
    private static bool IsCompared(ElementKind kind) =>
        kind is ElementKind.Skill or ElementKind.Knowledge or ElementKind.Activity;

    private static WorkDifference? Compare(SurveyedWork a, Rating one, SurveyedWork b, Rating other)
    {
        if (Math.Max(one.Value, other.Value) < Important)
            return null;
        var kind = one.Element.Kind;
        var gap = one.Value - other.Value;
        var means = a.MeanImportance(kind)!.Value - b.MeanImportance(kind)!.Value;
        var passes =
            one.Reliability == Reliability.Sound
            && other.Reliability == Reliability.Sound
            && (
                kind == ElementKind.Skill
                    ? Math.Abs(gap) >= LeastOfSkills
                    : Math.Abs(gap) >= LeastOfOthers && Math.Abs(gap - means) >= LeastBeyondMeans
            )
            && IsBeyondErrors(gap, one.StandardError, other.StandardError);
        return new(
            one,
            other,
            !passes ? WorkWord.AboutAsImportant
                : gap > 0 ? WorkWord.Higher
                : WorkWord.Lower
        );
    }

    /// <summary>Two standard errors, squared so that no root is drawn; where one is not printed, the gap alone decides.</summary>
    private static bool IsBeyondErrors(decimal gap, decimal? one, decimal? other) =>
        one is not { } a || other is not { } b || gap * gap >= 4 * (a * a + b * b);
}
