using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core;

public class LikenessTests
{
    private static readonly FactValue?[] Some =
    [
        null,
        FactValue.OfWord("a"),
        FactValue.OfWord("b"),
        FactValue.OfWord("c"),
    ];

    [Fact]
    public void What_is_not_known_is_neither_the_same_nor_different()
    {
        Assert.Equal(Likeness.NotKnown, Likenesses.Of(null, Some[1]));
        Assert.Equal(Likeness.NotKnown, Likenesses.Of(null, null));
    }

    [Fact]
    public void The_order_of_two_facts_does_not_matter_and_a_known_fact_is_like_itself()
    {
        foreach (var one in Some)
        {
            foreach (var other in Some)
                Assert.Equal(Likenesses.Of(one, other), Likenesses.Of(other, one));
            if (one is not null)
                Assert.Equal(Likeness.Same, Likenesses.Of(one, one));
        }
    }

    [Fact]
    public void Of_two_it_says_the_same_as_of_a_list_of_two()
    {
        foreach (var one in Some)
        foreach (var other in Some)
            Assert.Equal(Likenesses.Of(one, other), Likenesses.Of([one, other]));
    }

    [Fact]
    public void One_more_job_never_makes_a_difference_go_away_nor_the_unknown_known()
    {
        foreach (var set in Sets(3))
        foreach (var more in Some)
        {
            var (before, after) = (Likenesses.Of(set), Likenesses.Of([.. set, more]));
            if (before == Likeness.Differs)
                Assert.Equal(Likeness.Differs, after);
            if (before == Likeness.NotKnown && set.Count > 0)
                Assert.NotEqual(Likeness.Same, after);
        }
    }

    [Fact]
    public void Words_are_held_against_each_other_without_case_and_by_one_apostrophe() =>
        Assert.Equal(FactValue.OfWord("Bachelor's degree"), FactValue.OfWord("bachelor’s degree"));

    [Fact]
    public void A_set_is_the_same_in_any_order_and_an_empty_one_is_not_known()
    {
        Assert.Equal(FactValue.OfSet([Id("a"), Id("b")]), FactValue.OfSet([Id("b"), Id("a"), Id("b")]));
        Assert.NotEqual(FactValue.OfSet([Id("a")]), FactValue.OfSet([Id("b")]));
        Assert.Null(FactValue.OfSet<Term>([]));
    }

    [Fact]
    public void A_claim_in_words_differs_by_what_it_refers_to()
    {
        RichText Pays(string figure) => new([new RichText.Words("About "), new RichText.FigureReference(figure)]);
        Assert.Equal(FactValue.Of(Pays("F1")), FactValue.Of(Pays("F1")));
        Assert.NotEqual(FactValue.Of(Pays("F1")), FactValue.Of(Pays("F2")));
    }

    private static IEnumerable<IReadOnlyList<FactValue?>> Sets(int most) =>
        most == 0
            ?
            [
                [],
            ]
            : Sets(most - 1)
                .SelectMany(s => Some.Select(v => (IReadOnlyList<FactValue?>)[.. s, v]))
                .Concat([
                    [],
                ]);

    private static Id<Term> Id(string text) => MadeIds.Id<Term>(text);
}
