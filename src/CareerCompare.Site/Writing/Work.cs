using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Comparison;

namespace CareerCompare.Site.Writing;

/// <summary>Duties as a page lists them. What is shared or apart comes from ids, never from a sentence.</summary>
public static class Work
{
    public static WorkSets Of(RoleWork a, RoleWork b, Overlap<Id<Term>> overlap, Desk desk)
    {
        var (both, onlyA, onlyB) = (overlap.Both, overlap.OnlyA, overlap.OnlyB);
        var citations = Named(a, [.. both, .. onlyA]).Concat(Named(b, [.. both, .. onlyB])).Select(d => d.Citation);
        return new(
            [.. both.Select(id => Item(id, desk, a.OnlySometimes(id) && b.OnlySometimes(id)))],
            [.. onlyA.Select(id => Item(id, desk, a.OnlySometimes(id)))],
            [.. onlyB.Select(id => Item(id, desk, b.OnlySometimes(id)))],
            desk.Notes.OfAll(citations));
    }

    /// <summary>All duties of a role, what sets it apart first.</summary>
    public static (IReadOnlyList<WorkItem> Items, Note? Note) Of(RoleWork work, Desk desk)
    {
        var ids = work.ByRarity.ToHashSet();
        return ([.. work.ByRarity.Select(id => Item(id, desk, work.OnlySometimes(id)))], desk.Notes.OfAll(Named(work, ids).Select(d => d.Citation)));
    }

    private static IEnumerable<Core.Claims.DutyClaim> Named(RoleWork work, HashSet<Id<Term>> ids) =>
        work.InOrder.Where(ids.Contains).SelectMany(work.Naming);

    private static WorkItem Item(Id<Term> id, Desk desk, bool onlySometimes) => new(desk.Inputs.LabelOf(TermKind.Duty, id), onlySometimes);
}
