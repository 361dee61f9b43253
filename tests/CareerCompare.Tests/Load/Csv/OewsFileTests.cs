using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load;
using CareerCompare.Load.Csv;

namespace CareerCompare.Tests.Load.Csv;

public class OewsFileTests
{
    private const string Header = "soc,title,employment,mean,p10,p25,median,p75,p90\n";

    [Fact]
    public void A_number_a_cap_a_gap_and_a_lost_mark_are_four_things()
    {
        var row = Assert.Single(Read("91-1001,\"Managers, \"\"all\"\" kinds\",*,63100,40000,*,?,150000,>=239200\n", out var log));
        Assert.Empty(log);
        Assert.Equal("Managers, \"all\" kinds", row.Title);
        Assert.Null(row.Employment);
        Assert.Equal(new Wage.Exactly(63100), row.Mean);
        Assert.Equal(new Wage.NotReleased(), row.P25);
        Assert.Equal(new Wage.MarkLost(), row.Median);
        Assert.Equal(new Wage.AtLeast(239200), row.P90);
    }

    [Theory]
    [InlineData("63100.5")]
    [InlineData("063100")]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData("#")]
    [InlineData(">=")]
    [InlineData(">= 5")]
    [InlineData("=1+1")]
    [InlineData("6e4")]
    [InlineData("9999999999999999999")]
    public void A_cell_that_is_no_wage_is_refused_at_its_place(string cell)
    {
        Assert.Empty(Read($"91-1001,\"A, b\",10,{cell},1,2,3,4,5\n", out var log));
        var found = Assert.Single(log);
        Assert.Equal((Codes.NotAWage, 2, 19), (found.Code, found.At.Line, found.At.Column));
    }

    [Fact]
    public void A_capped_percentile_is_not_below_the_one_before_it() =>
        Assert.Single(Read("91-1001,A,10,63100,1,2,3,239200,>=239200\n", out _));

    [Fact]
    public void Percentiles_out_of_order_are_refused_at_the_lower_one()
    {
        Assert.Empty(Read("91-1001,A,10,63100,10,20,15,30,40\n", out var log));
        Assert.Equal((Codes.OfficialPercentiles, 26), Assert.Single(log) is var d ? (d.Code, d.At.Column) : default);
    }

    [Fact]
    public void Every_wrong_row_is_reported_and_the_others_are_read()
    {
        Assert.Single(Read("9110-01,A,10,1,1,1,1,1,1\n91-1001,B,x,1,1,1,1,1,1\n91-1002,C,10,1,1,1,1,1,1\n91-1003,D,1\n", out var log));
        Assert.Equal([2, 3, 5], log.Select(d => d.At.Line));
    }

    [Theory]
    [InlineData("91-1001,\"A,10,1,1,1,1,1,1\n91-1002,B,10,1,1,1,1,1,1\n")]
    [InlineData("91-1001,\"A\"b,10,1,1,1,1,1,1\n")]
    public void A_quote_that_is_open_or_ends_too_early_is_refused(string rows)
    {
        Read(rows, out var log);
        Assert.Equal((Codes.WrongRow, 2), log[0] is var d ? (d.Code, d.At.Line) : default);
    }

    [Fact]
    public void An_empty_file_has_no_columns()
    {
        ReadAll("", out var log);
        Assert.Equal(Codes.WrongHeader, Assert.Single(log).Code);
    }

    private static IReadOnlyList<OewsEstimate> Read(string rows, out IReadOnlyList<Diagnostic> diagnostics) =>
        ReadAll(Header + rows, out diagnostics);

    private static IReadOnlyList<OewsEstimate> ReadAll(string text, out IReadOnlyList<Diagnostic> diagnostics)
    {
        var log = new DiagnosticLog();
        var read = OewsFile.Read(new SourceFile("salary-data/oews/2025-05.csv", text), log);
        diagnostics = log.InOrder();
        return read;
    }
}
