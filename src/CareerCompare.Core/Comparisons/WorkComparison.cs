using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>The duties of two roles, compared by id: in both, and named for one of them only.</summary>
public static class WorkComparison
{
    /// <summary>What sets a role apart comes first, and what more sources name; what a role does only sometimes comes last.</summary>
    public static Overlap<Slug> Of(RoleProfile a, RoleProfile b, Lift lift)
    {
        var raw = Overlap<Slug>.Of([.. Lift.DutiesOf(a)], [.. Lift.DutiesOf(b)]);
        return new(
            [.. raw.Both.OrderByDescending(id => Witnesses(a, id) + Witnesses(b, id))],
            [.. Apart(raw.OnlyA, a, lift)],
            [.. Apart(raw.OnlyB, b, lift)]);
    }

    private static IEnumerable<Slug> Apart(IEnumerable<Slug> ids, RoleProfile role, Lift lift) =>
        ids.Where(lift.SetsApart)
            .OrderBy(id => OnlySometimes(role, id))
            .ThenByDescending(id => Witnesses(role, id) * (1 - lift.ShareOf(id)));

    private static bool OnlySometimes(RoleProfile role, Slug duty) =>
        role.Duties.Where(d => d.Duty == duty && d.Citing.MayDecide).All(d => d.Sometimes);

    private static int Witnesses(RoleProfile role, Slug duty) =>
        role.Duties.Where(d => d.Duty == duty && d.Citing.MayDecide).SelectMany(d => d.Citing.Sources).Distinct().Count();
}
