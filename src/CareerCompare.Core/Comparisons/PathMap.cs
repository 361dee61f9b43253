using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// Roles and the steps between them. Finds the least costly route (Dijkstra; costs only ever add up).
/// </summary>
public sealed class PathMap(IEnumerable<RoleStep> steps)
{
    /// <summary>Where ways branch at every role there are more of them than anybody asks for.</summary>
    private const int MostTried = 500;

    private readonly ILookup<Id<RoleProfile>, RoleStep> from = steps.ToLookup(s => s.From);
    private readonly ILookup<Id<RoleProfile>, RoleStep> into = steps.ToLookup(s => s.To);

    /// <summary>Null where no steps lead there; without steps from a role to itself.</summary>
    public Route? Find(Id<RoleProfile> start, Id<RoleProfile> end, RouteMeasure by) =>
        RoutesFrom(start, by).GetValueOrDefault(end);

    /// <summary>
    /// The best route to every role that steps lead to, the start itself included. Of equals, the one by the lower ids.
    /// </summary>
    public IReadOnlyDictionary<Id<RoleProfile>, Route> RoutesFrom(Id<RoleProfile> start, RouteMeasure by)
    {
        Dictionary<Id<RoleProfile>, Route> found = [];
        PriorityQueue<Route, (RouteCost Cost, Id<RoleProfile> To, Id<RoleProfile> Before)> open = new([
            (new Route(start, []), (default, start, start)),
        ]);
        while (open.TryDequeue(out var route, out var at))
        {
            if (!found.TryAdd(route.To, route))
                continue;
            foreach (var step in from[route.To])
                if (!found.ContainsKey(step.To))
                    open.Enqueue(new(start, [.. route.Steps, step]), (at.Cost + step.Cost(by), step.To, route.To));
        }
        return found;
    }

    /// <summary>
    /// The routes that take the fewest steps or one more, by that cost: a reader chooses a way, and not only the best one.
    /// None from a role to itself, and none twice.
    /// </summary>
    public IReadOnlyList<Route> Routes(Id<RoleProfile> start, Id<RoleProfile> end, int most)
    {
        var left = StepsTo(end);
        if (start == end || !left.TryGetValue(start, out var fewest))
            return [];
        List<Route> found = [];
        Walk(start, []);
        return
        [
            .. found
                .OrderBy(r => r.Cost(RouteMeasure.Cheapest))
                .ThenBy(r => string.Join(' ', r.Via), StringComparer.Ordinal)
                .Take(most),
        ];

        void Walk(Id<RoleProfile> at, IReadOnlyList<RoleStep> walked)
        {
            if (at == end)
                found.Add(new(start, walked));
            else
                foreach (var step in from[at].DistinctBy(s => s.To).OrderBy(s => s.To))
                    if (
                        found.Count < MostTried
                        && left.TryGetValue(step.To, out var rest)
                        && walked.Count + 1 + rest <= fewest + 1
                        && step.To != start
                        && walked.All(s => s.To != step.To)
                    )
                        Walk(step.To, [.. walked, step]);
        }
    }

    /// <summary>How many steps it takes at least from each role that leads there.</summary>
    private Dictionary<Id<RoleProfile>, int> StepsTo(Id<RoleProfile> end)
    {
        Dictionary<Id<RoleProfile>, int> steps = new() { [end] = 0 };
        Queue<Id<RoleProfile>> waiting = new([end]);
        while (waiting.TryDequeue(out var role))
            foreach (var step in into[role])
                if (steps.TryAdd(step.From, steps[role] + 1))
                    waiting.Enqueue(step.From);
        return steps;
    }
}

/// <summary>A step from a role to one that it leads to.</summary>
/// <param name="From">Where one stands.</param>
/// <param name="To">A step up from there.</param>
/// <param name="NewTasks">How many tasks of the next role no source names for the present one.</param>
/// <param name="Years">Related work that the next role's class asks for.</param>
public sealed record RoleStep(Id<RoleProfile> From, Id<RoleProfile> To, int NewTasks, YearsAsked Years)
{
    public static RoleStep Of(RoleProfile from, RoleProfile to, Rarity duties, Ledger ledger) =>
        new(
            from.Id,
            to.Id,
            TasksOf(from, to, duties).Count,
            YearsAsked.Of(ledger.Projections.GetValueOrDefault(to.MainOccupation.Soc)?.Experience)
        );

