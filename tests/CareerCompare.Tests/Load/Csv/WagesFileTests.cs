using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Tables;

namespace CareerCompare.Tests.Load.Csv;

public class WagesFileTests
{
    private const string Header = "soc,title,employment,mean,p10,p25,median,p75,p90\n";

    [Fact]
    public void A_number_a_cap_a_gap_and_a_lost_mark_are_four_things()
    {
        var row = Assert.Single(
            Read("91-1001,\"Managers, \"\"all\"\" kinds\",*,63100,40000,*,?,150000,>=239200\n", out var log)
        );
        Assert.Empty(log);
        Assert.Equal("Managers, \"all\" kinds", row.Title);
        Assert.Null(row.Employment);
        Assert.Equal(new Wage.Exactly(63100), row.Yearly.Mean);
        Assert.Equal(new Wage.NotReleased(), row.Yearly.P25);
        Assert.Equal(new Wage.MarkLost(), row.Yearly.Median);
        Assert.Equal(new Wage.AtLeast(239200), row.Yearly.P90);
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
        Assert.Single(
            Read(
                "9110-01,A,10,1,1,1,1,1,1\n91-1001,B,x,1,1,1,1,1,1\n91-1002,C,10,1,1,1,1,1,1\n91-1003,D,1\n",
                out var log
            )
        );
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

    private const string Hours =
        ",employment-error-percent,hourly-mean,hourly-p10,hourly-p25,hourly-median,hourly-p75,hourly-p90";

    public static TheoryData<string> Sets => [.. WageLayout.All.Select(l => l.Folder)];

    /// <summary>What the bureau's whole release has of a cell, and the tables of today do not.</summary>
    [Theory]
    [MemberData(nameof(Sets))]
    public void Errors_and_hourly_wages_may_stand_behind_the_columns_of_any_table(string folder)
    {
        var layout = WageLayout.All.Single(l => l.Folder == folder);
        var about = string.Join(',', layout.Key.Select(c => Cells[c]));
        var header =
            string.Join(',', [.. layout.Key, "employment", .. WageLayout.Yearly]) + ",mean-error-percent" + Hours;
        var text = $"{header}\n{about},10,63100,1,2,3,4,5,0.7,2.4,30.34,11.97,14.9,21.32,*,>=115.00\n";
        var row = Assert.Single(ReadAll(text, out var log, layout));
        Assert.Empty(log);
        Assert.Equal((layout.Set, "11-9111", 2025), (row.Key.Set, row.Soc.Text, row.Release.Year));
        Assert.Equal((0.7m, 2.4m), (row.MeanErrorPercent, row.EmploymentErrorPercent));
        Assert.Equal(
            new WageSpread(
                new Wage.Exactly(30.34m),
                new Wage.Exactly(11.97m),
                new Wage.Exactly(14.9m),
                new Wage.Exactly(21.32m),
                new Wage.NotReleased(),
                new Wage.AtLeast(115)
            ),
            row.Hourly
        );
    }

    private static readonly Dictionary<string, string> Cells = new()
    {
        ["soc"] = "11-9111",
        ["title"] = "A",
        ["area"] = "akron",
        ["name"] = "\"Akron, OH\"",
        ["state"] = "ohio",
        ["code"] = "10420",
        ["naics"] = "62",
        ["industry"] = "Health",
        ["ownership"] = "58",
    };

    [Theory]
    [InlineData(",hourly-mean", "")]
    [InlineData(",employment-error-percent,mean-error-percent", ",1,1")]
    [InlineData(",hours", ",1")]
    public void Columns_that_are_not_whole_or_not_in_their_order_are_refused(string columns, string cells)
    {
        Assert.Empty(
            ReadAll(Header.TrimEnd() + columns + "\n91-1001,A,10,63100,1,2,3,4,5" + cells + "\n", out var log)
        );
        Assert.Equal(Codes.WrongHeader, Assert.Single(log).Code);
    }

    [Theory]
    [InlineData("30.345", Codes.NotAWage)]
    [InlineData("0", Codes.NotAWage)]
    [InlineData("10.00", Codes.OfficialPercentiles)]
    public void An_hourly_wage_that_is_none_or_out_of_order_is_refused(string median, string code)
    {
        var row = $"91-1001,A,10,63100,1,2,3,4,5,0.7,2.4,30.34,11.97,14.90,{median},30.36,40\n";
        Assert.Empty(ReadAll($"{Header.TrimEnd()},mean-error-percent{Hours}\n{row}", out var log));
        Assert.Equal(code, Assert.Single(log).Code);
    }

    private static IReadOnlyList<WageEstimate> Read(string rows, out IReadOnlyList<Diagnostic> diagnostics) =>
        ReadAll(Header + rows, out diagnostics);

    private static IReadOnlyList<WageEstimate> ReadAll(
        string text,
        out IReadOnlyList<Diagnostic> diagnostics,
        WageLayout? of = null
    )
    {
        var reading = new Reading(new SourceFile("salary-data/oews/2025-05.csv", text));
        var read = WagesFile.Read(reading, of ?? WageLayout.National).Estimates;
        diagnostics = reading.Log.InOrder();
        return read;
    }
}
