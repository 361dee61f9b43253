namespace CareerCompare.Core.Wages;

/// <summary>What may be said of two figures of pay that differ in one thing. Each is of the first against the second.</summary>
public enum PayWord
{
    Higher,
    Lower,

    /// <summary>At most a tenth apart, the error of both counted.</summary>
    AboutTheSame,

    /// <summary>The survey cannot tell: its error is as large as the gap, or is not printed.</summary>
    TooCloseToTell,

    /// <summary>One cell on both sides. That is no measurement of a difference.</summary>
    CountedTogether,

    /// <summary>One of the cells moved from one release to the next by more than any group's pay does.</summary>
    Unsteady,
}

/// <summary>
/// Two published figures of one statistic and one release that differ in the occupation, the place or the employer
/// alone, and the word for it. Made by <see cref="PayComparer"/> only, so that no other two figures are ever compared.
/// </summary>
public sealed record PayComparison
{
    internal PayComparison(WageEstimate a, WageEstimate b, PayKind statistic, PayWord word) =>
        (A, B, Statistic, Word) = (a, b, statistic, word);

    /// <summary>The figure that is spoken of.</summary>
    public WageEstimate A { get; }

    /// <summary>The one that it is held against.</summary>
    public WageEstimate B { get; }

    public PayKind Statistic { get; }

    /// <summary>Of A against B.</summary>
    public PayWord Word { get; }

    /// <summary>By how many dollars a year A is above B; null where the word is no difference, for then none may be said.</summary>
    public decimal? Dollars =>
        Word is PayWord.Higher or PayWord.Lower
        && A.Yearly.Of(Statistic) is Wage.Exactly(var a)
        && B.Yearly.Of(Statistic) is Wage.Exactly(var b)
            ? a - b
            : null;
}

/// <summary>
/// Compares cells of the wage survey. The printed error is of the mean; by a simple sample a percentile's is 1.2 to 1.4
/// times as large and 1.5 times in the worst tenth, so 1.5 times stands for all. On May 2024 against May 2025 two errors
/// alone were passed by 30 of 100 large cells that had every reason to move alike; this rule was passed by 6.
/// </summary>
/// <param name="earlierMeans">Of cells in the release before, where they are held.</param>
/// <param name="wages">For the pay of the class in the country, by which a cell's own move is judged.</param>
public sealed class PayComparer(WageTable wages, IReadOnlyDictionary<WageKey, EarlierMean>? earlierMeans = null)
{
    /// <summary>The error of a percentile in those of the mean.</summary>
    public const decimal ErrorOfPercentile = 1.5m;

    /// <summary>So far apart two groups are before it is called a difference, whatever the error: a part of the smaller.</summary>
    private const decimal LeastDifference = 0.05m;

    /// <summary>So far apart, errors counted, they are at most where they are called about the same.</summary>
    private const decimal MostAlike = 0.10m;

    /// <summary>An error over this, in percent of the mean, tells nothing.</summary>
    private const decimal MostError = 10;

    /// <summary>By so much more than its class a cell's mean may have moved in a year.</summary>
    private const decimal MostMove = 0.10m;

    /// <summary>Where a part holds more of the jobs of the whole than this, the whole is hardly another population.</summary>
    private const decimal MostShared = 0.20m;

    /// <summary>
    /// The comparison; null where there can be none: of two releases, of cells that differ in two things at once, of a
    /// statistic that one of them lacks or caps, of a part that is over a fifth of the whole, or of an occupation that
    /// is only what was left of a group.
    /// </summary>
    public PayComparison? Compare(WageEstimate a, WageEstimate b, PayKind statistic = PayKind.Median)
    {
        if (a.Release != b.Release)
            return null;
        if (a.Key == b.Key)
            return new(a, b, statistic, PayWord.CountedTogether);
        var differences =
            (a.Soc != b.Soc ? 1 : 0)
            + (a.Key.Place != b.Key.Place ? 1 : 0)
            + (a.Key.Employer != b.Key.Employer ? 1 : 0);
        if (differences != 1 || Shares(a, b) || a.Soc != b.Soc && (wages.IsResidual(a.Soc) || wages.IsResidual(b.Soc)))
            return null;
        if (IsUnsteady(a) || IsUnsteady(b))
            return new(a, b, statistic, PayWord.Unsteady);
        return a.Yearly.Of(statistic) is Wage.Exactly(var one) && b.Yearly.Of(statistic) is Wage.Exactly(var other)
            ? new(a, b, statistic, WordFor(one, a.MeanErrorPercent, other, b.MeanErrorPercent))
            : null;
    }

