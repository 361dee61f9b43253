using System.Text.RegularExpressions;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Hosting;

/// <summary>An address that has no page any more, or never had one, and the page to which it leads.</summary>
public sealed record Redirect(string From, string To);

/// <summary>Which addresses lead elsewhere: pairs in the order that no page has, and everything under the former id of a role.</summary>
public sealed partial class Redirects(IReadOnlyList<RoleProfile> roles)
{
    private readonly Dictionary<string, RoleProfile> byId = roles.ToDictionary(r => r.Id.Text, StringComparer.Ordinal);

    /// <summary>In the order of the pages that they lead to.</summary>
    public IEnumerable<Redirect> To(IEnumerable<SitePath> pages) =>
        from page in pages
        from old in OldAddresses(page.Text)
        select new Redirect(old, page.Text);

    private IEnumerable<string> OldAddresses(string page)
    {
        if (OfRole.Match(page) is { Success: true } one && byId.TryGetValue(one.Groups["id"].Value, out var role))
            return role.Formerly.Select(former => SitePath.Role(former) + one.Groups["rest"].Value);
        if (OfPair.Match(page) is { Success: true } pair && byId.TryGetValue(pair.Groups["one"].Value, out var first)
            && byId.TryGetValue(pair.Groups["other"].Value, out var second))
        {
            return from a in Names(first)
                   from b in Names(second)
                   from folder in (SitePath[])[SitePath.ReversedComparison(a, b), SitePath.Comparison(a, b)]
                   let old = folder + pair.Groups["rest"].Value
                   where old != page
                   select old;
        }
        return [];
    }

    private static IEnumerable<Slug> Names(RoleProfile role) => [role.Id, .. role.Formerly];

    [GeneratedRegex(@"^/roles/(?<id>[a-z0-9-]+)/(?<rest>.*)\z")]
    private static partial Regex OfRole { get; }

    // No id holds -vs-, so the parts are told apart.
    [GeneratedRegex(@"^/compare/(?<one>[a-z0-9-]+?)-vs-(?<other>[a-z0-9-]+)/(?<rest>.*)\z")]
    private static partial Regex OfPair { get; }
}
