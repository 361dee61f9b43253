using CareerCompare.Core.Comparisons;

namespace CareerCompare.Tests.Core.Decisions;

public class SensitivityTests
{
    private static readonly Fraction Step = new(1, 1_000_000);

    [Fact]
    public void The_weight_at_which_a_second_option_overtakes_is_exact()
    {
        // 3 of 5 on pay: 17 points to 13. Even at 1 of 2, so below that the other one leads.
        DecisionGrid grid = new(
            [3, 2],
            [
                [5, 1],
                [1, 5],
            ]
        );
        var change = Assert.Single(WeightChange.Of(grid), c => c.Line == 0);
        Assert.False(change.More);
        Assert.Equal(new Share(1, 2), change.At);
        Assert.Equal([1], change.Leaders);
    }

    [Fact]
    public void At_the_threshold_old_and_new_leaders_tie_and_just_beyond_it_the_new_ones_lead()
    {
        var seen = 0;
        foreach (var grid in RandomGrids.Of(31, 500))
        foreach (var change in WeightChange.Of(grid))
        {
            seen++;
            var at = Fraction.Of(change.At);
            var there = RandomGrids.LeadersAt(grid, change.Line, at);
            Assert.True(there.Count > 1, "no tie");
            Assert.Subset(there.ToHashSet(), change.Leaders.ToHashSet());
            Assert.Equal(change.Leaders, RandomGrids.LeadersAt(grid, change.Line, change.More ? at + Step : at - Step));
        }
        Assert.True(seen > 300, $"{seen} changes");
    }

    [Fact]
    public void Between_now_and_the_threshold_nothing_changes()
    {
        foreach (var grid in RandomGrids.Of(32, 500))
        foreach (var change in WeightChange.Of(grid))
        {
            Fraction now = new(grid.Weights[change.Line], grid.TotalWeight),
                at = Fraction.Of(change.At);
            if (now.CompareTo(at) == 0)
                Assert.True(grid.Leaders.Count > 1, "only a tie breaks at once");
            else
                foreach (var part in (int[])[1, 37, 99])
                    Assert.Subset(
                        grid.Leaders.ToHashSet(),
                        RandomGrids.LeadersAt(grid, change.Line, now + (at - now) * new Fraction(part, 100)).ToHashSet()
                    );
        }
    }

    [Fact]
    public void A_weight_of_which_nothing_is_said_changes_nothing_whatever_it_is()
    {
        foreach (var grid in RandomGrids.Of(33, 300).Where(g => g.Leaders.Count == 1))
        foreach (
            var line in grid
                .Counted.Except(WeightChange.Of(grid).Select(c => c.Line))
                .Where(l => grid.TotalWeight > grid.Weights[l])
        )
            for (var percent = 1; percent < 100; percent++)
                Assert.Contains(grid.Leaders[0], RandomGrids.LeadersAt(grid, line, new(percent, 100)));
    }

    [Fact]
    public void At_the_reported_score_the_two_tie_or_the_other_leads_and_one_step_nearer_nothing_changes()
    {
        var seen = 0;
        foreach (var grid in RandomGrids.Of(34, 500))
        foreach (var change in ScoreChange.Of(grid))
        {
            seen++;
            var whole = change.FirstWhole(grid);
            var leader = grid.Leaders[0];
            var there = With(grid, change, whole).Leaders;
            if (change.TiesAt.IsWhole)
                Assert.Equal(change.Leaders.Append(leader).Order(), there);
            else
                Assert.Equal(change.Leaders, there);
            var nearer = whole + Math.Sign(grid.Scores[change.Line][change.Option]!.Value - whole);
            Assert.Equal([leader], With(grid, change, nearer).Leaders);
        }
        Assert.True(seen > 300, $"{seen} changes");
    }

    [Fact]
    public void A_score_of_which_nothing_is_said_changes_nothing_whatever_it_is()
    {
        foreach (var grid in RandomGrids.Of(35, 200).Where(g => g.Leaders.Count == 1))
        {
            var said = ScoreChange.Of(grid).Select(c => (c.Line, c.Option)).ToHashSet();
            foreach (var line in grid.Counted)
                for (var option = 0; option < grid.Options; option++)
                for (var score = 1; score <= 5 && !said.Contains((line, option)); score++)
                    Assert.Equal(grid.Leaders, With(grid, new(line, option, default, []), score).Leaders);
        }
    }

    [Fact]
    public void Where_options_tie_any_line_in_which_they_differ_breaks_the_tie_at_once()
    {
        DecisionGrid grid = new(
            [1, 1, 1],
            [
                [4, 2],
                [2, 4],
                [3, 3],
            ]
        );
        Assert.Equal([0, 1], grid.Leaders);
        Assert.Empty(ScoreChange.Of(grid));
        Assert.Equal(
            ["0 more 0", "0 less 1", "1 more 1", "1 less 0"],
            WeightChange.Of(grid).Select(c => $"{c.Line} {(c.More ? "more" : "less")} {c.Leaders.Single()}")
        );
        Assert.All(WeightChange.Of(grid), c => Assert.Equal(new Share(1, 3), c.At));
    }

    private static DecisionGrid With(DecisionGrid grid, ScoreChange at, int score) =>
        new(
            grid.Weights,
            [
                .. grid.Scores.Select(
                    (line, l) =>
                        (IReadOnlyList<int?>)[.. line.Select((s, o) => l == at.Line && o == at.Option ? score : s)]
                ),
            ]
        );
}
