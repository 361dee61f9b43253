using System.Globalization;

namespace CareerCompare.Core.Degrees;

/// <summary>A number that a reader may give, with what it may be. The limits are where an answer still means something.</summary>
public sealed record PlanField
{
    private PlanField(int at, string id, string label, PlanUnit unit, double least, double most) =>
        (At, Id, Label, Unit, Least, Most) = (at, id, label, unit, least, most);

    public static PlanField Price { get; } = new(0, "price", "Price, all of it", PlanUnit.Dollars, 0, 500_000);
    public static PlanField Share { get; } = new(1, "share", "Your employer pays", PlanUnit.Percent, 0, 100);
    public static PlanField Rate { get; } = new(2, "rate", "Loan rate a year", PlanUnit.Percent, 0, 30);
    public static PlanField LoanYears { get; } = new(3, "years", "Time to pay it back", PlanUnit.Years, 1, 30);
    public static PlanField Hours { get; } = new(4, "hours", "Hours of work you keep", PlanUnit.Percent, 0, 100);
    public static PlanField Months { get; } = new(5, "months", "From first class to last", PlanUnit.Months, 1, 120);
    public static PlanField Finish { get; } = new(6, "finish", "Chance to finish", PlanUnit.OfHundred, 1, 100);
    public static PlanField Tax { get; } = new(7, "tax", "Tax on what is added", PlanUnit.Percent, 0, 70);
    public static PlanField Horizon { get; } = new(8, "horizon", "How far you look ahead", PlanUnit.Years, 1, 40);
    public static PlanField Inflation { get; } = new(9, "prices", "Prices rise a year", PlanUnit.Percent, 0, 15);
    public static PlanField Growth { get; } = new(10, "growth", "Pay rises beyond prices", PlanUnit.Percent, 0, 10);
    public static PlanField Now { get; } = new(11, "now", "You earn now, a year", PlanUnit.Dollars, 0, 1_000_000);
    public static PlanField Low { get; } = new(12, "low", "Pay after, at least", PlanUnit.Dollars, 0, 1_000_000);
    public static PlanField High { get; } = new(13, "high", "Pay after, at most", PlanUnit.Dollars, 0, 1_000_000);

    /// <summary>Those of every plan, by <see cref="At"/>.</summary>
    public static IReadOnlyList<PlanField> All { get; } =
    [Price, Share, Rate, LoanYears, Hours, Months, Finish, Tax, Horizon, Inflation, Growth, Now, Low, High];

    /// <summary>Of a life without the degree: from when something would come anyway.</summary>
    public static PlanField InsteadYears { get; } = new(14, "after", "When that would be", PlanUnit.Years, 0, 40);

    /// <summary>How much would come.</summary>
    public static PlanField InsteadRise { get; } =
        new(15, "raise", "It would bring, a year", PlanUnit.Dollars, 0, 500_000);

    /// <summary>What that would cost.</summary>
    public static PlanField InsteadCost { get; } = new(16, "cost", "It would cost", PlanUnit.Dollars, 0, 100_000);

    public int At { get; }

    /// <summary>In addresses; it never changes.</summary>
    public string Id { get; }

    public string Label { get; }
    public PlanUnit Unit { get; }
    public double Least { get; }
    public double Most { get; }

    /// <summary>What may be written here, for whoever wrote something else.</summary>
    public string Asks => $"{Label}: write a number from {InWords(Least)} to {InWords(Most)}.";

    /// <summary>A value with its unit, as a sentence takes it: "$60,000", "8%", "24 months", "60 of 100".</summary>
    public string InWords(double value)
    {
        var number = value.ToString(Unit == PlanUnit.Dollars ? "N0" : "0.#", CultureInfo.InvariantCulture);
        return Unit switch
        {
            PlanUnit.Dollars => "$" + number,
            PlanUnit.Percent => number + "%",
            PlanUnit.OfHundred => number + " of 100",
            PlanUnit.Months => number + (number == "1" ? " month" : " months"),
            PlanUnit.Years => number + (number == "1" ? " year" : " years"),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    /// <summary>
    /// What somebody typed as a number: with a dollar sign, commas, blanks or a percent sign, or without. Null where it is
    /// none, or not within the limits.
    /// </summary>
    public double? Read(string typed)
    {
        var digits = string.Concat(typed.Where(c => !char.IsWhiteSpace(c) && c is not ('$' or ',' or '%')));
        return
            digits.Length is > 0 and <= MostDigits
            && digits.All(c => char.IsAsciiDigit(c) || c == '.')
            && char.IsAsciiDigit(digits[0])
            && char.IsAsciiDigit(digits[^1])
            && double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value >= Least
            && value <= Most
            ? value
            : null;
    }

    // Longer than any number that is meant.
    private const int MostDigits = 12;
}

public enum PlanUnit
{
    Dollars,
    Percent,

    /// <summary>People: a chance.</summary>
    OfHundred,

    Months,
    Years,
}
