using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Catalog;

/// <summary>Two roles that a page compares; which of them it names first, <c>Ladder.Seats</c> says.</summary>
public sealed record RolePair(RoleProfile One, RoleProfile Other)
{
    /// <summary>A page with a draft on it is in no list.</summary>
    public bool HasDraft => One.Draft || Other.Draft;

    /// <summary>One of the two is a step up from the other.</summary>
    public bool IsStep => One.LeadsTo.Contains(Other.Id) || Other.LeadsTo.Contains(One.Id);

    /// <summary>A page of two roles is as fresh as the older of their reviews.</summary>
    public DateOnly Reviewed => One.Reviewed < Other.Reviewed ? One.Reviewed : Other.Reviewed;
}

/// <summary>Every two roles, each pair once, in the order of the list.</summary>
internal static class RolePairs
{
    /// <param name="roles">Of which each is paired with those after it.</param>
    /// <param name="from">How many pairs are passed over.</param>
    public static IEnumerable<RolePair> Of(IReadOnlyList<RoleProfile> roles, int from = 0)
    {
        for (var i = 0; i < roles.Count; i++)
        {
            // Whole rows before the place are passed over at once.
            var row = roles.Count - 1 - i;
            for (var j = i + 1 + Math.Min(from, row); j < roles.Count; j++)
                yield return new(roles[i], roles[j]);
            from = Math.Max(0, from - row);
        }
    }

    /// <summary>The two roles that are compared at an address; null where none are.</summary>
    public static RolePair? Find(string address, IReadOnlyList<RoleProfile> roles)
    {
        var ids = address.Split('/') is ["", "compare", var pair, ""] ? pair.Split("-vs-") : [];
        if (ids.Length != 2)
            return null;
        var found = roles.Where(r => r.Id.Text == ids[0] || r.Id.Text == ids[1]).ToList();
        return found.Count == 2 && SitePath.Comparison(found[0].Id, found[1].Id).Text == address
            ? new(found[0], found[1])
            : null;
    }
}
