using CareerCompare.Load.Files;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Load.Checks;

public class OfficialFiguresTests
{
    private const string Projections = "salary-data/projections-2024-34.csv";

    [Theory]
    [InlineData(1, "has 1 rows, but rows-kept says 2")]
    [InlineData(-1, "has 3 rows, but rows-kept says 2")]
    public void A_table_has_as_many_rows_as_its_entry_says(int dropped, string message)
    {
        var text = SmallSite.Text(Projections);
        var last = text.TrimEnd('\n').Split('\n')[^1];
        text =
            dropped > 0
                ? text.Replace(last + "\n", "", StringComparison.Ordinal)
                : text
                    + last.Replace("94-2001,Desk supervisors", "95-1001,Desk leads", StringComparison.Ordinal)
                    + "\n";
        var found = Assert.Single(SmallSite.Diagnostics(SmallSite.Files().Add(Projections, text)));
        Assert.Equal(Codes.RowsNotAsKept, found.Code);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
        Assert.Equal("salary-data/SOURCES.yaml", found.At.File.Path);
    }

    [Fact]
    public void A_row_that_stands_twice_is_said_to_stand_twice_and_is_not_counted_too()
    {
        var text = SmallSite.Text(Projections);
        Assert.Equal(
            [Codes.SameRowTwice],
            SmallSite
                .Diagnostics(SmallSite.Files().Add(Projections, text + text.TrimEnd('\n').Split('\n')[^1] + "\n"))
                .Select(d => d.Code)
        );
    }

    [Fact]
    public void A_table_without_a_line_end_behind_its_last_row_loses_none() =>
        Assert.Empty(
            SmallSite.Diagnostics(SmallSite.Files().Add(Projections, SmallSite.Text(Projections).TrimEnd('\n')))
        );
}
