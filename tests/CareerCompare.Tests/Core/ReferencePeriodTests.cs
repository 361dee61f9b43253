using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class ReferencePeriodTests
{
    [Theory]
    [InlineData("2022", "2022")]
    [InlineData("2022-06", "June 2022")]
    [InlineData("2022-06-30", "June 30, 2022")]
    [InlineData("2020-2030", "2020–2030")]
    [InlineData("undated", "undated")]
    public void Every_form_reads_and_prints(string text, string words) =>
        Assert.Equal(words, ReferencePeriod.TryParse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("22-06")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-02-30")]
    [InlineData("2030-2020")]
    [InlineData("June 2022")]
    [InlineData("2022/06")]
    public void Anything_else_is_no_period(string text) => Assert.Null(ReferencePeriod.TryParse(text));
}
