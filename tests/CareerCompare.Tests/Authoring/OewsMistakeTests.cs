using CareerCompare.Authoring;
using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

/// <summary>What is wrong with a workbook is said with its sheet and its cell, and nothing is written.</summary>
public sealed class OewsMistakeTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("A_MEDIAN", "75,400", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "754OO", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "~", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "**", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "-75400", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", "75400.5", ImportCodes.NotAFigure)]
    [InlineData("A_MEDIAN", 7540, ImportCodes.YearIsNotHours)]
    [InlineData("H_MEDIAN", "36.25x", ImportCodes.NotAFigure)]
    [InlineData("TOT_EMP", "*", ImportCodes.NotAFigure)]
    [InlineData("TOT_EMP", "5210O", ImportCodes.NotAFigure)]
    [InlineData("EMP_PRSE", "#", ImportCodes.NotAFigure)]
    [InlineData("PCT_RPT", "***", ImportCodes.NotAFigure)]
    [InlineData("O_GROUP", "detailled", ImportCodes.UnknownWord)]
    [InlineData("ANNUAL", "yes", ImportCodes.UnknownWord)]
    [InlineData("AREA_TYPE", "5", ImportCodes.UnknownWord)]
    [InlineData("OCC_CODE", "911001", ImportCodes.NotACode)]
    [InlineData("OCC_TITLE", "", ImportCodes.NotAFigure)]
    public void A_wrong_cell_is_refused_at_its_place(string column, object value, string code)
    {
        var made = MadeOews.National(2024).With(2, column, value);
        Refused(
            made.Bytes(),
            code,
            $"cell {(code == ImportCodes.YearIsNotHours ? made.Cell(2, "A_MEDIAN") : made.Cell(2, column))}"
        );
    }

    [Fact]
    public void A_wrong_cell_of_a_row_that_is_not_kept_is_refused_all_the_same()
    {
        var made = MadeOews.National(2024).With(1, "A_PCT90", "18OOOO");
        Refused(made.Bytes(), ImportCodes.NotAFigure, $"cell {made.Cell(1, "A_PCT90")}");
    }

    [Theory]
    [InlineData("A_MEDIAN")]
    [InlineData("JOBS_1000")]
    [InlineData("AREA_TYPE")]
    [InlineData("OCC_CODE")]
    [InlineData("HOURLY")]
    public void A_missing_column_is_named(string column)
    {
        Refused(
            MadeOews.National(2024).Without(column).Bytes(),
            ImportCodes.MissingColumn,
            "sheet national_M2024_dl, cell A1"
        );
        Assert.Contains($"'{column}'", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void A_renamed_column_is_named_with_what_it_may_be()
    {
        var made = MadeOews.National(2024);
        var cell = made.Cell(-1, "A_MEDIAN");
        Refused(made.Workbook().Set(cell, "A_MEDAIN").Bytes(), ImportCodes.UnknownColumn, $"cell {cell}");
        Assert.Contains("did you mean 'A_MEDIAN'?", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_were_exchanged_without_their_columns_are_found_by_the_hours()
    {
        var made = MadeOews.National(2024);
        var book = made.Workbook().Set(made.Cell(-1, "A_PCT25"), "A_MEDIAN").Set(made.Cell(-1, "A_MEDIAN"), "A_PCT25");
        Refused(book.Bytes(), ImportCodes.YearIsNotHours, $"cell {made.Cell(0, "A_MEDIAN")}");
    }

    [Fact]
    public void Percentiles_that_descend_are_refused()
    {
        var made = MadeOews.National(2024).With(3, "A_PCT75", 40_000).With(3, "H_PCT75", "*");
        Refused(made.Bytes(), ImportCodes.PercentilesDescend, $"cell {made.Cell(3, "A_PCT75")}");
    }

    [Fact]
    public void A_code_that_stands_twice_at_one_level_is_refused() =>
        Refused(MadeOews.National(2024).SecondTime(2, "detailed").Bytes(), ImportCodes.SameRowTwice, "cell I5");

    [Fact]
    public void A_mark_of_a_release_whose_top_code_nobody_knows_is_refused()
    {
        var made = MadeOews.National(2031).WithoutCap();
        Refused(made.Bytes(), ImportCodes.NoTopCode, $"cell {made.Cell(2, "A_PCT90")}");
    }

    [Fact]
    public void A_sheet_of_another_year_than_its_descriptions_is_refused() =>
        Refused(
            MadeOews.National(2024).Workbook().Set("A1", "May 2023 OEWS Estimates", "Field Descriptions").Bytes(),
            ImportCodes.NoRelease,
            "sheet national_M2024_dl"
        );

    [Fact]
    public void Every_mistake_is_said_at_once()
    {
        Refused(
            MadeOews.National(2024).With(0, "A_MEAN", "x").With(2, "A_MEAN", "y").With(3, "TOT_EMP", "z").Bytes(),
            ImportCodes.NotAFigure,
            ""
        );
        Assert.Contains("3 mistakes; nothing was written", site.Err, StringComparison.Ordinal);
    }

    [Fact]
    public void One_wrong_file_of_two_lets_nothing_be_written()
    {
        site.Offer("right.xlsx", MadeOews.National(2023).Bytes());
        var before = site.Figures();
        site.Offer("wrong.xlsx", MadeOews.National(2022).With(0, "A_MEAN", "x").Bytes());
        Assert.Equal(ExitCode.Content, site.Import("oews", "right.xlsx", "wrong.xlsx"));
        Assert.Equal(before, site.Figures());
    }

    private void Refused(byte[] workbook, string code, string place)
    {
        var before = site.Figures();
        site.Offer("wages.xlsx", workbook);
        Assert.Equal(ExitCode.Content, site.Import("oews", "wages.xlsx"));
        Assert.Contains($"error[{code}]", site.Err, StringComparison.Ordinal);
        Assert.Contains(place, site.Err, StringComparison.Ordinal);
        Assert.Contains("--> wages.xlsx, sheet ", site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
    }
}
