using CareerCompare.Core.Degrees;

namespace CareerCompare.Tests.Core.Degrees;

/// <summary>The values are those that a spreadsheet prints for the formula named beside them.</summary>
public class SpreadsheetTests
{
    [Theory]
    [InlineData(.08 / 12, 10, 10_000, 1_037.03)] // =PMT(8%/12,10,10000)
    [InlineData(.08 / 12, 120, 60_000, 727.97)] // =PMT(8%/12,120,60000)
    [InlineData(.06 / 12, 216, 50_000, 379.08)] // =PMT(6%/12,216,50000)
    [InlineData(0, 120, 60_000, 500)] // =PMT(0,120,60000)
    public void Pmt_is_the_payment_of_a_spreadsheet(double rate, int periods, double owed, double paid) =>
        Assert.Equal(paid, Spreadsheet.Pmt(rate, periods, owed), 2);

    [Theory]
    [InlineData(.1, 1_188.44, new double[] { -10_000, 3_000, 4_200, 6_800 })] // =NPV(10%,-10000,3000,4200,6800)
    [InlineData(.08, 41_922.06, new double[] { 8_000, 9_200, 10_000, 12_000, 14_500 })] // =NPV(8%,8000,9200,10000,12000,14500)
    [InlineData(0, 4_000, new double[] { -10_000, 3_000, 4_200, 6_800 })]
    public void Npv_is_the_present_value_of_a_spreadsheet(double rate, double value, double[] amounts) =>
        Assert.Equal(value, Spreadsheet.Npv(rate, amounts), 2);

    [Theory]
    [InlineData(-2.1, new double[] { -70_000, 12_000, 15_000, 18_000, 21_000 })] // =IRR({-70000,12000,15000,18000,21000})
    [InlineData(8.7, new double[] { -70_000, 12_000, 15_000, 18_000, 21_000, 26_000 })]
    [InlineData(-44.4, new double[] { -70_000, 12_000, 15_000 })]
    public void Irr_is_the_rate_of_a_spreadsheet(double percent, double[] amounts) =>
        Assert.Equal(percent, Spreadsheet.Irr(amounts)!.Value * 100, 1);

    [Theory]
    [InlineData(new double[] { -70_000, -1, -1 })]
    [InlineData(new double[] { 10, 20, 30 })]
    [InlineData(new double[] { 0, 0, 0 })]
    public void Where_nothing_comes_back_or_nothing_was_paid_there_is_no_rate(double[] amounts) =>
        Assert.Null(Spreadsheet.Irr(amounts));

    [Fact]
    public void At_its_own_rate_the_value_of_a_row_of_amounts_is_nothing()
    {
        double[] amounts = [-60_000, .. Enumerable.Repeat(900d, 119), 0];
        Assert.Equal(0, Spreadsheet.Npv(Spreadsheet.Irr(amounts)!.Value, amounts), 4);
    }

    [Fact]
    public void What_a_loan_is_paid_back_with_is_worth_the_loan() =>
        Assert.Equal(
            60_000,
            Spreadsheet.Npv(.08 / 12, [.. Enumerable.Repeat(Spreadsheet.Pmt(.08 / 12, 120, 60_000), 120)]),
            6
        );
}
