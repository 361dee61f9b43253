using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core.Decisions;

public class DecisionGridTests
{
    [Fact]
    public void A_line_in_which_one_option_has_no_score_counts_for_none()
    {
        DecisionGrid grid = new(
            [5, 1],
            [
                [5, null],
                [1, 2],
            ]
        );
        Assert.Equal([1], grid.Counted);
        Assert.Equal([1, 2], grid.Totals);
        Assert.Equal([1], grid.Leaders);
    }

    [Fact]
    public void Options_with_the_same_points_tie_and_none_of_them_leads_alone() =>
        Assert.Equal(
            [0, 2],
            new DecisionGrid(
                [2, 1],
                [
                    [3, 1, 4],
                    [4, 5, 2],
                ]
            ).Leaders
        );

    [Fact]
    public void Nothing_leads_where_nothing_counts()
    {
        Assert.Empty(
            new DecisionGrid(
                [0, 3],
                [
                    [1, 5],
                    [null, 5],
                ]
            ).Leaders
        );
        Assert.Empty(new DecisionGrid([], []).Leaders);
        Assert.Empty(
            new DecisionGrid(
                [1],
                [
                    [4],
                ]
            ).Leaders
        );
    }

    [Fact]
    public void A_number_out_of_range_is_no_grid()
    {
        Assert.Throws<ArgumentException>(() =>
            new DecisionGrid(
                [6],
                [
                    [1, 2],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            new DecisionGrid(
                [1],
                [
                    [0, 2],
                ]
            )
        );
        Assert.Throws<ArgumentException>(() =>
            new DecisionGrid(
                [1, 1],
                [
                    [1, 2],
                    [1],
                ]
            )
        );
    }

    [Fact]
    public void Weights_that_all_grow_alike_change_nothing()
    {
        foreach (var grid in RandomGrids.Of(21, 300))
        {
            // Ones and twos doubled stay in range.
            DecisionGrid small = new([.. grid.Weights.Select(w => w % 3)], grid.Scores);
            DecisionGrid twice = new([.. small.Weights.Select(w => 2 * w)], grid.Scores);
            Assert.Equal(small.Leaders, twice.Leaders);
            Assert.Equal(WeightChange.Of(small).Select(Text), WeightChange.Of(twice).Select(Text));
            Assert.Equal(ScoreChange.Of(small).Select(Text), ScoreChange.Of(twice).Select(Text));
        }
    }

    [Fact]
    public void An_option_that_is_worse_in_one_line_and_better_in_none_never_wins()
    {
        foreach (var grid in RandomGrids.Of(22, 300))
        {
            // A shadow of the first option, one point lower wherever it can be.
            var shadowed = grid
                .Scores.Select(line => (IReadOnlyList<int?>)[.. line, line[0] > 1 ? line[0] - 1 : line[0]])
                .ToList();
            DecisionGrid with = new(grid.Weights, shadowed);
            var worse = with.Counted.Any(l => with.Weights[l] > 0 && with.Scores[l][0] != with.Scores[l][^1]);
            if (worse)
                Assert.DoesNotContain(with.Options - 1, with.Leaders);
            Assert.All(
                WeightChange.Of(with).Where(c => c.Leaders.Contains(with.Options - 1)),
                c => Assert.Contains(0, c.Leaders)
            );
        }
    }

    private static string Text(WeightChange c) => $"{c.Line} {c.More} {c.At} {string.Join(',', c.Leaders)}";

    private static string Text(ScoreChange c) => $"{c.Line} {c.Option} {c.TiesAt} {string.Join(',', c.Leaders)}";
}
