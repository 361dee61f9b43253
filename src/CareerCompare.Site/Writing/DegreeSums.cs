using System.Globalization;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What the page on degrees says, worked out from its scenarios.</summary>
public static class DegreeSums
{
    private static readonly int[] TableYears = [1, 2, 3, 5, 8, 10, 15, 20];

    private static readonly IReadOnlyList<PayKind> Percentiles =
    [
        PayKind.P10,
        PayKind.P25,
        PayKind.Median,
        PayKind.P75,
        PayKind.P90,
    ];

    /// <summary>A scenario in words; its plan is sound, for the loader has looked.</summary>
    /// <param name="scenario">Whose.</param>
    /// <param name="plan">Of it, or what it might be.</param>
    /// <param name="first">What the form holds when the page opens.</param>
    /// <param name="inputs">The site.</param>
    public static DegreeCase Case(DegreeScenario scenario, DegreePlan plan, DegreePlan first, SiteInputs inputs)
    {
        var account = new DegreeAccount(plan);
        var horizon = (int)plan.Horizon;
        return new()
        {
            Id = scenario.Id.Text,
            Name = scenario.Name,
            About = inputs.Resolve(scenario.About),
            Price = plan.Price > 0 ? Dollars(plan.Price) : null,
            Address = AddressOf(plan, first),
            InFive = DegreeWords.Needed(account.Needed(5)),
            InTen = DegreeWords.Needed(account.Needed(10)),
            // What costs nothing has paid back whatever follows.
            BreakEven =
                scenario.Rises is null && account.BreakEven(0) != 0
                    ? "nobody has shown what follows"
                    : DegreeWords.BreakEven(account.BreakEven(plan.HighRise), account.BreakEven(plan.LowRise)),
            Net = scenario.Rises is null
                ? null
                : DegreeWords.Net(account.NetValue(horizon, plan.LowRise), account.NetValue(horizon, plan.HighRise)),
            Sum = [.. Sum(account, scenario.Rises is not null)],
            Years =
            [
                .. TableYears.Select(y => new DegreeCase.Year(
                    y.ToString(CultureInfo.InvariantCulture),
                    Dollars(account.CostAt(y * 12)),
                    Dollars(account.PayAt(y * 12, plan.LowRise)),
                    Dollars(account.PayAt(y * 12, plan.HighRise))
                )),
            ],
        };
    }

    /// <summary>
    /// As the form has it behind the #: numbers by the ids of their fields, those left out that the form holds when the
    /// page opens.
    /// </summary>
    public static string AddressOf(DegreePlan plan, DegreePlan? first = null) =>
        string.Join(
            '&',
            PlanField
                .All.Where(f => first is null || plan[f] != first[f])
                .Select(f => (f.Id, Value: plan[f]))
                .Concat(
                    plan.Without switch
                    {
                        Without.MoveUp(var years) => [(PlanField.InsteadYears.Id, years)],
                        Without.Letters(var cost, var rise, var years) =>
                        [
                            (PlanField.InsteadYears.Id, years),
                            (PlanField.InsteadRise.Id, rise),
                            (PlanField.InsteadCost.Id, cost),
                        ],
                        Without.ChangeEmployer(var rise, var years) =>
                        [
                            (PlanField.InsteadYears.Id, years),
                            (PlanField.InsteadRise.Id, rise),
                        ],
                        _ => Array.Empty<(string Id, double Value)>(),
                    }
                )
                .Select(v => $"{v.Id}={Number(v.Value)}")
                .Prepend("else=" + ChoiceOf(plan.Without))
        );

    public static string ChoiceOf(Without without) =>
        without switch
        {
            Without.MoveUp => "up",
            Without.Letters => "letters",
            Without.ChangeEmployer => "move",
            _ => "stay",
        };

    /// <summary>As the reader finds it in a box: "60,000".</summary>
    public static string InBox(PlanField field, double value) =>
        field.Unit == PlanUnit.Dollars ? value.ToString("N0", CultureInfo.InvariantCulture) : Number(value);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<(string, string)> Sum(DegreeAccount account, bool withRises)
    {
        var plan = account.Plan;
        const int month = 120;
        yield return (
            "You pay",
            plan.Share > 0
                ? $"{Dollars(plan.Price * (1 - plan.Share / 100))} of {Dollars(plan.Price)}; the employer pays {PlanField.Share.InWords(plan.Share)}."
                : $"{Dollars(plan.Price)}."
        );
        if (plan.Hours < 100)
            yield return (
                "Pay not earned",
                $"{PlanField.Hours.InWords(100 - plan.Hours)} of {Dollars(plan.Now)} a year for {PlanField.Months.InWords(plan.Months)}, less tax: {Dollars(plan.Now * (1 - plan.Hours / 100) * plan.Months / 12 * (1 - plan.Tax / 100))}."
            );
        if (plan.Rate > 0 && account.MonthlyPayment > 0)
            yield return (
                "The loan",
                $"{PlanField.Rate.InWords(plan.Rate)} a year on paper, about {Percent(RealRate(plan))} above prices. {Dollars(DegreeWords.Rounded(account.MonthlyPayment, 10))} a month for {PlanField.LoanYears.InWords(plan.LoanYears)}, in the dollars of then."
            );
        yield return (
            "A dollar of rise",
            $"{PlanField.Tax.InWords(100 - plan.Tax)} of it is left after tax, and {PlanField.Finish.InWords(plan.Finish)} finish. In 10 years each dollar a year brings ${account.PayAt(month, 1).ToString("0.00", CultureInfo.InvariantCulture)}."
        );
        if (account.CostAt(month) > 0)
            yield return (
                "Spent so far",
                $"{Dollars(account.CostAt(24))} by the end of year 2, {Dollars(account.CostAt(60))} of year 5, {Dollars(account.CostAt(month))} of year 10 and {Dollars(account.CostAt(240))} of year 20."
            );
        if (account.Needed(10) is NeededRise.Between(> 0, _) && account.PayAt(month, 1) > 0)
            yield return (
                "Needed in 10 years",
                $"{Dollars(account.CostAt(month))} spent by then ÷ {account.PayAt(month, 1).ToString("0.00", CultureInfo.InvariantCulture)} = {Dollars(account.CostAt(month) / account.PayAt(month, 1))} a year, dollar for dollar. With later dollars worth less, at the loan’s rate: {Dollars(account.CostInWorth(month) / account.PayInWorth(month))}."
            );
        var (low, high) = (
            account.Return((int)plan.Horizon, plan.LowRise),
            account.Return((int)plan.Horizon, plan.HighRise)
        );
        if (withRises && low is not null && high is not null)
            yield return (
                "As if it were saved",
                $"Over {PlanField.Horizon.InWords(plan.Horizon)} the money put in returns {Percent(low.Value)} to {Percent(high.Value)} a year above prices."
            );
    }

