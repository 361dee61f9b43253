using CareerCompare.Core.Roles;

namespace CareerCompare.Site.Families;

/// <summary>Roles of one family that lead from one to the next: the sets of three that somebody on the ladder asks for.</summary>
internal static class RoleChains
{
    /// <summary>First step first; each set of three once.</summary>
    public static IEnumerable<IReadOnlyList<RoleProfile>> OfThree(IReadOnlyList<RoleProfile> roles)
    {
        var byId = roles.ToDictionary(r => r.Id);
        IEnumerable<RoleProfile> Next(RoleProfile role) => role.LeadsTo.Select(id => byId.GetValueOrDefault(id)).OfType<RoleProfile>().Where(n => n.Family == role.Family);
        return (from first in roles
                from second in Next(first)
                from third in Next(second)
                where third.Id != first.Id
                select (IReadOnlyList<RoleProfile>)[first, second, third])
            .DistinctBy(three => string.Join(' ', three.Select(r => r.Id.Text).Order(StringComparer.Ordinal)));
    }
}