    /// <summary>What sets the next role apart comes first; what nearly all roles have is no news.</summary>
    public static IReadOnlyList<Id<Term>> TasksOf(RoleProfile from, RoleProfile to, Rarity duties) =>
        WorkComparison.Of(RoleWork.Of(to, duties), RoleWork.Of(from, duties)).OnlyA;

    public RouteCost Cost(RouteMeasure by) =>
        by == RouteMeasure.Cheapest
            ? new(0, 0, 0, 1, NewTasks)
            : Years switch
            {
                YearsAsked.None => new(0, 0, 0, 1, NewTasks),
                YearsAsked.LessThan(var years) => new(0, 0, years, 1, NewTasks),
                YearsAsked.AtLeast(var years) => new(0, 1, years, 1, NewTasks),
                _ => new(1, 0, 0, 1, NewTasks),
            };
}

/// <summary>Steps that lead from one to the next; none from a role to itself.</summary>
public sealed record Route(Id<RoleProfile> From, IReadOnlyList<RoleStep> Steps)
{
    public Id<RoleProfile> To => Steps.Count == 0 ? From : Steps[^1].To;

    /// <summary>The roles on the way, without both ends.</summary>
    public IEnumerable<Id<RoleProfile>> Via => Steps.SkipLast(1).Select(s => s.To);

    public RouteCost Cost(RouteMeasure by) => Steps.Aggregate(default(RouteCost), (sum, step) => sum + step.Cost(by));
}

/// <summary>
/// What a route asks, summed over its steps and compared from the first part on. Years that nobody knows are counted
/// apart and come first, so that a gap in the sources never makes a route look quick; so do bands without an upper
/// end.
/// </summary>
/// <param name="YearsNotKnown">Steps whose years are not known; 0 where years do not count.</param>
/// <param name="YearsOpen">Steps that ask for so many years or more; 0 where years do not count.</param>
/// <param name="Years">Sum of the numbers that the bands name; 0 where years do not count.</param>
/// <param name="Steps">Number of steps.</param>
/// <param name="NewTasks">Tasks that are new at each step.</param>
public readonly record struct RouteCost(int YearsNotKnown, int YearsOpen, int Years, int Steps, int NewTasks)
    : IComparable<RouteCost>
{
    public static RouteCost operator +(RouteCost one, RouteCost other) =>
        new(
            one.YearsNotKnown + other.YearsNotKnown,
            one.YearsOpen + other.YearsOpen,
            one.Years + other.Years,
            one.Steps + other.Steps,
            one.NewTasks + other.NewTasks
        );

    public int CompareTo(RouteCost other) => InOrder.CompareTo(other.InOrder);

    private (int, int, int, int, int) InOrder => (YearsNotKnown, YearsOpen, Years, Steps, NewTasks);
}

/// <summary>By what routes are held against each other.</summary>
public enum RouteMeasure
{
    /// <summary>Fewest steps, then fewest new tasks.</summary>
    Cheapest,

    /// <summary>Least related work asked on the way, then as above.</summary>
    Quickest,
}

/// <summary>
/// How much related work the statistical class of a job asks for, in the bureau's bands. It is not how long a step
/// takes:
/// that no source says. Exactly one of the cases below.
/// </summary>
public abstract partial record YearsAsked
{
    private YearsAsked() { }

    public sealed record None : YearsAsked;

    public sealed record LessThan(int Years) : YearsAsked;

    public sealed record AtLeast(int Years) : YearsAsked;

    public sealed record NotKnown : YearsAsked;

    /// <summary>From the bureau's own words, as "Less than 5 years"; what is worded otherwise is not known.</summary>
    public static YearsAsked Of(string? bureau)
    {
        if (bureau == "None")
            return new None();
        if (bureau is null || Band.Match(bureau) is not { Success: true } match)
            return new NotKnown();
        return match.Groups["below"].Success
            ? new LessThan(Number(match.Groups["below"].Value))
            : new AtLeast(Number(match.Groups["from"].Value));
    }

    /// <summary>As a reader sees it: "less than 5 years".</summary>
    public string InWords =>
        this switch
        {
            None => "none",
            LessThan(var years) => string.Create(CultureInfo.InvariantCulture, $"less than {years} years"),
            AtLeast(var years) => string.Create(CultureInfo.InvariantCulture, $"{years} years or more"),
            _ => "not known",
        };

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Less than (?<below>[1-9][0-9]?) years|(?<from>[1-9][0-9]?) years or more)\z")]
    private static partial Regex Band { get; }
}
