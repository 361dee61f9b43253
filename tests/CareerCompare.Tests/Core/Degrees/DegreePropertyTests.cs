using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

/// <summary>What holds of any plan, those at the limits of all fields among them.</summary>
public class DegreePropertyTests
{
    private const double Cent = .01;

    private static IEnumerable<DegreePlan> Some(int count = 1_000)
    {
        var random = new Random(24);
        for (var i = 0; i < count; i++)
            yield return Plans.Any(random);
    }

    [Fact]
    public void No_price_and_equal_pay_is_nothing()
    {
        var account = new DegreeAccount(Plans.Nothing);
        Assert.Equal(new NeededRise.Between(0, 0), account.Needed(5));
        Assert.Equal(new NeededRise.Between(0, 0), account.Needed(10));
        Assert.Equal(0, account.BreakEven(0));
        Assert.Equal(0, account.NetValue(10, 0));
        Assert.Equal(0, account.Left(40, 0));
        foreach (var plan in Some(300))
            Assert.Equal(
                0,
                new DegreeAccount(
                    plan.With((PlanField.Price, 0), (PlanField.Hours, 100)).With(new Without.Stay())
                ).NetValue(20, 0)
            );
    }

    [Fact]
    public void What_comes_later_never_pays_more()
    {
        foreach (var plan in Some())
        {
            // With nothing to pay, for a price that is billed later costs less interest.
            var sooner = plan.With((PlanField.Price, 0));
            var later = sooner.With((PlanField.Months, plan.Months + 12));
            foreach (var years in (int[])[5, 10, 40])
            {
                AtMost(Value(later, years), Value(sooner, years));
                AtMost(Need(sooner, years), Need(later, years));
            }
            var anyway = plan.With(new Without.MoveUp(5));
            AtMost(Value(anyway, 20), Value(plan.With(new Without.MoveUp(9)), 20));
            AtMost(Value(plan.With(new Without.MoveUp(9)), 20), Value(plan.With(new Without.Stay()), 20));
        }

        static double Value(DegreePlan plan, int years) => new DegreeAccount(plan).NetValue(years, 10_000);
    }

    [Fact]
    public void A_sum_that_is_paid_later_is_worth_no_more()
    {
        foreach (var rate in (double[])[0, .001, .05, 1])
            for (var k = 0; k < 100; k++)
                Assert.True(
                    Spreadsheet.Npv(rate, [.. Enumerable.Repeat(0d, k + 1), 1_000])
                        <= Spreadsheet.Npv(rate, [.. Enumerable.Repeat(0d, k), 1_000])
                );
    }

    [Fact]
    public void Inflation_cancels_where_the_rate_of_the_loan_holds_it()
    {
        foreach (var plan in Some())
        {
            if (plan.Rate > 12)
                continue;
            var calm = plan.With((PlanField.Inflation, 0));
            var rising = plan.With(
                (PlanField.Inflation, 14),
                (PlanField.Rate, ((1 + plan.Rate / 100) * 1.14 - 1) * 100)
            );
            Assert.Equal(
                1,
                Ratio(new DegreeAccount(calm).NetValue(10, 9_000), new DegreeAccount(rising).NetValue(10, 9_000)),
                6
            );
        }

        static double Ratio(double one, double other) => Math.Abs(other) < Cent ? 1 + one - other : one / other;
    }

    [Fact]
    public void More_who_stop_never_help()
    {
        foreach (var plan in Some())
        {
            var more = new DegreeAccount(plan.With((PlanField.Finish, Math.Max(1, plan.Finish - 20))));
            var fewer = new DegreeAccount(plan);
            AtMost(more.NetValue(15, 12_000), fewer.NetValue(15, 12_000));
            AtMost(more.Left(15, 12_000), fewer.Left(15, 12_000));
            AtMost(Need(fewer.Plan, 15), Need(more.Plan, 15));
            AtMost(fewer.BreakEven(12_000) ?? 1e9, more.BreakEven(12_000) ?? 1e9);
        }
    }

    [Fact]
    public void A_lower_price_a_kinder_employer_and_a_larger_rise_never_hurt()
    {
        foreach (var plan in Some())
        {
            AtMost(Need(plan.With((PlanField.Price, plan.Price / 2)), 10), Need(plan, 10));
            AtMost(Need(plan.With((PlanField.Share, plan.Share + 30)), 10), Need(plan, 10));
            var account = new DegreeAccount(plan);
            AtMost(account.NetValue(10, 5_000), account.NetValue(10, 6_000));
            AtMost(account.BreakEven(6_000) ?? 1e9, account.BreakEven(5_000) ?? 1e9);
        }
    }

    [Fact]
    public void With_the_rise_that_is_needed_nothing_is_left_and_nothing_lacks()
    {
        foreach (var plan in Some())
        {
            var account = new DegreeAccount(plan);
            if (account.Needed(10) is not NeededRise.Between(> 0 and var low, var high))
                continue;
            var scale = account.CostAt(120) + 1;
            Assert.True(
                Math.Min(Math.Abs(account.Left(10, low)), Math.Abs(account.Left(10, high))) / scale < 1e-9,
                $"{plan}"
            );
        }
    }

    [Fact]
    public void No_plan_gives_a_number_that_is_none_or_a_sign_that_is_wrong()
    {
        foreach (var plan in Some())
        {
            var account = new DegreeAccount(plan);
            foreach (var years in (int[])[1, 5, 10, 40])
            {
                if (account.Needed(years) is NeededRise.Between(var low, var high))
                {
                    Assert.True(double.IsFinite(low) && double.IsFinite(high) && low >= 0 && high >= low);
                }
                Assert.True(double.IsFinite(account.NetValue(years, plan.HighRise)));
                Assert.True(double.IsFinite(account.Left(years, plan.LowRise)));
                Assert.True(account.Return(years, plan.MiddleRise) is null or (>= -100 and < double.PositiveInfinity));
            }
            Assert.InRange(account.BreakEven(plan.LowRise) ?? 0, 0, 480);
            Assert.True(double.IsFinite(account.MonthlyPayment) && account.MonthlyPayment >= 0);
        }
    }

    [Fact]
    public void Who_pays_back_earns_more_than_prices_and_who_does_not_less()
    {
        foreach (var plan in Some())
        {
            // Without interest on either side, and one change of sign: out first, back later.
            var plain = plan.With((PlanField.Rate, 0), (PlanField.Inflation, 0)).With(new Without.Stay());
            var account = new DegreeAccount(plain);
            if (account.Return(20, 9_000) is { } percent && Math.Abs(account.Left(20, 9_000)) > 1)
                Assert.Equal(account.Left(20, 9_000) > 0, percent > 0);
        }
    }

    // Infinity where no rise pays it back.
    private static double Need(DegreePlan plan, int years) =>
        new DegreeAccount(plan).Needed(years) is NeededRise.Between(var low, _) ? low : double.PositiveInfinity;

    private static void AtMost(double less, double more) =>
        Assert.True(less <= more + Cent + Math.Abs(more) * 1e-9, $"{less} is more than {more}");
}
