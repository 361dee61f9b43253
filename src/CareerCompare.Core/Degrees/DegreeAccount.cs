namespace CareerCompare.Core.Degrees;

/// <summary>
/// A plan month by month, in dollars of the month of the first class. Two streams are added up: what the degree costs, and
/// what a dollar of yearly rise brings.
/// <para>
/// Cost so far = the reader's part of what was billed + pay that was not earned, after tax + interest on the loan, paid or
/// still owed. The reader's part is all borrowed, as it is billed: at the start of each term of four months. Interest is
/// added each month at a twelfth of the yearly rate; in dollars of one month a balance grows by (1 + rate ÷ 12) ÷ (1 +
/// inflation)^(1/12), which is real interest. From the month after the last class it is paid back in even parts
/// (<see cref="Spreadsheet.Pmt"/>) that weigh less each month, for prices rise.
/// </para>
/// <para>
/// Extra pay so far = rise ÷ 12 each month after the last class, less tax, times the chance of finishing. Who stops is
/// counted with the whole price and all the months: who stops early pays less.
/// </para>
/// <para>
/// The same is added up a second time with later dollars worth less: an amount of month m is divided by
/// ((1 + rate) ÷ (1 + inflation))^((m − 1) ÷ 12). Then the loan's own terms do not matter, only when things are billed
/// and earned; so inflation cancels where the rate holds it.
/// </para>
/// </summary>
public sealed class DegreeAccount
{
    /// <summary>Years over which anything is looked at.</summary>
    public const int MostYears = 40;

    private const int Months = MostYears * 12;

    /// <summary>A term has four months, three of them a year.</summary>
    private const int Term = 4;

    // By month, 0 before the first.
    private readonly double[] cost = new double[Months + 1];
    private readonly double[] perDollar = new double[Months + 1];
    private readonly double[] instead = new double[Months + 1];
    private readonly double[] valueOfCost = new double[Months + 1];
    private readonly double[] valuePerDollar = new double[Months + 1];
    private readonly double[] valueOfInstead = new double[Months + 1];

    // What leaves and comes each month without any loan, and what a dollar of rise brings.
    private readonly double[] outlay = new double[Months + 1];
    private readonly double[] earning = new double[Months + 1];

    public DegreeAccount(DegreePlan plan)
    {
        Plan = plan;
        var study = (int)Math.Round(plan.Months, MidpointRounding.AwayFromZero);
        var terms = (study + Term - 1) / Term;
        var bill = plan.Price * (1 - plan.Share / 100) / terms;
        var prices = Math.Pow(1 + plan.Inflation / 100, 1 / 12d);
        var interest = plan.Rate / 1200;
        var real = (1 + interest) / prices - 1;
        var worth = Math.Pow((1 + plan.Rate / 100) / (1 + plan.Inflation / 100), 1 / 12d);
        var net = (1 - plan.Tax / 100) / 12;
        var until = plan.Without.Until ?? int.MaxValue;
        var (insteadRise, insteadAfter) = plan.Without.Instead;

        // What is owed and paid of the loan; pay of the first month as one, what its dollar is worth, prices since the study.
        double owed = 0,
            payment = 0,
            pay = 1,
            discount = 1,
            level = 1;
        cost[0] = valueOfCost[0] = -plan.Without.Saved;
        for (var m = 1; m <= Months; m++)
        {
            if (m > 1)
                discount /= worth;
            if (m > 1 && (m - 1) % 12 == 0)
                pay *= 1 + plan.Growth / 100;
            if (m > study)
                level *= prices;
            var billed = (m - 1) % Term == 0 && (m - 1) / Term < terms ? bill : 0;
            var lost = m <= study ? plan.Now * (1 - plan.Hours / 100) * net * pay : 0;

            owed += billed;
            var added = owed * real;
            owed += added;
            if (m == study)
                payment = Spreadsheet.Pmt(interest, (int)Math.Round(plan.LoanYears * 12), owed);
            if (m > study)
                owed -= Math.Min(owed, payment / level);
            if (m == study)
                MonthlyPayment = payment * Math.Pow(prices, study);

            earning[m] = m > study && m <= until ? net * pay * plan.Finish / 100 : 0;
            var other = m > insteadAfter ? insteadRise * net * pay : 0;
            outlay[m] = billed + lost + other - (m == 1 ? plan.Without.Saved : 0);

            cost[m] = cost[m - 1] + billed + lost + added;
            perDollar[m] = perDollar[m - 1] + earning[m];
            instead[m] = instead[m - 1] + other;
            valueOfCost[m] = valueOfCost[m - 1] + (billed + lost) * discount;
            valuePerDollar[m] = valuePerDollar[m - 1] + earning[m] * discount;
            valueOfInstead[m] = valueOfInstead[m - 1] + other * discount;
        }
    }

