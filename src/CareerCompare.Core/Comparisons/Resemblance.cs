using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// Which roles are most like one: by the duties, skills and settings that both have, where what few roles have counts
/// for more. Of two that are alike to the same degree, the one of the same family comes first, then the one whose id
/// does; so the answer changes only when a profile does.
/// </summary>
public sealed class Resemblance
{
    private readonly IReadOnlyList<RoleProfile> roles;
    private readonly List<HashSet<Id<Term>>> traits;
    private readonly Dictionary<Id<Term>, List<int>> having = [];
    private readonly double[] weightOf;

    /// <param name="all">In the order of their ids.</param>
    public Resemblance(IReadOnlyList<RoleProfile> all)
    {
        roles = all;
        traits = [.. all.Select(TraitsOf)];
        for (var i = 0; i < traits.Count; i++)
            foreach (var trait in traits[i])
            {
                if (!having.TryGetValue(trait, out var who)) having[trait] = who = [];
                who.Add(i);
            }
        weightOf = [.. traits.Select(t => t.Sum(Weight))];
    }

    /// <summary>The nearest first; never the role itself, and no draft.</summary>
    public IReadOnlyList<RoleProfile> NearestTo(RoleProfile role, int most)
    {
        var own = TraitsOf(role);
        var ownWeight = own.Sum(Weight);
        var shared = new double[roles.Count];
        foreach (var trait in own)
            foreach (var other in having.GetValueOrDefault(trait, [])) shared[other] += Weight(trait);
        return [.. Enumerable.Range(0, roles.Count)
            .Where(i => roles[i].Id != role.Id && !roles[i].Draft)
            .OrderByDescending(i => Likeness(shared[i], ownWeight + weightOf[i]))
            .ThenByDescending(i => roles[i].Family == role.Family)
            .ThenBy(i => i)
            .Take(most).Select(i => roles[i])];
    }

    // What both have of what either has, from 0 to 1.
    private static double Likeness(double shared, double together) => together > shared ? shared / (together - shared) : shared > 0 ? 1 : 0;

    // What every role has tells nothing.
    private double Weight(Id<Term> trait) => having.TryGetValue(trait, out var who) ? 1 - (double)who.Count / roles.Count : 1;

    // Ids of different vocabularies may be equal; then the likeness is of one word at least.
    private static HashSet<Id<Term>> TraitsOf(RoleProfile role) =>
        [.. Rarity.DutiesOf(role), .. role.Skills.Where(s => s.Citation.MayDecide).Select(s => s.Value), .. role.Settings.Where(s => s.Citation.MayDecide).Select(s => s.Value)];
}
