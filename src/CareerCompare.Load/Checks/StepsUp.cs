using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Load.Content;

namespace CareerCompare.Load.Checks;

/// <summary>Steps up never lead back to where they began.</summary>
internal static class StepsUp
{
    public static void Check(LedgerBuilder builder, DiagnosticLog log)
    {
        var roles = builder.Roles.ToDictionary(r => r.Id);
        foreach (var role in builder.Roles)
            for (var i = 0; i < role.LeadsTo.Count; i++)
                if (WayBack(role.LeadsTo[i], role.Id, roles) is { } way && way.Min() == role.Id)
                    log.Error(Codes.StepsInACircle, builder.Places.Of(role, "leads-to", i),
                        $"'{role.LeadsTo[i]}' leads back to '{role.Id}'" + (way.Count > 2 ? $" by way of {string.Join(", ", way.Skip(1).SkipLast(1).Select(s => $"'{s}'"))}" : ""),
                        "a step up goes one way; take one of these steps out");
    }

    /// <summary>The shortest way from a role to another, both ends in it.</summary>
    private static IReadOnlyList<Id<RoleProfile>>? WayBack(Id<RoleProfile> from, Id<RoleProfile> to, IReadOnlyDictionary<Id<RoleProfile>, RoleProfile> roles)
    {
        var cameFrom = new Dictionary<Id<RoleProfile>, Id<RoleProfile>?> { [from] = null };
        var next = new Queue<Id<RoleProfile>>([from]);
        while (next.TryDequeue(out var at))
        {
            if (at == to)
            {
                List<Id<RoleProfile>> way = [];
                for (Id<RoleProfile>? step = at; step is not null; step = cameFrom[step]) way.Insert(0, step);
                return way;
            }
            foreach (var step in roles.TryGetValue(at, out var role) ? role.LeadsTo : [])
                if (cameFrom.TryAdd(step, at)) next.Enqueue(step);
        }
        return null;
    }
}
