using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Comparisons;

/// <summary>The duties of two roles, compared by id: in both, and named for one of them only.</summary>
public static class WorkComparison
{
    /// <summary>What sets a role apart comes first, and what more sources name; what a role does only sometimes comes last.</summary>
    public static Overlap<Id<Term>> Of(RoleWork a, RoleWork b) => new(
        [.. a.InOrder.Where(b.Has).OrderByDescending(id => a.Witnesses(id) + b.Witnesses(id))],
        [.. a.SettingApart.Where(id => !b.Has(id))],
        [.. b.SettingApart.Where(id => !a.Has(id))]);
}
