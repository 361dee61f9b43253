using CareerCompare.CommandLine;

namespace CareerCompare.Tests.Authoring;

public sealed class ProjectionsImportTests : IDisposable
{
    private readonly ImportSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Jobs_openings_and_entry_come_from_two_tables_and_years_from_the_names_of_columns()
    {
        Assert.True(Import(MadeProjections.Workbook()) == ExitCode.Fine, site.Err);
        Assert.Equal(
            """
            soc,title,from,to,jobs-from,jobs-to,change-percent,openings,education,experience,training
            91-1001,Clinic managers,2024,2034,616.2,759.1,23.2,62.1,Bachelor's degree,Less than 5 years,None
            94-2001,"Desk supervisors, all kinds",2024,2034,14.0,13.0,-7.1,1.4,High school diploma or equivalent,None,None

            """,
            site.Text("projections-2024-34.csv")
        );
        Assert.Contains(
            "release: Employment Projections 2024–34, tables 1.2 and 1.10\n  form: workbook\n  read-from: occupation.xlsx\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "rows-kept: 2\n  rows-left-out: 1\n  left-out: summary rows\n",
            site.Text("SOURCES.yaml"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("D4", "6l6.2", "CC0806", "sheet Table 1.2, cell D4")]
    [InlineData("D4", 616.25, "CC0806", "sheet Table 1.2, cell D4")]
    [InlineData("H4", 62.2, "CC0817", "sheet Table 1.2, cell B4")]
    [InlineData("C4", "Line", "CC0807", "sheet Table 1.2, cell C4")]
    [InlineData("B4", "911001", "CC0808", "sheet Table 1.2, cell B4")]
    [InlineData("B5", "91-1001", "CC0817", "sheet Table 1.2, cell B5")]
    [InlineData("J2", "Education", "CC0803", "sheet Table 1.2, cell A2")]
    [InlineData("D2", "Jobs, 2024", "CC0803", "sheet Table 1.2, cell A2")]
    [InlineData("J4", "", "CC0806", "sheet Table 1.2, cell J4")]
    public void What_is_wrong_is_said_with_its_cell_and_nothing_is_written(
        string cell,
        object value,
        string code,
        string place
    )
    {
        var before = site.Figures();
        Assert.Equal(ExitCode.Content, Import(MadeProjections.Workbook().Set(cell, value)));
        Assert.Contains($"error[{code}]", site.Err, StringComparison.Ordinal);
        Assert.Contains(place, site.Err, StringComparison.Ordinal);
        Assert.Equal(before, site.Figures());
    }

    private int Import(MadeWorkbook made)
    {
        site.Offer("occupation.xlsx", made.Bytes());
        return site.Import("projections", "occupation.xlsx");
    }
}
