using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;

namespace CareerCompare.Tests.Core;

public class FigureWordsTests
{
    [Fact]
    public void A_capped_wage_says_or_more_and_never_stands_as_the_cap_alone() =>
        Assert.Equal(
            "$239,200 or more",
            FigureWords.InFull(new Quantity.Pay(new Wage.AtLeast(239_200), PayKind.P90, PayPer.Year))
        );

    [Fact]
    public void A_withheld_wage_is_words_and_has_no_number()
    {
        var withheld = new Quantity.Pay(new Wage.NotReleased(), PayKind.P90, PayPer.Year);
        Assert.Equal("not released", FigureWords.InFull(withheld));
        Assert.Null(FigureWords.Machine(withheld));
    }

    [Theory]
    [InlineData(23.2, "+23.2%")]
    [InlineData(-0.3, "−0.3%")]
    [InlineData(0, "0%")]
    public void A_change_has_a_true_sign(double percent, string words) =>
        Assert.Equal(words, FigureWords.InFull(new Quantity.Change((decimal)percent)));

    [Theory]
    [InlineData(23.2, "+23%")]
    [InlineData(-2.5, "−3%")]
    [InlineData(-0.3, "about no change")]
    public void A_projection_is_said_to_whole_percent_and_read_by_a_program_as_it_is_printed(
        double percent,
        string words
    )
    {
        var change = new Quantity.Change((decimal)percent) { ToWholePercent = true };
        Assert.Equal(words, FigureWords.InFull(change));
        Assert.Equal(percent.ToString(System.Globalization.CultureInfo.InvariantCulture), FigureWords.Machine(change));
    }

    [Theory]
    [InlineData("30.23", "$30.23 an hour")]
    [InlineData("31.00", "$31.00 an hour")]
    [InlineData("30", "$30 an hour")]
    public void Pay_by_the_hour_keeps_the_cents_that_are_printed(string dollars, string words) =>
        Assert.Equal(
            words,
            FigureWords.InFull(
                new Quantity.Pay(
                    new Wage.Exactly(decimal.Parse(dollars, System.Globalization.CultureInfo.InvariantCulture)),
                    PayKind.Median,
                    PayPer.Hour
                )
            )
        );

    [Theory]
    [InlineData(87_500, "$88k")]
    [InlineData(63_100, "$63k")]
    public void Bar_ends_are_rounded_to_thousands(int dollars, string words) =>
        Assert.Equal(words, FigureWords.Short(new Wage.Exactly(dollars)));

    [Fact]
    public void A_mark_lost_in_a_conversion_is_not_called_withheld() =>
        Assert.NotEqual(FigureWords.Dollars(new Wage.NotReleased()), FigureWords.Dollars(new Wage.MarkLost()));
}
