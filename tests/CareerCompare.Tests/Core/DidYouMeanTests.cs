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

    [Theory]
    [InlineData("office", "did you mean 'office-work'?")]
    [InlineData("practice", null)]
    [InlineData("work", "did you mean 'office-work'?")]
    public void An_id_that_lacks_words_is_meant_where_one_alone_has_them(string found, string? hint) =>
        Assert.Equal(hint, DidYouMean.Hint(found, ["office-work", "medical-practice", "dental-practice"]));

    [Fact]
    public void A_word_that_is_like_none_finds_none() => Assert.Null(DidYouMean.Nearest("xyzzy", ["salary", "title"]));

    [Fact]
    public void Twice_as_many_words_are_at_most_twice_the_steps()
    {
        static long Steps(int words)
        {
            DidYouMean.Nearest(
                new string('a', 63),
                Enumerable.Range(0, words).Select(i => new string('a', 40) + Word(new Random(i)) + new string('b', 12)),
                out var steps
            );
            return steps;
        }
        Assert.InRange(Steps(2_000), 1, 2 * Steps(1_000) + 1_000);
        Assert.Equal(Steps(DidYouMean.MostCandidates), Steps(2 * DidYouMean.MostCandidates));
    }

    [Fact]
    public void A_longer_word_is_compared_with_no_more_letters_than_edits_can_reach()
    {
        DidYouMean.Nearest(new string('a', 200), [new string('b', 200)], out var steps);
        Assert.InRange(steps, 1, 200 * ((2 * DidYouMean.MostEdits) + 1));
        DidYouMean.Nearest(new string('a', 100_000), [new string('a', 100_000)], out var none);
        Assert.Equal(0, none);
    }

    [Fact]
    public void The_nearest_is_the_one_that_a_search_of_all_finds()
    {
        var random = new Random(5);
        for (var i = 0; i < 500; i++)
        {
            var found = Word(random) + Word(random);
            var words = Enumerable.Range(0, 20).Select(_ => Word(random) + Word(random)).ToList();
            var best = words.Order(StringComparer.Ordinal).MinBy(w => DidYouMean.Distance(found, w))!;
            Assert.Equal(
                DidYouMean.Distance(found, best) <= Math.Clamp(found.Length / 3, 2, DidYouMean.MostEdits) ? best : null,
                DidYouMean.Nearest(found, words)
            );
        }
    }

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

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => (char)('a' + random.Next(3))));
}
