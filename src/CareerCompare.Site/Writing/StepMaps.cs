using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>A drawing for each set of roles that steps join.</summary>
public static class StepMaps
{
    private const int MostMaps = 12;

    public static IReadOnlyList<StepMap> Of(
        IReadOnlyList<RoleProfile> roles,
        IReadOnlyList<RoleStep> steps,
        SiteInputs inputs
    )
    {
        var level = Levels(roles, steps);
        var sets = Joined(roles, steps).Where(s => s.Count > 1).ToList();
        return
        [
            .. sets.Select((set, i) => Map(set, steps, level, i, sets.Count, inputs)).OfType<StepMap>().Take(MostMaps),
        ];
    }

    private static StepMap? Map(
        IReadOnlyList<RoleProfile> set,
        IReadOnlyList<RoleStep> steps,
        IReadOnlyDictionary<Id<RoleProfile>, int> level,
        int number,
        int of,
        SiteInputs inputs
    )
    {
        var rows = set.OrderBy(r => level[r.Id]).ThenBy(r => r.Title, StringComparer.Ordinal).ToList();
        var at = rows.Select((r, i) => (r.Id, i)).ToDictionary(x => x.Id, x => x.i);
        return StepMap.Of(
            "map-" + (number + 1).ToString(CultureInfo.InvariantCulture),
            of == 1 ? "Which job leads to which" : $"Steps from {rows[0].Title}",
            [.. rows.Select(r => r.Title)],
            [
                .. steps
                    .Where(s => at.ContainsKey(s.From) && at.ContainsKey(s.To))
                    .Select(s => new StepMap.Step(
                        at[s.From],
                        at[s.To],
                        StepPrice.Shortly(inputs.Ledger.Roles[s.From], inputs.Ledger.Roles[s.To], inputs)
                    )),
            ]
        );
    }

    // The most steps that lead to a role. No steps lead in a circle: the loader refuses them.
    private static Dictionary<Id<RoleProfile>, int> Levels(
        IReadOnlyList<RoleProfile> roles,
        IReadOnlyList<RoleStep> steps
    )
    {
        var into = steps.ToLookup(s => s.To);
        Dictionary<Id<RoleProfile>, int> level = [];
        int LevelOf(Id<RoleProfile> id) =>
            level.TryGetValue(id, out var known)
                ? known
                : level[id] = into[id].Select(s => LevelOf(s.From) + 1).DefaultIfEmpty(0).Max();
        foreach (var role in roles)
            LevelOf(role.Id);
        return level;
    }

    private static IEnumerable<IReadOnlyList<RoleProfile>> Joined(
        IReadOnlyList<RoleProfile> roles,
        IReadOnlyList<RoleStep> steps
    )
    {
        var near = steps
            .SelectMany(s => new[] { (s.From, s.To), (From: s.To, To: s.From) })
            .ToLookup(s => s.From, s => s.To);
        HashSet<Id<RoleProfile>> seen = [];
        foreach (var role in roles)
        {
            if (seen.Contains(role.Id))
                continue;
            HashSet<Id<RoleProfile>> set = [];
            Stack<Id<RoleProfile>> next = new([role.Id]);
            while (next.TryPop(out var id))
                if (set.Add(id))
                    foreach (var other in near[id])
                        next.Push(other);
            seen.UnionWith(set);
            yield return [.. roles.Where(r => set.Contains(r.Id))];
        }
    }
}
