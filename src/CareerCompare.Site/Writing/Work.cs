using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Comparison;

namespace CareerCompare.Site.Writing;

/// <summary>Duties as a page lists them. What is shared or apart comes from ids, never from a sentence.</summary>
public static class Work
{
    /// <summary>More than these are no longer read.</summary>
    private const int Most = 6;

    public static WorkSets Of(RoleProfile a, RoleProfile b, Overlap<Slug> overlap, Desk desk)
    {
        var both = overlap.Both.Take(Most).ToList();
        var onlyA = overlap.OnlyA.Take(Most).ToList();
        var onlyB = overlap.OnlyB.Take(Most).ToList();
        var citings = Named(a, [.. both, .. onlyA]).Concat(Named(b, [.. both, .. onlyB])).Select(d => d.Citing);
        return new(
            [.. both.Select(id => Item(id, desk, a, b))],
            [.. onlyA.Select(id => Item(id, desk, a))],
            [.. onlyB.Select(id => Item(id, desk, b))],
            desk.Citations.CiteAll(citings));
    }

    /// <summary>All duties of a role, what sets it apart first.</summary>
    public static (IReadOnlyList<WorkItem> Items, Note? Note) Of(RoleProfile role, int most, Desk desk)
    {
        var ids = ByLift(role, desk).Take(most).ToList();
        return ([.. ids.Select(id => Item(id, desk, role))], desk.Citations.CiteAll(Named(role, ids).Select(d => d.Citing)));
    }

    /// <summary>What is done only sometimes comes last.</summary>
    public static IEnumerable<Slug> ByLift(RoleProfile role, Desk desk) =>
        Lift.DutiesOf(role)
            .OrderBy(id => Named(role, [id]).All(d => d.Sometimes))
            .ThenByDescending(id => (1 - desk.Inputs.DutyLift.ShareOf(id)) * Named(role, [id]).SelectMany(d => d.Citing.Sources).Distinct().Count());

    private static IEnumerable<Core.Claims.DutyClaim> Named(RoleProfile role, IReadOnlyCollection<Slug> ids) =>
        role.Duties.Where(d => d.Citing.MayDecide && ids.Contains(d.Duty));

    private static WorkItem Item(Slug id, Desk desk, params RoleProfile[] roles) =>
        new(desk.Inputs.LabelOf(TermKind.Duty, id), roles.All(r => Named(r, [id]).All(d => d.Sometimes)));
}
