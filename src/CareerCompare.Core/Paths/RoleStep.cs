using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Vocabulary;

namespace CareerCompare.Core.Paths;

/// <summary>A step from a role to one that it leads to.</summary>
/// <param name="From">Where one stands.</param>
/// <param name="To">A step up from there.</param>
/// <param name="NewTasks">How many tasks of the next role no source names for the present one.</param>
/// <param name="Years">Related work that the next role's class asks for.</param>
public sealed record RoleStep(Id<RoleProfile> From, Id<RoleProfile> To, int NewTasks, YearsAsked Years)
{
    public static RoleStep Of(RoleProfile from, RoleProfile to, Rarity duties, Ledger ledger) =>
        new(from.Id, to.Id, TasksOf(from, to, duties).Count, YearsAsked.Of(ledger.Projections.GetValueOrDefault(to.MainOccupation.Soc)?.Experience));

    /// <summary>What sets the next role apart comes first; what nearly all roles have is no news.</summary>
    public static IReadOnlyList<Id<Term>> TasksOf(RoleProfile from, RoleProfile to, Rarity duties) => WorkComparison.Of(RoleWork.Of(to, duties), RoleWork.Of(from, duties)).OnlyA;

    public RouteCost Cost(RouteMeasure by) => by == RouteMeasure.Cheapest
        ? new(0, 0, 0, 1, NewTasks)
        : Years switch
        {
            YearsAsked.None => new(0, 0, 0, 1, NewTasks),
            YearsAsked.LessThan(var years) => new(0, 0, years, 1, NewTasks),
            YearsAsked.AtLeast(var years) => new(0, 1, years, 1, NewTasks),
            _ => new(1, 0, 0, 1, NewTasks),
        };
}