    public DegreePlan Plan { get; }

    /// <summary>Of the loan, in the dollars in which it will be paid.</summary>
    public double MonthlyPayment { get; }

    /// <summary>Up to the end of a month, with what would have come without the degree.</summary>
    public double CostAt(int month) => cost[month] + instead[month];

    /// <summary>Up to the end of a month, of a rise in yearly pay before tax.</summary>
    public double PayAt(int month, double rise) => rise * perDollar[month];

    /// <summary>The same with later dollars worth less, of which a dollar of rise brings <see cref="PayInWorth"/>.</summary>
    public double CostInWorth(int month) => valueOfCost[month] + valueOfInstead[month];

    public double PayInWorth(int month) => valuePerDollar[month];

    /// <summary>
    /// The rise in yearly pay before tax, over what is earned now, with which the two streams meet at the end of a year:
    /// once dollar for dollar, once with later dollars worth less at the loan's rate.
    /// </summary>
    public NeededRise Needed(int years)
    {
        var month = years * 12;
        var plain = Rise(cost[month] + instead[month], perDollar[month]);
        var worth = Rise(valueOfCost[month] + valueOfInstead[month], valuePerDollar[month]);
        return (plain, worth) switch
        {
            ({ } one, { } other) => new NeededRise.Between(Math.Min(one, other), Math.Max(one, other)),
            _ => new NeededRise.None(),
        };

        // Who has no cost needs no rise; who has one, and no month in which a rise would count, has none to name.
        static double? Rise(double cost, double perDollar) =>
            cost <= 0 ? 0
            : perDollar > 0 ? cost / perDollar
            : null;
    }

    /// <summary>
    /// The first month from which on extra pay has reached what was spent and does not fall behind again; 0 before the
    /// first class, null within no <see cref="MostYears"/> years.
    /// </summary>
    public int? BreakEven(double rise)
    {
        var month = Months;
        while (month >= 0 && PayAt(month, rise) - CostAt(month) >= -HalfACent)
            month--;
        return month == Months ? null : month + 1;
    }

    /// <summary>What is left after so many years, in dollars of the first month that are worth less the later they come.</summary>
    public double NetValue(int years, double rise)
    {
        var month = years * 12;
        return rise * valuePerDollar[month] - valueOfInstead[month] - valueOfCost[month];
    }

    /// <summary>What is left dollar for dollar: below zero, it has not paid back.</summary>
    public double Left(int years, double rise) => PayAt(years * 12, rise) - CostAt(years * 12);

    /// <summary>
    /// Percent a year above prices that the money put in returns within so many years, as if it were saved; null where
    /// nothing comes back, or nothing was put in.
    /// </summary>
    public double? Return(int years, double rise)
    {
        var flows = Enumerable.Range(1, years * 12).Select(m => rise * earning[m] - outlay[m]).ToList();
        return Spreadsheet.Irr(flows) is { } monthly ? (Math.Pow(1 + monthly, 12) - 1) * 100 : null;
    }

    private const double HalfACent = .005;
}

/// <summary>A rise in yearly pay before tax that would pay a plan back.</summary>
public abstract record NeededRise
{
    private NeededRise() { }

    /// <summary>No rise does: none would count by then.</summary>
    public sealed record None : NeededRise;

    /// <param name="Low">By the kinder way of counting.</param>
    /// <param name="High">By the other.</param>
    public sealed record Between(double Low, double High) : NeededRise;
}
