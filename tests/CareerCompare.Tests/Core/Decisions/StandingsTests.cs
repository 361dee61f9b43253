using CareerCompare.Core.Comparisons;
using static CareerCompare.Core.Comparisons.Standing;

namespace CareerCompare.Tests.Core.Decisions;

public class StandingsTests
{
    [Fact]
    public void The_best_gets_five_the_last_one_and_the_rest_lie_between_by_rank()
    {
        Assert.Equal([5, 1], Scores(20, 10));
        Assert.Equal([1, 3, 5], Scores(-1, 0, 90));
        Assert.Equal([1, 2, 4, 5], Scores(1, 2, 3, 4));
        Assert.Equal([1, 5, 5], Scores(1, 7, 7));
    }

    [Fact]
    public void What_is_level_gets_the_same_middle_score() => Assert.Equal([3, 3, 3], Scores(7, 7, 7));

    [Fact]
    public void Where_any_two_cannot_be_ordered_nothing_is_proposed() =>
        Assert.Equal([null, null, null], Scores(1, null, 3));

    [Fact]
    public void The_diagonal_is_not_read() =>
        Assert.Equal(
            [5, 1],
            Standings.Scores([
                [Unknown, Ahead],
                [Behind, Unknown],
            ])
        );

    private static IReadOnlyList<int?> Scores(params decimal?[] values) =>
        Standings.Scores([.. values.Select(a => (IReadOnlyList<Standing>)[.. values.Select(b => Standings.Of(a, b))])]);
}