    private static double RealRate(DegreePlan plan) =>
        (Math.Pow(1 + plan.Rate / 1200, 12) / (1 + plan.Inflation / 100) - 1) * 100;

    private static string Percent(double percent) =>
        (DegreeWords.Rounded(percent, 1) is var whole && whole < 0 ? "−" : "")
        + Math.Abs(whole).ToString("0", CultureInfo.InvariantCulture)
        + "%";

    private static string Dollars(double dollars) => DegreeWords.Dollars(DegreeWords.Rounded(dollars, 1));

    /// <summary>
    /// "Half of office supervisors at doctors’ offices are paid under …": the figures that the two rises lie between. That
    /// is how large they are, and not what a degree brings; null where it has none.
    /// </summary>
    public static Line? Rises(DegreeScenario scenario, DegreePlan plan, PlanDollars dollars, SiteInputs inputs)
    {
        if (scenario.Rises is not var (low, high))
            return null;
        var line = inputs.Line().Say("We reckon with two rises. ");
        Add("The smaller is ", plan.LowRise, low);
        Add(" The larger is ", plan.HighRise, high);
        return line.Say(
                " That is how far apart groups of people are paid. It does not say that a degree takes anyone from one to the other."
            )
            .Done();

        void Add(string begin, double rise, PayDistance distance) =>
            line.Say(
                    $"{begin}{DegreeWords.Dollars(rise)} a year, the distance from the {Place(distance.From.Kind)} of {Whose(distance.From)}, "
                )
                .Amount(Found(distance.From, inputs), withNote: false)
                .Say(
                    distance.From.Key == distance.To.Key
                        ? $", to their {Place(distance.To.Kind)}, "
                        : $", to the {Place(distance.To.Kind)} of {Whose(distance.To)}, "
                )
                .Amount(Found(distance.To, inputs))
                .Say(
                    dollars.Factor == 1
                        ? $" ({InWords(distance.To.Key.Release)})."
                        : $" ({InWords(distance.To.Key.Release)}; the distance in dollars of {InWords(dollars.Month)})."
                );

        string Whose(FigureId.Paid id) =>
            inputs.NameOf(id.Key.Occupation) + (At(id.Key.Employer.Industry, inputs) is { } at ? " " + at : "");
    }

    /// <summary>A row of published pay; null where the survey has none.</summary>
    public static PayToPick? Pick(PublishedPay pay, YearMonth release, PlanDollars dollars, SiteInputs inputs)
    {
        var key = pay.Employer is { } employer
            ? WageKey.At(employer, pay.Group, release)
            : WageKey.National(pay.Group, release);
        if (inputs.Ledger.Wages.Find(key) is not { } cell)
            return null;
        var figures = Percentiles.Select(p => inputs.Figures.Wages.Of(cell, p)).ToList();
        return new(
            FirstLetter.Capital(inputs.NameOf(pay.Group))
                + (At(pay.Employer, inputs) is { } at ? ", " + at : ", all employers together"),
            figures,
            [
                .. figures.Select(f =>
                    f.Quantity is Quantity.Pay { Wage: Wage.Exactly(var amount) }
                        ? DegreeWords.Dollars(DegreeWords.Rounded((double)(amount * dollars.Factor), 100))
                        : null
                ),
            ]
        );
    }

    public static AmountRow Row(PrintedAmount amount, SiteInputs inputs) =>
        new(
            amount.Name,
            inputs.Figures.Of(amount),
            amount.Per,
            amount.AsOf.ToString(),
            amount.Says is null ? null : inputs.Resolve(amount.Says),
            inputs.Notes.Of(amount.Citation)
        );

    public static string InWords(YearMonth month) => new ReferencePeriod.Month(month).ToString();

    private static Figure Found(FigureId id, SiteInputs inputs) =>
        inputs.Figures.Find(id) ?? throw new InvalidOperationException($"The loader let '{id}' pass.");

    private static string? At(NaicsCode? employer, SiteInputs inputs) =>
        employer is null ? null : inputs.Ledger.Industries.GetValueOrDefault(employer)?.At ?? "at " + employer;

    private static string Place(PayKind kind) =>
        kind switch
        {
            PayKind.P10 => "lowest tenth",
            PayKind.P25 => "lower quarter",
            PayKind.Median => "middle",
            PayKind.P75 => "upper quarter",
            PayKind.P90 => "highest tenth",
            _ => "average",
        };
}
