using System.Globalization;
using CareerCompare.Core.Paths;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Paths;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Paths;

/// <summary>The routes of a role in words: "by way of practice manager; 2 steps, 17 new tasks".</summary>
public static class RouteWords
{
    private const int MostListed = 12;

    /// <param name="from">The start.</param>
    /// <param name="among">Roles of the page; only routes to these are told.</param>
    /// <param name="map">All steps of the site, for a route may lead through another field.</param>
    /// <param name="inputs">Of the site.</param>
    /// <param name="nameUnreached">Whether to name the roles that no steps lead to.</param>
    public static RoutesOfRole Of(RoleProfile from, IReadOnlyList<RoleProfile> among, PathMap map, SiteInputs inputs, bool nameUnreached)
    {
        var cheapest = map.RoutesFrom(from.Id, RouteMeasure.Cheapest);
        var quickest = map.RoutesFrom(from.Id, RouteMeasure.Quickest);
        var reached = among.Where(r => r.Id != from.Id && cheapest.ContainsKey(r.Id)).OrderBy(r => cheapest[r.Id].Cost(RouteMeasure.Cheapest)).ThenBy(r => r.Id).ToList();
        return new(
            new(Seat.B, from),
            [.. reached.Take(MostListed).Select(r => Way(r, cheapest[r.Id], quickest[r.Id], inputs))],
            new(Math.Max(0, reached.Count - MostListed)),
            nameUnreached ? [.. among.Where(r => !cheapest.ContainsKey(r.Id)).Select(r => r.Name)] : []);
    }

    private static RoutesOfRole.Way Way(RoleProfile to, Route cheapest, Route quickest, SiteInputs inputs)
    {
        var lessWork = quickest.Cost(RouteMeasure.Quickest).CompareTo(cheapest.Cost(RouteMeasure.Quickest)) < 0;
        return new(new(Seat.A, to), InWords(cheapest, inputs), lessWork ? InWords(quickest, inputs) : null);
    }

    private static string InWords(Route route, SiteInputs inputs)
    {
        var via = route.Via.Select(id => inputs.Ledger.Roles[id].Name).ToList();
        var cost = route.Cost(RouteMeasure.Cheapest);
        var way = via.Count == 0 ? "directly" : "by way of " + string.Join(", then ", via);
        return $"{way}; {Counted(cost.Steps, "step")}, {Counted(cost.NewTasks, "new task")}; {Years(route)}";
    }

    // Bands are listed, not summed: of two times "less than 5" nobody knows the sum.
    private static string Years(Route route)
    {
        var bands = route.Steps.Select(s => s.Years.InWords).ToList();
        return bands.Distinct().Count() == 1
            ? $"related work {bands[0]}{(bands.Count > 1 ? " at each step" : "")}"
            : "related work " + string.Join(", then ", bands);
    }

    private static string Counted(int count, string what) =>
        $"{count.ToString(CultureInfo.InvariantCulture)} {what}{(count == 1 ? "" : "s")}";
}
