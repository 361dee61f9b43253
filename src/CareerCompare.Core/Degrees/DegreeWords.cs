using System.Globalization;

namespace CareerCompare.Core.Degrees;

/// <summary>
/// Answers in words. Dollars are said to whole thousands, for the sum is no more exact; years are counted from the first
/// class. The page's script says the same, and a test holds the two together.
/// </summary>
public static class DegreeWords
{
    /// <summary>"$23,000 to $24,000", "about $14,000", "nothing", "no rise would do it".</summary>
    public static string Needed(NeededRise rise)
    {
        if (rise is not NeededRise.Between(var least, var most))
            return "no rise would do it";
        if (most == 0)
            return "nothing";
        var (low, high) = (Thousands(least), Thousands(most));
        return high == 0 ? "under $1,000"
            : low == high || low == 0 ? "about " + Dollars(high)
            : $"{Dollars(low)} to {Dollars(high)}";
    }

    /// <summary>"in year 7 with the larger rise, in year 15 with the smaller".</summary>
    public static string BreakEven(int? early, int? late) =>
        early is null || (late is not null && YearOf(early.Value) == YearOf(late.Value))
            ? When(early)
            : $"{When(early)} with the larger rise, {When(late)} with the smaller";

    /// <summary>"in year 7", "at once", "not within 40 years".</summary>
    public static string When(int? month) =>
        month is not { } m ? string.Create(CultureInfo.InvariantCulture, $"not within {DegreeAccount.MostYears} years")
        : m == 0 ? "at once"
        : string.Create(CultureInfo.InvariantCulture, $"in year {YearOf(m)}");

    /// <summary>"−$12,000 to $30,000", of the lesser rise and the greater.</summary>
    public static string Net(double low, double high)
    {
        var (less, more) = (Thousands(low), Thousands(high));
        return less == more ? "about " + Dollars(less) : $"{Dollars(less)} to {Dollars(more)}";
    }

    public static string Dollars(double dollars) =>
        (dollars < 0 ? "−$" : "$") + Math.Abs(dollars).ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>To whole thousands, halves away from zero.</summary>
    public static double Thousands(double dollars) => Rounded(dollars, 1_000);

    public static double Rounded(double value, double to)
    {
        var whole = Math.Sign(value) * Math.Floor(Math.Abs(value) / to + .5) * to;
        // No minus before a zero.
        return whole == 0 ? 0 : whole;
    }

    /// <summary>Which year a month lies in, the first from month 1 to 12.</summary>
    public static int YearOf(int month) => (month + 11) / 12;

    /// <summary>What is moved, as a heading.</summary>
    public static string Name(Mover mover) =>
        mover switch
        {
            Mover.Rise => "How much more you are paid",
            Mover.Price => "What it costs",
            Mover.Finish => "The chance to finish",
            Mover.Anyway => "What would come anyway",
            Mover.Months => "How long you study",
            Mover.Hours => "The hours of work you keep",
            Mover.Rate => "The loan’s rate",
            Mover.Tax => "Tax",
            Mover.Growth => "How pay grows",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>
    /// "At $30,000 it pays back in year 8, at $80,000 in year 20. To pay back within 10 years: about $36,000 or less."
    /// </summary>
    public static string Says(PlanMover mover, DegreePlan plan)
    {
        var years = string.Create(CultureInfo.InvariantCulture, $"within {plan.Horizon:0} years");
        var paysBack = PlanMovers.PaysBack(plan);
        var (low, high) = (At(mover.What, mover.Low.Value), At(mover.What, mover.High.Value));
        high = char.ToLowerInvariant(high[0]) + high[1..];
        var moved = (mover.Low.BreakEven, mover.High.BreakEven) switch
        {
            (null, null) => $"{low} it does not pay back {Longest}, nor {high.TrimEnd(',')}.",
            (null, var later) => $"{low} it does not pay back {Longest}, {high} {When(later)}.",
            (var early, var later) => $"{low} it pays back {When(early)}, {high} {When(later)}.",
        };
        if (mover.Turn is not { } turn)
            return moved
                + (
                    paysBack
                        ? $" It pays back {years} whatever this is."
                        : $" This alone does not make it pay back {years}."
                );
        var rounded = Rounded(turn, StepOf(mover.What));
        var value = Value(mover.What, rounded);
        var more = turn > (mover.Now ?? double.PositiveInfinity);
        if (paysBack)
            return moved + $" It still pays back {years} {(more ? "up" : "down")} to about {value}.";
        // Nothing is less than nothing.
        return moved + $" To pay back {years}: about {value}{(rounded > 0 ? $" or {(more ? "more" : "less")}" : "")}.";
    }

    private static readonly string Longest = When(null)["not ".Length..];

    private static string At(Mover mover, double value) =>
        mover != Mover.Anyway ? $"At {Value(mover, value)}"
        : value >= DegreeAccount.MostYears ? "If the same pay never came without it,"
        : $"If the same pay came anyway in {Value(mover, value)},";

    private static string Value(Mover mover, double value) =>
        mover switch
        {
            Mover.Rise => Dollars(Rounded(value, 100)) + " a year",
            Mover.Anyway => PlanField.InsteadYears.InWords(value),
            Mover.Price => PlanField.Price.InWords(Rounded(value, 100)),
            Mover.Finish => PlanField.Finish.InWords(value),
            Mover.Months => PlanField.Months.InWords(Rounded(value, 1)),
            Mover.Hours => PlanField.Hours.InWords(value),
            Mover.Rate => PlanField.Rate.InWords(value),
            Mover.Tax => PlanField.Tax.InWords(value),
            Mover.Growth => PlanField.Growth.InWords(value),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private static double StepOf(Mover mover) =>
        mover switch
        {
            Mover.Rise or Mover.Price => 1_000,
            Mover.Rate or Mover.Growth => .1,
            _ => 1,
        };
}
