using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Tests.Fixtures;

namespace CareerCompare.Tests.Core.Paths;

public class PathMapTests
{
    private const int Maps = 200,
        Roles = 8;

    private static readonly RouteMeasure[] Measures = [RouteMeasure.Cheapest, RouteMeasure.Quickest];

    [Fact]
    public void A_route_from_a_role_to_itself_has_no_steps_and_costs_nothing()
    {
        foreach (var (steps, measure) in Made())
        foreach (var role in All)
        {
            var route = new PathMap(steps).Find(role, role, measure)!;
            Assert.Empty(route.Steps);
            Assert.Equal(default, route.Cost(measure));
        }
    }

    [Fact]
    public void A_route_is_of_steps_that_join_and_is_as_good_as_the_best_of_all_that_there_are()
    {
        foreach (var (steps, measure) in Made())
        foreach (var start in All)
        {
            var found = new PathMap(steps).RoutesFrom(start, measure);
            foreach (var end in All)
            {
                var every = Every(start, end, steps).ToList();
                Assert.Equal(every.Count > 0, found.ContainsKey(end));
                if (every.Count == 0)
                    continue;
                var route = found[end];
                Assert.Equal((start, end), (route.From, route.To));
                Assert.Equal(
                    route.Steps.Select(s => s.From),
                    route.Steps.Select(s => s.To).SkipLast(1).Prepend(start).Take(route.Steps.Count)
                );
                Assert.Equal(every.Min(r => r.Cost(measure)), route.Cost(measure));
            }
        }
    }

    [Fact]
    public void The_routes_that_are_offered_are_steps_that_join_the_best_first_and_at_most_one_step_longer_than_the_shortest()
    {
        foreach (var (steps, _) in Made())
        foreach (var start in All)
        foreach (var end in All.Where(e => e != start))
        {
            PathMap map = new(steps);
            var every = Every(start, end, steps).Select(r => string.Join(' ', r.Steps.Select(s => s.To))).Distinct();
            var offered = map.Routes(start, end, 4);
            if (map.Find(start, end, RouteMeasure.Cheapest) is not { } best)
            {
                Assert.Empty(offered);
                continue;
            }
            Assert.Equal(best.Steps.Count, offered[0].Steps.Count);
            Assert.All(offered, r => Assert.InRange(r.Steps.Count, best.Steps.Count, best.Steps.Count + 1));
            Assert.Subset(
                every.ToHashSet(),
                offered.Select(r => string.Join(' ', r.Steps.Select(s => s.To))).ToHashSet()
            );
            Assert.Equal(
                offered.OrderBy(r => r.Cost(RouteMeasure.Cheapest)).Select(r => r.Cost(RouteMeasure.Cheapest)),
                offered.Select(r => r.Cost(RouteMeasure.Cheapest))
            );
            Assert.Equal(offered.Count, offered.Select(r => string.Join(' ', r.Via)).Distinct().Count());
        }
    }

    [Fact]
    public void A_way_round_by_a_third_role_is_never_better_than_the_route()
    {
        foreach (var (steps, measure) in Made())
        {
            var map = new PathMap(steps);
            foreach (var a in All)
            foreach (var b in All)
            foreach (var c in All)
                if (map.Find(a, b, measure) is { } one && map.Find(b, c, measure) is { } two)
                    Assert.True(
                        map.Find(a, c, measure)!.Cost(measure).CompareTo(one.Cost(measure) + two.Cost(measure)) <= 0
                    );
        }
    }

    [Fact]
    public void One_more_step_never_makes_a_route_worse()
    {
        Random random = new(7);
        foreach (var (steps, measure) in Made())
        {
            var (before, after) = (new PathMap(steps), new PathMap([.. steps, Step(random, 0, Roles)]));
            foreach (var a in All)
            foreach (var b in All)
                if (before.Find(a, b, measure) is { } route)
                    Assert.True(after.Find(a, b, measure)!.Cost(measure).CompareTo(route.Cost(measure)) <= 0);
        }
    }

