using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Paths;

/// <summary>Roles and the steps between them. Finds the least costly route (Dijkstra; costs only ever add up).</summary>
public sealed class PathMap(IEnumerable<RoleStep> steps)
{
    private readonly ILookup<Id<RoleProfile>, RoleStep> from = steps.ToLookup(s => s.From);

    /// <summary>Null where no steps lead there; without steps from a role to itself.</summary>
    public Route? Find(Id<RoleProfile> start, Id<RoleProfile> end, RouteMeasure by) => RoutesFrom(start, by).GetValueOrDefault(end);

    /// <summary>The best route to every role that steps lead to, the start itself included. Of equals, the one by the lower ids.</summary>
    public IReadOnlyDictionary<Id<RoleProfile>, Route> RoutesFrom(Id<RoleProfile> start, RouteMeasure by)
    {
        Dictionary<Id<RoleProfile>, Route> found = [];
        PriorityQueue<Route, (RouteCost Cost, Id<RoleProfile> To, Id<RoleProfile> Before)> open = new([(new Route(start, []), (default, start, start))]);
        while (open.TryDequeue(out var route, out var at))
        {
            if (!found.TryAdd(route.To, route)) continue;
            foreach (var step in from[route.To])
                if (!found.ContainsKey(step.To))
                    open.Enqueue(new(start, [.. route.Steps, step]), (at.Cost + step.Cost(by), step.To, route.To));
        }
        return found;
    }
}
