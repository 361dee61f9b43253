using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// How much a thing sets a role apart: rare among all roles is much, common to nearly all is nothing.
/// "Communication" is in every list and tells nobody anything.
/// </summary>
public sealed class Rarity
{
    /// <summary>From this share of roles on, a thing no longer sets any of them apart.</summary>
    public const decimal CommonFrom = 0.8m;

    private readonly Dictionary<Id<Term>, int> rolesWith = [];
    private readonly int roles;

    public Rarity(IEnumerable<IReadOnlyCollection<Id<Term>>> idsOfEachRole)
    {
        foreach (var ids in idsOfEachRole)
        {
            roles++;
            foreach (var id in ids.Distinct()) rolesWith[id] = rolesWith.GetValueOrDefault(id) + 1;
        }
    }

    public static Rarity OfDuties(IEnumerable<RoleProfile> all) => new(all.Select(r => DutiesOf(r).ToList()));

    /// <summary>Duties that may decide: named for the role, not disputed.</summary>
    public static IEnumerable<Id<Term>> DutiesOf(RoleProfile role) => role.Duties.Where(d => d.Citation.MayDecide).Select(d => d.Duty).Distinct();

    /// <summary>Share of all roles that have it, from 0 to 1.</summary>
    public decimal ShareOf(Id<Term> id) => roles == 0 ? 0 : (decimal)rolesWith.GetValueOrDefault(id) / roles;

    public bool SetsApart(Id<Term> id) => ShareOf(id) < CommonFrom;
}
