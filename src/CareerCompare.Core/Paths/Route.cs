using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Paths;

/// <summary>Steps that lead from one to the next; none from a role to itself.</summary>
public sealed record Route(Id<RoleProfile> From, IReadOnlyList<RoleStep> Steps)
{
    public Id<RoleProfile> To => Steps.Count == 0 ? From : Steps[^1].To;

    /// <summary>The roles on the way, without both ends.</summary>
    public IEnumerable<Id<RoleProfile>> Via => Steps.SkipLast(1).Select(s => s.To);

    public RouteCost Cost(RouteMeasure by) => Steps.Aggregate(default(RouteCost), (sum, step) => sum + step.Cost(by));
}
