using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class ListedTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ohio", "Ohio")]
    [InlineData("Ohio Iowa", "Ohio and Iowa")]
    [InlineData("Ohio Iowa Utah", "Ohio, Iowa and Utah")]
    [InlineData("Ohio Iowa Utah Maine", "Ohio, Iowa and 2 more")]
    public void Many_are_cut_short_and_counted_but_never_to_save_a_single_one(string words, string expected) =>
        Assert.Equal(expected, Listed.AndMore(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), 2));
}
