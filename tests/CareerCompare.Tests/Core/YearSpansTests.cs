using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class YearSpansTests
{
    [Theory]
    [InlineData("", new int[0])]
    [InlineData("2025", new[] { 2025 })]
    [InlineData("2024 and 2025", new[] { 2025, 2024 })]
    [InlineData("2010 to 2012", new[] { 2010, 2011, 2012, 2011 })]
    [InlineData("2010 to 2018 and 2025", new[] { 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017, 2018, 2025 })]
    [InlineData("2010, 2012, 2014 and 2015", new[] { 2010, 2012, 2014, 2015 })]
    public void Years_in_a_row_are_one_span(string words, int[] years) => Assert.Equal(words, YearSpans.Of(years));
}
