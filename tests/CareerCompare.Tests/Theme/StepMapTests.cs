using CareerCompare.Pages.Models;

namespace CareerCompare.Tests.Theme;

public class StepMapTests
{
    [Fact]
    public void Lines_that_go_down_beside_each_other_have_places_of_their_own()
    {
        Random random = new(3);
        for (var i = 0; i < 300; i++)
        {
            var map = Made(random);
            foreach (var one in map?.Trunks ?? [])
            foreach (var other in map!.Trunks.Where(t => t != one && t.X == one.X))
                Assert.True(
                    one.Bottom.Value < other.Y.Value || other.Bottom.Value < one.Y.Value,
                    "two lines lie on one another"
                );
        }
    }

    [Fact]
    public void Every_step_has_its_arrow_which_begins_at_the_line_of_its_role_and_no_two_words_stand_on_one_line()
    {
        Random random = new(4);
        for (var i = 0; i < 300; i++)
        {
            if (Made(random) is not { } map)
                continue;
            Assert.Equal(map.Labels.Count, map.Arrows.Count);
            Assert.All(
                map.Arrows,
                a =>
                    Assert.Contains(map.Trunks, t => t.X == a.X && t.Y.Value < a.Y.Value && a.Y.Value <= t.Bottom.Value)
            );
            var lines = map.Titles.Concat(map.Labels).Select(w => w.Y.Value).Order().ToList();
            Assert.All(
                lines.Zip(lines.Skip(1)),
                pair => Assert.True(pair.Second - pair.First >= 14, $"{pair.First} and {pair.Second}")
            );
            Assert.All(map.Titles.Concat(map.Labels), w => Assert.InRange(w.Y.Value, 12, map.Height.Value));
        }
    }

    [Fact]
    public void What_would_be_too_large_to_read_is_not_drawn() =>
        Assert.Null(StepMap.Of("m", "Many", [.. Enumerable.Repeat("Manager", StepMap.MostRoles + 1)], []));

    [Fact]
    public void A_map_says_its_steps_in_words() =>
        Assert.Equal(
            "Clerk leads to Manager: 3 new tasks.",
            StepMap.Of("m", "Steps", ["Clerk", "Manager"], [new(0, 1, "3 new tasks")])!.Description
        );

    private static StepMap? Made(Random random)
    {
        var roles = random.Next(2, StepMap.MostRoles + 1);
        var steps = Enumerable
            .Range(0, random.Next(1, 12))
            .Select(_ => random.Next(0, roles - 1))
            .Select(from => (from, random.Next(from + 1, roles)))
            .Distinct();
        return StepMap.Of(
            "m",
            "Steps",
            [.. Enumerable.Range(0, roles).Select(r => r % 3 == 0 ? "A title that takes two lines" : "Manager")],
            [.. steps.Select(s => new StepMap.Step(s.from, s.Item2, "3 new tasks"))]
        );
    }
}
