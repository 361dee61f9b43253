using CareerCompare.Core;
using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Core;

public class NumberWordsTests
{
    [Theory]
    [InlineData(0, "no")]
    [InlineData(1, "one")]
    [InlineData(5, "five")]
    [InlineData(12, "twelve")]
    [InlineData(13, "13")]
    [InlineData(1200, "1200")]
    [InlineData(-1, "-1")]
    public void A_count_is_in_letters_up_to_twelve(int count, string words) =>
        Assert.Equal(words, NumberWords.Of(count));

    [Fact]
    public void A_title_counts_only_where_it_says_so()
    {
        Assert.Equal("What articles got wrong", new Wording().ArticlesTitleFor(3));
        Assert.Equal("All three of them", new Wording { ArticlesTitle = "All [count] of them" }.ArticlesTitleFor(3));
    }
}
