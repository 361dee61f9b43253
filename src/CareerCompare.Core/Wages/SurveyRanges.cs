using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>A rank among places, and the ranks that the survey's error leaves open. 1 is the highest pay.</summary>
/// <param name="Rank">One more than the number of places strictly higher.</param>
/// <param name="Best">One more than the number of those that are surely higher.</param>
/// <param name="Worst">The number of places less those that are surely lower.</param>
/// <param name="Of">How many places have a figure.</param>
public sealed record RankRange(int Rank, int Best, int Worst, int Of)
{
    /// <summary>Null where the place has no figure or no error.</summary>
    /// <param name="own">One of the estimates.</param>
    /// <param name="all">One occupation in all places of a kind, in one release.</param>
    public static RankRange? Among(WageEstimate own, IReadOnlyCollection<WageEstimate> all)
    {
        if (own is not { MeanErrorPercent: { } error, Yearly.Median: Wage.Exactly(var dollars) })
            return null;
        int higher = 0,
            surelyHigher = 0,
            surelyLower = 0,
            count = 0;
        foreach (var other in all)
        {
            if (other.Yearly.Median is not Wage.Exactly(var theirs))
                continue;
            count++;
            if (other.Key == own.Key)
                continue;
            if (theirs > dollars)
                higher++;
            if (other.MeanErrorPercent is not { } theirError)
                continue;
            var sure = PayComparer.TwoErrors(dollars, error, theirs, theirError);
            if (theirs >= dollars + sure)
                surelyHigher++;
            if (theirs <= dollars - sure)
                surelyLower++;
        }
        return new(1 + higher, 1 + surelyHigher, count - surelyLower, count);
    }
}

/// <summary>How many of one group an employer has for each of another, as a range: the printed errors of small cells are too small.</summary>
/// <param name="Low">The least, over zero.</param>
/// <param name="High">The most.</param>
public sealed record StaffingRatio(double Low, double High)
{
    /// <summary>What the printed error of a count lacks, in points that are added in quadrature.</summary>
    private const double Missing = 4;

    public bool IsAboutAsMany => Low <= 1 && High >= 1;

    /// <summary>Null where a count or an error is not released.</summary>
    public static StaffingRatio? Of(WageEstimate some, WageEstimate others)
    {
        if (
            some is not { Employment: > 0 and var a, EmploymentErrorPercent: { } ea }
            || others is not { Employment: > 0 and var b, EmploymentErrorPercent: { } eb }
        )
            return null;
        var error = Math.Sqrt(Squared(ea) + Squared(eb));
        var ratio = (double)a / b;
        return new(ratio * Math.Exp(-2 * error / 100), ratio * Math.Exp(2 * error / 100));

        static double Squared(decimal printed) => (double)(printed * printed) + Missing * Missing;
    }

    /// <summary>"one to two for every one", "one for every two to five": whole numbers that enclose the range.</summary>
    public string InWords =>
        IsAboutAsMany ? "about as many"
        : High < 1 ? $"one for every {Words((int)Math.Floor(1 / High), (int)Math.Ceiling(1 / Low))}"
        : $"{Words((int)Math.Floor(Low), (int)Math.Ceiling(High))} for every one";

    private static string Words(int low, int high) =>
        low == high ? NumberWords.Of(low) : $"{NumberWords.Of(low)} to {NumberWords.Of(high)}";
}

/// <summary>
/// What a group may be paid at one kind of employer in one place, which nobody publishes: the employer's pay in the
/// country, moved as the place moves all employers. Off by 10 to 20 % in one area of ten where it can be tested, so it
/// is a range of a fifth either way and enters no comparison.
/// </summary>
/// <param name="Low">US dollars a year, two leading digits.</param>
/// <param name="High">The same.</param>
public sealed record PlaceAndEmployerEstimate(decimal Low, decimal High)
{
    private const double Fifth = 1.2;
    private const decimal MostError = 5;

    /// <summary>
    /// Null where it would say nothing or nothing sure: an error over 5 % or none, or the local figure of all employers
    /// within the range.
    /// </summary>
    /// <param name="employer">The group at the employer, in the country.</param>
    /// <param name="place">The group in the place, all employers.</param>
    /// <param name="country">The group in the country, all employers.</param>
    public static PlaceAndEmployerEstimate? Of(WageEstimate employer, WageEstimate place, WageEstimate country)
    {
        if (new[] { employer, place, country }.Any(e => e.MeanErrorPercent is not <= MostError))
            return null;
        if (
            employer.Yearly.Median is not Wage.Exactly(var atEmployer)
            || place.Yearly.Median is not Wage.Exactly(var local)
            || country.Yearly.Median is not Wage.Exactly(var all)
        )
            return null;
        var product = (double)(atEmployer * local / all);
        if (Math.Abs(Math.Log(product / (double)local)) <= Math.Log(Fifth))
            return null;
        return new(TwoDigits(product / Fifth), TwoDigits(product * Fifth));
    }

    private static decimal TwoDigits(double dollars)
    {
        var unit = Math.Pow(10, Math.Floor(Math.Log10(dollars)) - 1);
        return (decimal)(Math.Round(dollars / unit, MidpointRounding.AwayFromZero) * unit);
    }
}
