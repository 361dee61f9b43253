using System.Diagnostics.CodeAnalysis;

namespace CareerCompare.Core.Degrees;

/// <summary>
/// What somebody thinks of doing, and what else they would do. All dollars are of one month, that of the first class: pay
/// and price are meant to rise with prices. Rates are in percent, as people say them. There is no plan whose numbers lie
/// outside the limits of <see cref="PlanField"/>: only <see cref="PlanForm"/> makes one, and the two ways to change one.
/// </summary>
public sealed record DegreePlan
{
    private readonly double[] values;

    private DegreePlan(double[] values, Without without) => (this.values, Without) = (values, without);

    /// <summary>What comes of it without the degree.</summary>
    public Without Without { get; }

    /// <summary>All of it: tuition, fees, books, trips.</summary>
    public double Price => this[PlanField.Price];

    /// <summary>Which part of the price the employer pays, in percent.</summary>
    public double Share => this[PlanField.Share];

    /// <summary>Of the loan, percent a year as lenders say it: nominal, a twelfth of it each month.</summary>
    public double Rate => this[PlanField.Rate];

    /// <summary>Over which it is paid back, in even monthly parts, from the month after the last class.</summary>
    public double LoanYears => this[PlanField.LoanYears];

    /// <summary>Of the hours of today, in percent: 100 beside a full job, 0 without one.</summary>
    public double Hours => this[PlanField.Hours];

    /// <summary>From the first class to the last.</summary>
    public double Months => this[PlanField.Months];

    /// <summary>Of 100 who begin as this reader does, how many finish.</summary>
    public double Finish => this[PlanField.Finish];

    /// <summary>What is taken of a dollar more, or saved of a dollar less, in percent: taxes on income and what goes with them.</summary>
    public double Tax => this[PlanField.Tax];

    /// <summary>Years from the first class over which all is added up.</summary>
    public double Horizon => this[PlanField.Horizon];

    /// <summary>By which prices rise, percent a year.</summary>
    public double Inflation => this[PlanField.Inflation];

    /// <summary>By which pay rises more than prices, percent a year, in one step each year.</summary>
    public double Growth => this[PlanField.Growth];

    /// <summary>A year, before tax.</summary>
    public double Now => this[PlanField.Now];

    /// <summary>A year, before tax, after the degree, if it turns out small.</summary>
    public double Low => this[PlanField.Low];

    /// <summary>The same if it turns out large; at least <see cref="Low"/>.</summary>
    public double High => this[PlanField.High];

    /// <summary>From <see cref="Now"/> to what the degree may be followed by; below zero where pay falls.</summary>
    public double LowRise => Low - Now;

    public double HighRise => High - Now;

    public double MiddleRise => (LowRise + HighRise) / 2;

    public double this[PlanField field] => values[field.At];

    /// <summary>
    /// The same with another number, brought within the limits of the field; null where pay after it would be at most
    /// less than at least.
    /// </summary>
    public DegreePlan? With(PlanField field, double value)
    {
        var changed = (double[])values.Clone();
        changed[field.At] = Math.Clamp(value, field.Least, field.Most);
        return TryMake(changed, Without, out var made) ? made : null;
    }

    /// <summary>The same beside another life without the degree.</summary>
    public DegreePlan With(Without without) => new(values, without);

    /// <param name="values">One a field, in the order of <see cref="PlanField.All"/>.</param>
    /// <param name="without">What comes of it without the degree.</param>
    /// <param name="plan">Null where a value lies outside its limits, or the most is less than the least.</param>
    internal static bool TryMake(double[] values, Without without, [NotNullWhen(true)] out DegreePlan? plan)
    {
        var fits =
            PlanField.All.All(f => values[f.At] >= f.Least && values[f.At] <= f.Most)
            && values[PlanField.High.At] >= values[PlanField.Low.At];
        plan = fits ? new(values, without) : null;
        return fits;
    }

    public bool Equals(DegreePlan? other) =>
        other is not null && Without == other.Without && values.AsSpan().SequenceEqual(other.values);

    public override int GetHashCode() => HashCode.Combine(Without, values[0], values[^1]);
}

/// <summary>What somebody would do without the degree: the question that is asked first, for it moves the answer most.</summary>
public abstract record Without
{
    private Without() { }

    /// <summary>Stay in the post: all of the rise counts for the degree.</summary>
    public sealed record Stay : Without;

    /// <summary>Move up anyway, to the same pay, so many years from now: the rise counts only until then.</summary>
    public sealed record MoveUp(double Years) : Without;

    /// <summary>Get letters or a certificate instead: it costs something now, and may bring something from some year on.</summary>
    public sealed record Letters(double Cost, double Rise, double Years) : Without;

    /// <summary>Change the employer, for so much more a year from some year on.</summary>
    public sealed record ChangeEmployer(double Rise, double Years) : Without;

    /// <summary>Until which month the rise after the degree is more than what would have come anyway; null for ever.</summary>
    internal int? Until => this is MoveUp(var years) ? MonthOf(years) : null;

    /// <summary>Dollars a year that come without the degree, and the month after which they do.</summary>
    internal (double Rise, int After) Instead =>
        this switch
        {
            Letters(_, var rise, var years) => (rise, MonthOf(years)),
            ChangeEmployer(var rise, var years) => (rise, MonthOf(years)),
            _ => (0, 0),
        };

    /// <summary>What is not paid if the degree is chosen.</summary>
    internal double Saved => this is Letters(var cost, _, _) ? cost : 0;

    // Half a month is not told apart anywhere.
    private static int MonthOf(double years) => (int)Math.Round(years * 12, MidpointRounding.AwayFromZero);
}
