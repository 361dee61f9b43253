using System.Text.RegularExpressions;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Hosting;

/// <summary>An address that has no page any more, or never had one, and the page to which it leads.</summary>
public sealed record Redirect(string From, string To);

/// <summary>Which addresses lead elsewhere: comparisons in the orders that no page has, and everything under the former id of a role.</summary>
public sealed partial class Redirects(IReadOnlyList<RoleProfile> roles)
{
    private readonly Dictionary<string, RoleProfile> byId = roles.ToDictionary(r => r.Id.Text, StringComparer.Ordinal);

    /// <summary>
    /// As many roles have rules for both orders of a pair: two for every pair are near ten thousand then. Hosts read a few
    /// thousand, and at a thousand roles the list would be larger than all pages of the roles together.
    /// </summary>
    public const int MostForBothOrders = 100;

    private readonly bool bothOrders = roles.Count <= MostForBothOrders;

    /// <summary>In the order of the pages that they lead to.</summary>
    public IEnumerable<Redirect> To(IEnumerable<SitePath> pages) =>
        from page in bothOrders || roles.Any(r => r.Formerly.Count > 0) ? pages : []
        from old in OldAddresses(page.Text)
        select new Redirect(old, page.Text);

    private IEnumerable<string> OldAddresses(string page)
    {
        if (OfRole.Match(page) is { Success: true } one && byId.TryGetValue(one.Groups["id"].Value, out var role))
            return role.Formerly.Select(former => SitePath.Role(former) + one.Groups["rest"].Value);
        if (OfComparison.Match(page) is not { Success: true } set) return [];
        var roles = set.Groups["roles"].Value.Split("-vs-").Select(id => byId.GetValueOrDefault(id)).OfType<RoleProfile>().ToList();
        return roles.Count < 2 || !(bothOrders || roles.Any(r => r.Formerly.Count > 0)) ? [] : Orders(roles).Select(ids => $"/compare/{string.Join("-vs-", ids)}/{set.Groups["rest"].Value}").Where(old => old != page);
    }

    /// <summary>Every order of the roles, under every id that each of them has or had.</summary>
    private static IEnumerable<IReadOnlyList<Slug>> Orders(IReadOnlyList<RoleProfile> roles) =>
        roles.Count == 0 ? [[]]
        : from role in roles
          from name in Names(role)
          from rest in Orders([.. roles.Where(r => r != role)])
          select (IReadOnlyList<Slug>)[name, .. rest];

    private static IEnumerable<Slug> Names(RoleProfile role) => [role.Id, .. role.Formerly];

    [GeneratedRegex(@"^/roles/(?<id>[a-z0-9-]+)/(?<rest>.*)\z")]
    private static partial Regex OfRole { get; }

    // No id holds -vs-, so the roles are told apart.
    [GeneratedRegex(@"^/compare/(?<roles>[a-z0-9-]+)/(?<rest>.*)\z")]
    private static partial Regex OfComparison { get; }
}
