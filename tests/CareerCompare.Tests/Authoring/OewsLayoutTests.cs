using CareerCompare.CommandLine;
using CareerCompare.Core.Claims;

namespace CareerCompare.Tests.Authoring;

public sealed class OewsLayoutTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData(2019, 208_000)]
    [InlineData(2020, 208_000)]
    [InlineData(2021, 208_000)]
    [InlineData(2022, 239_200)]
    [InlineData(2024, 239_200)]
    public void Each_years_layout_gives_the_same_table_with_the_top_code_of_its_year(int year, int cap)
    {
        site.Offer("wages.xlsx", MadeOews.National(year).Bytes());
        Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(
            $"""
            soc,title,employment,mean,p10,p25,median,p75,p90
            00-0000,All Occupations,154187380,67920,29990,36730,49500,78810,125720
            91-0000,Clinic Occupations,57000,77000,30000,41000,70000,94000,180000
            91-1001,Clinic Managers,52100,81230,48100,60050,75400,98700,>={cap}
            94-2001,"Desk Supervisors, All Kinds",4900,43100,28900,34500,41000,49900,61000

            """,
            site.Text($"oews/{year}-05.csv")
        );
    }

    [Fact]
    public void The_entry_says_what_was_read_and_what_was_left_out()
    {
        site.Offer("national_M2023_dl.xlsx", MadeOews.National(2023).Bytes());
        site.Import("oews", "national_M2023_dl.xlsx");
        var sources = site.Text("SOURCES.yaml");
        Assert.StartsWith(
            """
            - file: oews/2023-05.csv
              source: bureau-wages
              publisher: bureau
              release: OEWS national, May 2023
              form: workbook
              read-from: national_M2023_dl.xlsx
              retrieved: 2026-11-21
              sha256: 
            """,
            sources,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "  rows-kept: 4\n  rows-left-out: 0\n- file: oews/2024-05.csv\n",
            sources,
            StringComparison.Ordinal
        );
        Assert.Equal(75_400, site.Ledger().Wages.National(Soc("91-1001"), new(2023, 5))!.Yearly.Median.Floor);
    }

    [Fact]
    public void Columns_may_stand_in_any_order_and_rows_above_their_names()
    {
        site.Offer("wages.xlsx", MadeOews.National(2024).Bytes());
        site.Import("oews", "wages.xlsx");
        var expected = site.Text("oews/2024-05.csv");

        var moved = MadeOews.National(2024).Moved("A_MEDIAN", 0).Moved("OCC_CODE", 20).Workbook();
        moved
            .Sheets[0]
            .Rows.InsertRange(
                0,
                [
                    ["Estimates of May 2024"],
                    null,
                ]
            );
        site.Offer("moved.xlsx", moved.Bytes());
        Assert.True(site.Import("oews", "moved.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(expected, site.Text("oews/2024-05.csv"));
    }

    [Theory]
    [InlineData(2019, "broad", 3)] // detailed first
    [InlineData(2020, "broad", 2)] // broad first
    public void A_code_that_is_printed_twice_is_kept_once(int year, string level, int at)
    {
        var made = MadeOews.National(year);
        made.SecondTime(2, "detailed").With(at, "O_GROUP", level);
        site.Offer("wages.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(5, site.Text($"oews/{year}-05.csv").Count(c => c == '\n'));
        Assert.Contains(
            "rows-left-out: 1\n  left-out: the second row of a code that is printed as a group and as an occupation\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_noise_of_binary_fractions_is_no_digit()
    {
        site.Offer(
            "wages.xlsx",
            MadeOews
                .National(2024)
                .With(0, "MEAN_PRSE", new Printed("4.0999999999999996"))
                .With(2, "A_MEDIAN", new Printed("75400.000000000015"))
                .With(2, "H_MEAN", new Printed("39.049999999999997"))
                .Bytes()
        );
        Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        Assert.Contains(",75400,98700,", site.Text("oews/2024-05.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_wages_and_jobs_are_kept_apart()
    {
        var made = MadeOews.National(2024);
        made.Add(
            "91-9001",
            "Hourly Helpers",
            "detailed",
            "**",
            "*",
            ["*", "*", "*", "*", "*", "*"],
            ("H_MEAN", 21.57),
            ("H_MEDIAN", 20.82),
            ("EMP_PRSE", "**"),
            ("HOURLY", "TRUE"),
            ("PCT_RPT", "~")
        );
        made.Add("91-9002", "Surgeons", "detailed", 120, 3.4, ["#", 200_010, "#", "#", "#", "#"]);
        site.Offer("wages.xlsx", made.Bytes());
        Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        Assert.Contains(
            "91-9001,Hourly Helpers,*,*,*,*,*,*,*\n",
            site.Text("oews/2024-05.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "91-9002,Surgeons,120,>=239200,200010,>=239200,>=239200,>=239200,>=239200\n",
            site.Text("oews/2024-05.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_a_workbook_does_not_state_its_top_code_that_of_its_year_is_taken()
    {
        site.Offer("wages.xlsx", MadeOews.National(2016).WithoutCap().Bytes());
        Assert.True(site.Import("oews", "wages.xlsx") == ExitCode.Fine, site.Err);
        Assert.Contains(">=208000", site.Text("oews/2016-05.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2010, 166_400)]
    [InlineData(2011, 187_200)]
    [InlineData(2018, 208_000)]
    public void Workbooks_before_2019_say_their_release_by_their_name(int year, int cap)
    {
        site.Offer(
            $"national_M{year}_dl.xlsx",
            MadeOews.National(year).Before2019().With(3, "OCC_TITLE", "Desk Supervisors* (clinics only)").Bytes()
        );
        Assert.True(site.Import("oews", $"national_M{year}_dl.xlsx") == ExitCode.Fine, site.Err);
        Assert.Equal(
            $"""
            soc,title,employment,mean,p10,p25,median,p75,p90
            00-0000,All Occupations,154187380,67920,29990,36730,49500,78810,125720
            91-0000,Clinic Occupations,57000,77000,30000,41000,70000,94000,180000
            91-1001,Clinic Managers,52100,81230,48100,60050,75400,98700,>={cap}
            94-2001,Desk Supervisors (clinics only),4900,43100,28900,34500,41000,49900,61000

            """,
            site.Text($"oews/{year}-05.csv")
        );
    }

    [Fact]
    public void The_descriptions_beside_a_workbook_say_its_release_and_its_top_code()
    {
        site.Offer("wages.xlsx", MadeOews.National(2018).Before2019().Bytes());
        site.Offer(
            "field_descriptions.xlsx",
            MadeOews.National(2018).Descriptions("$95.00 per hour or $197,600 per year")
        );
        Assert.True(site.Import("oews", "wages.xlsx", "field_descriptions.xlsx") == ExitCode.Fine, site.Err);
        Assert.Contains(">=197600\n", site.Text("oews/2018-05.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_says_the_release_an_option_does()
    {
        site.Offer("wages.xlsx", MadeOews.National(2018).Before2019().Bytes());
        Assert.Equal(ExitCode.Content, site.Import("oews", "wages.xlsx"));
        Assert.Contains("error[CC0810]: no release is named in 'wages.xlsx'", site.Err, StringComparison.Ordinal);
        Assert.True(site.Import("oews", "wages.xlsx", "--year", "2018") == ExitCode.Fine, site.Err);
        Assert.Contains("wrote salary-data/oews/2018-05.csv", site.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("national_M2017_dl.xlsx", "", "no workbook beside it is of that month")]
    [InlineData("national_M2018_dl.xlsx", "2017", "the name 'national_M2018_dl.xlsx' says 2018, but --year says 2017")]
    public void What_is_said_of_a_release_in_two_places_has_to_agree(string name, string option, string message)
    {
        site.Offer(name, MadeOews.National(2018).Before2019().Bytes());
        site.Offer(
            "field_descriptions.xlsx",
            MadeOews.National(2018).Descriptions("$100.00 per hour or $208,000 per year")
        );
        var before = site.Figures();
        Assert.Equal(
            ExitCode.Content,
            site.Import([
                "oews",
                name,
                "field_descriptions.xlsx",
                .. option.Length == 0 ? (string[])[] : ["--year", option],
            ])
        );
        Assert.Contains(message, site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
    }

    [Fact]
    public void A_level_that_is_empty_is_an_occupation_only_where_the_column_names_groups_alone()
    {
        site.Offer("national_M2018_dl.xlsx", MadeOews.National(2018).Before2019().With(2, "O_GROUP", "").Bytes());
        Assert.Equal(ExitCode.Content, site.Import("oews", "national_M2018_dl.xlsx"));
        Assert.Contains("error[CC0807]", site.Err, StringComparison.Ordinal);
    }

    private static SocCode Soc(string text) =>
        SocCode.TryParse(text, out var soc) ? soc : throw new ArgumentException(text);
}
