using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// Which two roles people weigh against each other: those of one field, those that official pay counts in one group, and
/// those that lie at most two steps apart. Any other two have their page as well, to which no list leads.
/// </summary>
public sealed class Kinship
{
    private const int MostSteps = 2;
    private readonly Dictionary<Id<RoleProfile>, HashSet<Id<RoleProfile>>> above = [];

    /// <param name="all">Every role of the site; steps to others lead nowhere.</param>
    public Kinship(IReadOnlyList<RoleProfile> all)
    {
        var byId = all.ToDictionary(r => r.Id);
        foreach (var role in all)
        {
            HashSet<Id<RoleProfile>> reached = [];
            IReadOnlyList<RoleProfile> at = [role];
            for (var step = 0; step < MostSteps; step++)
                at =
                [
                    .. at.SelectMany(r => r.LeadsTo)
                        .Where(reached.Add)
                        .Select(id => byId.GetValueOrDefault(id))
                        .OfType<RoleProfile>(),
                ];
            above[role.Id] = reached;
        }
    }

    public bool Holds(RoleProfile one, RoleProfile other) =>
        one.Family == other.Family
        || above[one.Id].Contains(other.Id)
        || above[other.Id].Contains(one.Id)
        || RoleGroup.Of(one).Any(g => RoleGroup.Of(other).Any(o => o.Soc == g.Soc));
}
