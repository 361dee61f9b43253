using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// Which two roles people weigh against each other: those of one field, those that official pay counts in one group, and
/// those that lie at most two steps apart, up or down: two that lead to the same job, or may come from it. Any other two
/// have their page as well, to which no list leads.
/// </summary>
public sealed class Kinship
{
    private const int MostSteps = 2;
    private readonly Dictionary<Id<RoleProfile>, HashSet<Id<RoleProfile>>> near = [];

    /// <param name="all">Every role of the site.</param>
    public Kinship(IReadOnlyList<RoleProfile> all)
    {
        var steps = all.SelectMany(from => from.LeadsTo.Select(to => (From: from.Id, To: to))).ToList();
        var beside = steps.Concat(steps.Select(s => (From: s.To, To: s.From))).ToLookup(s => s.From, s => s.To);
        foreach (var role in all)
        {
            HashSet<Id<RoleProfile>> reached = [role.Id];
            for (var step = 0; step < MostSteps; step++)
                reached.UnionWith([.. reached.SelectMany(id => beside[id])]);
            near[role.Id] = reached;
        }
    }

    public bool Holds(RoleProfile one, RoleProfile other) =>
        one.Family == other.Family
        || near[one.Id].Contains(other.Id)
        || RoleGroup.Of(one).Any(g => RoleGroup.Of(other).Any(o => o.Soc == g.Soc));
}
