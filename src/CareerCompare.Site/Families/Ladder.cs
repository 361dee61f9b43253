using CareerCompare.Core;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Families;

/// <summary>Which role is a step up from which, and so which of two is named first.</summary>
public static class Ladder
{
    /// <summary>True where steps lead from one role to the other.</summary>
    public static bool LeadsTo(RoleProfile from, RoleProfile to, Ledger ledger) => from.LeadsTo.Count > 0 && Above(from, ledger).Contains(to.Id);

    /// <summary>Every role to which steps lead from one, the nearest first.</summary>
    public static IEnumerable<Id<RoleProfile>> Above(RoleProfile from, Ledger ledger)
    {
        HashSet<Id<RoleProfile>> seen = [];
        Queue<Id<RoleProfile>> next = new(from.LeadsTo);
        while (next.TryDequeue(out var id))
        {
            if (!seen.Add(id)) continue;
            yield return id;
            if (ledger.Roles.TryGetValue(id, out var role))
                foreach (var further in role.LeadsTo) next.Enqueue(further);
        }
    }

    /// <summary>The step up first; else by title.</summary>
    public static (RoleSide A, RoleSide B) Seats(RoleProfile one, RoleProfile other, Ledger ledger)
    {
        var otherFirst = LeadsTo(one, other, ledger)
            || (!LeadsTo(other, one, ledger) && string.CompareOrdinal(one.Title, other.Title) > 0);
        return otherFirst ? (new(Seat.A, other), new(Seat.B, one)) : (new(Seat.A, one), new(Seat.B, other));
    }
}
