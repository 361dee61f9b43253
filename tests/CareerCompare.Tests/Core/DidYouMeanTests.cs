using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Tests.Core;

public class DidYouMeanTests
{
    [Theory]
    [InlineData("salry", "salary")]
    [InlineData("tilte", "title")]
    [InlineData("practice-manger", "practice-manager")]
    public void A_slip_of_the_finger_finds_the_word(string found, string meant) =>
        Assert.Equal(meant, DidYouMean.Nearest(found, ["salary", "title", "practice-manager", "office-manager"]));

    [Fact]
    public void A_word_that_is_like_none_finds_none() => Assert.Null(DidYouMean.Nearest("xyzzy", ["salary", "title"]));

    [Fact]
    public void Distance_is_the_same_both_ways_and_zero_only_for_equals()
    {
        var random = new Random(3);
        for (var i = 0; i < 300; i++)
        {
            var (a, b) = (Word(random), Word(random));
            Assert.Equal(DidYouMean.Distance(a, b), DidYouMean.Distance(b, a));
            Assert.Equal(a == b, DidYouMean.Distance(a, b) == 0);
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => (char)('a' + random.Next(3))));
}
