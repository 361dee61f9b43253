using CareerCompare.Core.Degrees;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core.Degrees;

public class DegreeWordsTests
{
    [Theory]
    [InlineData(22_640, 23_634, "$23,000 to $24,000")]
    [InlineData(13_600, 14_304, "about $14,000")]
    [InlineData(0, 0, "nothing")]
    [InlineData(120, 340, "under $1,000")]
    [InlineData(400, 1_100, "about $1,000")]
    [InlineData(499.99, 500, "about $1,000")]
    public void A_rise_is_said_to_whole_thousands(double low, double high, string says) =>
        Assert.Equal(says, DegreeWords.Needed(new NeededRise.Between(low, high)));

    [Fact]
    public void Where_none_does_it_no_amount_is_said() =>
        Assert.Equal("no rise would do it", DegreeWords.Needed(new NeededRise.None()));

    [Theory]
    [InlineData(1, 12, "in year 1")]
    [InlineData(73, 180, "in year 7 with the larger rise, in year 15 with the smaller")]
    [InlineData(73, null, "in year 7 with the larger rise, not within 40 years with the smaller")]
    [InlineData(null, null, "not within 40 years")]
    [InlineData(0, 0, "at once")]
    public void The_year_is_that_of_the_month_counted_from_the_first_class(int? early, int? late, string says) =>
        Assert.Equal(says, DegreeWords.BreakEven(early, late));

    [Theory]
    [InlineData(-19_600, 22_700, "−$20,000 to $23,000")]
    [InlineData(-400, 300, "about $0")]
    [InlineData(-60_100, -59_900, "about −$60,000")]
    public void What_is_left_has_its_sign_and_a_zero_has_none(double low, double high, string says) =>
        Assert.Equal(says, DegreeWords.Net(low, high));

    [Fact]
    public void Pay_of_the_survey_is_moved_to_the_newest_month_of_prices_and_stays_where_none_is_newer()
    {
        YearMonth survey = new(2025, 5),
            newest = new(2026, 5);
        ConsumerPrices prices = new([(survey, 321.465m), (newest, 335.123m)]);
        Assert.Equal(new PlanDollars(newest, 335.123m / 321.465m), PlanDollars.Of(survey, prices));
        Assert.Equal(new PlanDollars(newest, 1), PlanDollars.Of(newest, prices));
        Assert.Equal(new PlanDollars(survey, 1), PlanDollars.Of(survey, ConsumerPrices.None));
    }

    [Fact]
    public void An_assumption_is_said_with_where_it_leads_and_where_it_turns_the_answer()
    {
        var plan = Plans.OfTheIssue.With(
            (PlanField.Finish, 60),
            (PlanField.Inflation, 3),
            (PlanField.Growth, 0),
            (PlanField.Now, 65_600),
            (PlanField.High, 97_300),
            (PlanField.Low, 80_500)
        );
        Assert.Equal(
            [
                "At $30,000 it pays back in year 6, at $80,000 in year 13. To pay back within 10 years: about $59,000 or less.",
                "At 50 of 100 it pays back in year 12, at 100 of 100 in year 7. To pay back within 10 years: about 61 of 100 or more.",
                "At $14,900 a year it pays back in year 15, at $31,700 a year in year 8. To pay back within 10 years: about $24,000 a year or more.",
            ],
            PlanMovers.Of(plan).Select(m => DegreeWords.Says(m, plan))
        );
    }
}
