using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Decisions;

/// <summary>How many steps up lead from one role to another, by what each role says it leads to.</summary>
public static class LadderSteps
{
    /// <summary>0 for the role itself; a role that no steps reach is not in it.</summary>
    public static IReadOnlyDictionary<Id<RoleProfile>, int> From(RoleProfile start, IReadOnlyDictionary<Id<RoleProfile>, RoleProfile> roles)
    {
        Dictionary<Id<RoleProfile>, int> steps = new() { [start.Id] = 0 };
        Queue<RoleProfile> waiting = new([start]);
        while (waiting.TryDequeue(out var role))
            foreach (var next in role.LeadsTo)
                if (roles.TryGetValue(next, out var further) && steps.TryAdd(next, steps[role.Id] + 1))
                    waiting.Enqueue(further);
        return steps;
    }
}