    [Fact]
    public void Where_no_steps_lead_there_is_no_route() =>
        Assert.Null(
            new PathMap([new(All[0], All[1], 3, new YearsAsked.None())]).Find(All[1], All[0], RouteMeasure.Cheapest)
        );

    [Fact]
    public void Fewer_steps_come_before_fewer_tasks()
    {
        RoleStep direct = new(All[0], All[2], 90, new YearsAsked.NotKnown());
        PathMap map = new([
            direct,
            new(All[0], All[1], 1, new YearsAsked.None()),
            new(All[1], All[2], 1, new YearsAsked.None()),
        ]);
        Assert.Equal([direct], map.Find(All[0], All[2], RouteMeasure.Cheapest)!.Steps);
    }

    [Fact]
    public void Years_that_are_not_known_never_make_a_route_the_quickest()
    {
        RoleStep direct = new(All[0], All[2], 0, new YearsAsked.NotKnown());
        PathMap map = new([
            direct,
            new(All[0], All[1], 9, new YearsAsked.LessThan(5)),
            new(All[1], All[2], 9, new YearsAsked.AtLeast(5)),
        ]);
        Assert.Equal([All[1]], map.Find(All[0], All[2], RouteMeasure.Quickest)!.Via);
        Assert.Empty(map.Find(All[0], All[2], RouteMeasure.Cheapest)!.Via);
    }

    [Fact]
    public void Of_equal_routes_the_same_one_is_taken_in_whatever_order_the_steps_stand()
    {
        RoleStep[] steps = [Even(0, 2), Even(0, 1), Even(1, 3), Even(2, 3)];
        Assert.Equal([All[1]], new PathMap(steps).Find(All[0], All[3], RouteMeasure.Cheapest)!.Via);
        Assert.Equal([All[1]], new PathMap(steps.Reverse()).Find(All[0], All[3], RouteMeasure.Cheapest)!.Via);
        static RoleStep Even(int from, int to) => new(All[from], All[to], 1, new YearsAsked.None());
    }

    [Theory]
    [InlineData("None", "none")]
    [InlineData("Less than 5 years", "less than 5 years")]
    [InlineData("5 years or more", "5 years or more")]
    [InlineData("a while", "not known")]
    [InlineData(null, "not known")]
    public void The_bands_of_the_bureau_are_read_and_nothing_else_is(string? bureau, string words) =>
        Assert.Equal(words, YearsAsked.Of(bureau).InWords);

    private static IReadOnlyList<Id<RoleProfile>> All { get; } =
    [.. Enumerable.Range(0, Roles).Select(i => MadeIds.Id<RoleProfile>("role-" + (char)('a' + i)))];

    // Steps go from a lower to a higher role, as the loader asks: no circles.
    private static IEnumerable<(IReadOnlyList<RoleStep> Steps, RouteMeasure Measure)> Made()
    {
        Random random = new(20261121);
        for (var i = 0; i < Maps; i++)
        {
            IReadOnlyList<RoleStep> steps =
            [
                .. Enumerable.Range(0, random.Next(1, 14)).Select(_ => Step(random, 0, Roles)),
            ];
            yield return (steps, Measures[i % Measures.Length]);
        }
    }

    private static RoleStep Step(Random random, int lowest, int end)
    {
        var from = random.Next(lowest, end - 1);
        YearsAsked[] years =
        [
            new YearsAsked.None(),
            new YearsAsked.LessThan(5),
            new YearsAsked.AtLeast(5),
            new YearsAsked.NotKnown(),
        ];
        return new(All[from], All[random.Next(from + 1, end)], random.Next(0, 20), years[random.Next(years.Length)]);
    }

    // By trying them all, which is another way than the one that is tested.
    private static IEnumerable<Route> Every(Id<RoleProfile> start, Id<RoleProfile> end, IReadOnlyList<RoleStep> steps)
    {
        if (start == end)
            yield return new(start, []);
        foreach (var step in steps.Where(s => s.From == start))
        foreach (var rest in Every(step.To, end, steps))
            yield return new(start, [step, .. rest.Steps]);
    }
}
