using CareerCompare.Core.Roles;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Families;

/// <summary>Every two roles, each pair once, in the order of the list.</summary>
internal static class RolePairs
{
    /// <param name="roles">Of which each is paired with those after it.</param>
    /// <param name="from">How many pairs are passed over.</param>
    public static IEnumerable<(RoleProfile One, RoleProfile Other)> Of(IReadOnlyList<RoleProfile> roles, int from = 0)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            // Whole rows before the place are passed over at once.
            var row = roles.Count - 1 - i;
            for (var j = i + 1 + Math.Min(from, row); j < roles.Count; j++) yield return (roles[i], roles[j]);
            from = Math.Max(0, from - row);
        }
    }

    /// <summary>The two roles that are compared at an address; null where none are.</summary>
    public static (RoleProfile One, RoleProfile Other)? Find(string address, IReadOnlyList<RoleProfile> roles)
    {
        var ids = address.Split('/') is ["", "compare", var pair, ""] ? pair.Split("-vs-") : [];
        if (ids.Length != 2) return null;
        var found = roles.Where(r => r.Id.Text == ids[0] || r.Id.Text == ids[1]).ToList();
        return found.Count == 2 && SitePath.Comparison(found[0].Id, found[1].Id).Text == address ? (found[0], found[1]) : null;
    }

    /// <summary>One of the two is a step up from the other.</summary>
    public static bool IsStep((RoleProfile One, RoleProfile Other) pair) => pair.One.LeadsTo.Contains(pair.Other.Id) || pair.Other.LeadsTo.Contains(pair.One.Id);

    /// <summary>A page of two roles is as fresh as the older of their reviews.</summary>
    public static DateOnly Reviewed(RoleProfile one, RoleProfile other) => one.Reviewed < other.Reviewed ? one.Reviewed : other.Reviewed;
}
