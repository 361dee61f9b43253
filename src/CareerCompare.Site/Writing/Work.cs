using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Comparison;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>Duties as a page lists them. What is shared or apart comes from ids, never from a sentence.</summary>
public static class Work
{
    public static WorkSets Of(RoleWork a, RoleWork b, Overlap<Id<Term>> overlap, SiteInputs inputs)
    {
        var (both, onlyA, onlyB) = (overlap.Both, overlap.OnlyA, overlap.OnlyB);
        var citations = Named(a, [.. both, .. onlyA]).Concat(Named(b, [.. both, .. onlyB])).Select(d => d.Citation);
        return new(
            [.. both.Select(id => Item(id, inputs, a.OnlySometimes(id) && b.OnlySometimes(id)))],
            [.. onlyA.Select(id => Item(id, inputs, a.OnlySometimes(id)))],
            [.. onlyB.Select(id => Item(id, inputs, b.OnlySometimes(id)))],
            inputs.Notes.OfAll(citations));
    }

    /// <summary>All duties of a role, what sets it apart first.</summary>
    public static (IReadOnlyList<WorkItem> Items, Note? Note) Of(RoleWork work, SiteInputs inputs)
    {
        var ids = work.ByRarity.ToHashSet();
        return ([.. work.ByRarity.Select(id => Item(id, inputs, work.OnlySometimes(id)))], inputs.Notes.OfAll(Named(work, ids).Select(d => d.Citation)));
    }

    private static IEnumerable<Core.Claims.DutyClaim> Named(RoleWork work, HashSet<Id<Term>> ids) =>
        work.InOrder.Where(ids.Contains).SelectMany(work.Naming);

    private static WorkItem Item(Id<Term> id, SiteInputs inputs, bool onlySometimes) => new(inputs.LabelOf(TermKind.Duty, id), onlySometimes);
}
