using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

public class DegreeAccountTests
{
    /// <summary>$60,000 without interest, two years, half of all taken in tax: 3 years of 12 months after that.</summary>
    private static DegreePlan ByHand { get; } =
        Plans.OfTheIssue.With(
            (PlanField.Rate, 0),
            (PlanField.Tax, 50),
            (PlanField.Growth, 0),
            (PlanField.Now, 50_000),
            (PlanField.High, 100_000),
            (PlanField.Low, 70_000)
        );

    [Fact]
    public void By_hand_60_000_over_three_years_at_half_tax_asks_40_000_a_year_and_over_eight_15_000()
    {
        // 60,000 = rise × 3 × ½, and 60,000 = rise × 8 × ½.
        var account = new DegreeAccount(ByHand);
        Assert.Equal(new NeededRise.Between(40_000, 40_000), Rounded(account.Needed(5)));
        Assert.Equal(new NeededRise.Between(15_000, 15_000), Rounded(account.Needed(10)));
    }

    [Fact]
    public void By_hand_a_rise_of_20_000_pays_60_000_back_after_eight_years_and_one_of_50_000_after_four_years_and_five_months()
    {
        // 24 months, then 60,000 ÷ (20,000 ÷ 2 ÷ 12) = 72; or 60,000 ÷ (50,000 ÷ 2 ÷ 12) = 28.8.
        var account = new DegreeAccount(ByHand);
        Assert.Equal(24 + 72, account.BreakEven(20_000));
        Assert.Equal(24 + 29, account.BreakEven(50_000));
        Assert.Equal(-20_000, account.Left(6, 20_000), 6);
        Assert.Equal(20_000, account.Left(10, 20_000), 6);
    }

    [Fact]
    public void By_hand_two_years_without_pay_cost_what_would_have_been_left_of_it()
    {
        // 60,000 + 2 × 50,000 × ½ = 110,000.
        var account = new DegreeAccount(ByHand.With((PlanField.Hours, 0)));
        Assert.Equal(110_000, account.CostAt(24), 6);
        Assert.Equal(110_000, account.CostAt(480), 6);
        Assert.Equal(85_000, new DegreeAccount(ByHand.With((PlanField.Hours, 50))).CostAt(24), 6);
    }

    [Fact]
    public void By_hand_an_employer_who_pays_half_and_letters_that_are_not_bought_make_it_cheaper()
    {
        var half = ByHand.With((PlanField.Share, 50));
        Assert.Equal(30_000, new DegreeAccount(half).CostAt(120), 6);
        // 1,200 saved; from the second year on 6,000 a year that would have come: 9 × 6,000 × ½.
        var letters = half.With(new Without.Letters(1_200, 6_000, 1));
        Assert.Equal(30_000 - 1_200 + 27_000, new DegreeAccount(letters).CostAt(120), 6);
    }

    [Fact]
    public void By_hand_of_a_loan_at_one_percent_a_month_the_first_two_terms_owe_what_a_pencil_finds()
    {
        // Two bills of 500, in months 1 and 5: 500 × 1.01⁸ + 500 × 1.01⁴ = 1,061.73 owed after eight months.
        var plan = ByHand.With((PlanField.Price, 1_000), (PlanField.Months, 8), (PlanField.Rate, 12));
        var account = new DegreeAccount(plan);
        var owed = 500 * Math.Pow(1.01, 8) + 500 * Math.Pow(1.01, 4);
        Assert.Equal(1_061.73, owed, 2);
        Assert.Equal(owed, account.CostAt(8), 8);
        Assert.Equal(Spreadsheet.Pmt(.01, 120, owed), account.MonthlyPayment, 8);
        // Once it is paid back, its price is the sum of its payments.
        Assert.Equal(120 * account.MonthlyPayment, account.CostAt(128), 6);
        Assert.Equal(account.CostAt(128), account.CostAt(480), 6);
    }

    [Fact]
    public void The_plan_of_the_issue_asks_34_900_in_five_years_and_14_300_in_ten()
    {
        // Found apart from this program: $80,103 and $94,460 are what the two streams meet at.
        var account = new DegreeAccount(Plans.OfTheIssue);
        Assert.Equal((32_000, 34_900), ToHundreds(account.Needed(5)));
        Assert.Equal((13_400, 14_300), ToHundreds(account.Needed(10)));
        Assert.Equal(80_103, account.CostAt(60), 0);
        Assert.Equal(94_460, account.CostAt(120), 0);
    }

    [Fact]
    public void Sixty_of_a_hundred_who_finish_turn_14_000_into_22_000_to_24_000()
    {
        var account = new DegreeAccount(Plans.OfTheIssue.With((PlanField.Finish, 60)));
        Assert.Equal((22_400, 23_800), ToHundreds(account.Needed(10)));
    }

    [Fact]
    public void Interest_is_nominal_and_what_is_owed_is_told_in_dollars_of_one_month()
    {
        // 8 % on paper and 3 % more for everything leave about 4.9 % a year: 60,000 grow as by that rate.
        var plan = ByHand.With(
            (PlanField.Rate, 8),
            (PlanField.Inflation, 3),
            (PlanField.Months, 1),
            (PlanField.Price, 60_000)
        );
        var real = (1 + .08 / 12) / Math.Pow(1.03, 1 / 12d) - 1;
        Assert.Equal(60_000 * (1 + real), new DegreeAccount(plan).CostAt(1), 6);
        Assert.Equal(5.1, (Math.Pow(1 + real, 12) - 1) * 100, 1);
    }

    [Fact]
    public void Who_would_move_up_anyway_before_the_last_class_has_no_rise_that_pays_it_back()
    {
        Assert.IsType<NeededRise.None>(new DegreeAccount(ByHand.With(new Without.MoveUp(2))).Needed(10));
        // Until the sixth year: 60,000 = rise × 4 × ½.
        var later = new DegreeAccount(ByHand.With(new Without.MoveUp(6)));
        Assert.Equal(new NeededRise.Between(30_000, 30_000), Rounded(later.Needed(10)));
        Assert.Equal(new NeededRise.Between(40_000, 40_000), Rounded(later.Needed(5)));
        Assert.Null(later.BreakEven(20_000));
        Assert.Equal(72, later.BreakEven(30_000));
    }

    [Fact]
    public void What_falls_behind_again_has_not_broken_even()
    {
        // From year 10 on another employer would have paid 30,000 more; the degree brings 20,000.
        var plan = ByHand.With(new Without.ChangeEmployer(30_000, 10));
        Assert.True(new DegreeAccount(plan).Left(9, 20_000) > 0);
        Assert.Null(new DegreeAccount(plan).BreakEven(20_000));
    }

    [Fact]
    public void What_it_returns_is_the_rate_at_which_it_is_worth_nothing()
    {
        var account = new DegreeAccount(ByHand);
        // 60,000 out and 60,000 back: nothing above prices.
        Assert.Equal(0, account.Return(8, 20_000)!.Value, 6);
        Assert.True(account.Return(10, 20_000) > 0);
        Assert.Null(account.Return(10, 0));
        Assert.Null(new DegreeAccount(Plans.Nothing).Return(10, 0));
    }

    private static NeededRise Rounded(NeededRise rise) =>
        rise is NeededRise.Between(var low, var high)
            ? new NeededRise.Between(Math.Round(low, 6), Math.Round(high, 6))
            : rise;

    private static (int, int) ToHundreds(NeededRise rise)
    {
        var between = Assert.IsType<NeededRise.Between>(rise);
        return ((int)Math.Round(between.Low / 100) * 100, (int)Math.Round(between.High / 100) * 100);
    }
}