    /// <summary>The word for two figures by their sizes and errors alone.</summary>
    /// <param name="a">US dollars, over zero.</param>
    /// <param name="errorOfA">The relative standard error of the mean, in percent; null where none is printed.</param>
    /// <param name="b">US dollars, over zero.</param>
    /// <param name="errorOfB">The same of b.</param>
    public static PayWord WordFor(decimal a, decimal? errorOfA, decimal b, decimal? errorOfB)
    {
        if (errorOfA is not { } ea || errorOfB is not { } eb || ea > MostError || eb > MostError)
            return PayWord.TooCloseToTell;
        var (gap, smaller) = (Math.Abs(a - b), Math.Min(a, b));
        var twoErrors = TwoErrors(a, ea, b, eb);
        if (gap >= twoErrors && gap >= LeastDifference * smaller)
            return a > b ? PayWord.Higher : PayWord.Lower;
        return gap + twoErrors <= MostAlike * smaller ? PayWord.AboutTheSame : PayWord.TooCloseToTell;
    }

    /// <summary>Twice the standard error of the gap of two percentiles, in dollars.</summary>
    internal static decimal TwoErrors(decimal a, decimal errorOfA, decimal b, decimal errorOfB)
    {
        var (sa, sb) = (ErrorOfPercentile * errorOfA / 100 * a, ErrorOfPercentile * errorOfB / 100 * b);
        return 2 * (decimal)Math.Sqrt((double)(sa * sa + sb * sb));
    }

    /// <summary>Its mean moved by over a tenth more, or less, than that of its class in the country.</summary>
    public bool IsUnsteady(WageEstimate cell)
    {
        if (
            EarlierOf(cell) is not { Key.Release: var release, Mean: Wage.Exactly(var before) }
            || cell.Yearly.Mean is not Wage.Exactly(var now)
        )
            return false;
        var classNow = wages.National(cell.Soc, cell.Release);
        if (
            classNow?.Yearly.Mean is not Wage.Exactly(var allNow)
            || wages.National(cell.Soc, release)?.Yearly.Mean is not Wage.Exactly(var allBefore)
        )
            return false;
        return Math.Abs(now / before / (allNow / allBefore) - 1) > MostMove;
    }

    /// <summary>The mean of the same cell in the release before, where it is held.</summary>
    public EarlierMean? EarlierOf(WageEstimate cell) =>
        cell.Key.Employer.Industry is { } industry && wages.Before(cell.Soc, cell.Release) is { } before
            ? earlierMeans?.GetValueOrDefault(WageKey.At(industry, cell.Soc, before.Release))
            : null;

    // The nation holds every place and all employers every industry.
    private bool Shares(WageEstimate a, WageEstimate b) =>
        a.Soc == b.Soc && (Holds(a.Key, b.Key) && OverAFifth(b, a) || Holds(b.Key, a.Key) && OverAFifth(a, b));

    private bool Holds(WageKey whole, WageKey part) =>
        whole.Place == part.Place
            ? whole.Employer.Industry is not { } all
                || part.Employer.Industry is { } industry && wages.IsWithin(industry, all)
            : whole.Place == WagePlace.Nation;

    private static bool OverAFifth(WageEstimate part, WageEstimate whole) =>
        part.Employment is not { } some || whole.Employment is not { } all || some > MostShared * all;
}
