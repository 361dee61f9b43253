using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Catalog;

/// <summary>An address that has no page any more, or never had one, and the page to which it leads.</summary>
public sealed record Redirect(string From, string To)
{
    /// <summary>A small page stands at the old address too, for hosts that take no rules.</summary>
    public bool HasPage { get; init; }
}

/// <summary>A page of a role that has moved to where the role is one of several.</summary>
/// <param name="Role">Whose it was.</param>
/// <param name="Below">The old address below that of the role: <c>pay/ohio/</c>.</param>
/// <param name="To">Where it is now, with the place on the page.</param>
public sealed record Moved(RoleProfile Role, string Below, string To)
{
    /// <summary>What the address of such a page looks like, and that of no other; a regular expression.</summary>
    public const string Addresses = "^/roles/[a-z0-9-]+/pay/[a-z0-9-]+/?$";

    public SitePath From =>
        SitePath.TryParse(SitePath.Role(Role.Id).Text + Below, out var path)
            ? path
            : throw new InvalidOperationException($"'{Below}' is no part of an address.");
}

/// <summary>The old addresses of a site.</summary>
public interface IRedirects
{
    /// <summary>All of them, made as they are walked.</summary>
    IEnumerable<Redirect> All();

    /// <summary>Where an address without a page leads, or null; it is looked up and no list of them is made.</summary>
    string? Find(string address);
}

/// <summary>As many as somebody wrote down.</summary>
public sealed record FewRedirects(params IReadOnlyList<Redirect> Rules) : IRedirects
{
    public IEnumerable<Redirect> All() => Rules;

    public string? Find(string address) => Rules.FirstOrDefault(r => r.From == address)?.To;
}

/// <summary>
/// Which addresses lead elsewhere: comparisons in the orders that no page has, and the pages of a role under each id
/// that it had. An address names one former id at the most, so a former id costs as much as its role has pages and
/// never as much as the former ids of others. Each stands with its last slash and without, for servers tell these
/// apart.
/// </summary>
/// <param name="roles">All of them, by id.</param>
/// <param name="threes">Three roles that are compared on a page.</param>
/// <param name="moved">Pages of roles that stand elsewhere now.</param>
/// <param name="isPage">Whether there is a page at an address.</param>
public sealed class Redirects(
    IReadOnlyList<RoleProfile> roles,
    Func<IEnumerable<IReadOnlyList<RoleProfile>>> threes,
    Func<IEnumerable<Moved>> moved,
    Func<SitePath, bool> isPage
) : IRedirects
{
    /// <summary>
    /// As many roles have rules for both orders of a pair: with more the list would be larger than all pages of the
    /// roles together, and hosts read a few thousand.
    /// </summary>
    public const int MostForBothOrders = 100;

    /// <summary>So many rules may a site have: a server reads them all when it starts, and keeps them.</summary>
    public const int Most = 100_000;

    private const string Joint = "-vs-",
        Pay = "pay/";

    private readonly Lazy<ILookup<string, Moved>> movedOf = new(() => moved().ToLookup(m => m.Role.Id.Text));

    private readonly bool bothOrders = roles.Count <= MostForBothOrders;

    private readonly Dictionary<string, RoleProfile> living = roles.ToDictionary(
        r => r.Id.Text,
        StringComparer.Ordinal
    );

    // Two roles that claim one are refused when they are read; a site made otherwise has the first.
    private readonly Dictionary<string, RoleProfile> former = roles
        .SelectMany(r => r.Formerly.Select(f => (Id: f.Text, Role: r)))
        .DistinctBy(f => f.Id)
        .ToDictionary(f => f.Id, f => f.Role, StringComparer.Ordinal);

    public IEnumerable<Redirect> All()
    {
        var ofRoles =
            from role in roles
            from old in role.Formerly
            from page in PagesOf(role)
            select (From: SitePath.Role(old).Text + page.Text[SitePath.Role(role.Id).Text.Length..], To: page);
        var rules = ofRoles.Concat(OfPairs("")).Concat(OfSets()).Concat(OfPairs(Pay));
        return (
            from rule in rules
            from address in (string[])[rule.From, rule.From[..^1]]
            select new Redirect(address, rule.To.Text)
        ).Concat(OfMoved());
    }

    private IEnumerable<Redirect> OfMoved() =>
        from role in roles
        from page in movedOf.Value[role.Id.Text]
        from id in role.Formerly.Prepend(role.Id)
        let address = SitePath.Role(id).Text + page.Below
        from written in (string[])[address, address[..^1]]
        select new Redirect(written, page.To) { HasPage = id == role.Id && written == address };

    public string? Find(string address)
    {
        var parts = address.TrimEnd('/').Split('/');
        if (
            parts is ["", "roles", var name, .. { Length: > 1 } inner]
            && (living.GetValueOrDefault(name) ?? former.GetValueOrDefault(name)) is { } owner
            && movedOf.Value[owner.Id.Text].FirstOrDefault(m => m.Below == string.Concat(inner.Select(r => r + "/")))
                is { } elsewhere
        )
            return elsewhere.To;
        var to = parts switch
        {
            ["", "roles", var id, .. var rest] when former.TryGetValue(id, out var role) => string.Concat(
                rest.Select(r => r + "/")
            )
                is var below
                ? SitePath.Role(role.Id).Text + below
                : null,
            ["", "compare", var names] => PageOf(names, ""),
            ["", "compare", var names, "pay"] => PageOf(names, Pay),
            _ => null,
        };
        return to is not null && SitePath.TryParse(to, out var page) && isPage(page) ? to : null;
    }

    private IEnumerable<SitePath> PagesOf(RoleProfile role) =>
        (
            (SitePath[])
                [
                    SitePath.Role(role.Id),
                    SitePath.RolePay(role.Id),
                    SitePath.RoleWork(role.Id),
                    SitePath.Interview(role.Id),
                ]
        ).Where(isPage);

    private IEnumerable<(string From, SitePath To)> OfPairs(string below)
    {
        if (!bothOrders && former.Count == 0)
            yield break;
        foreach (var (one, other) in RolePairs.Of(roles))
        {
            if (!bothOrders && one.Formerly.Count == 0 && other.Formerly.Count == 0)
                continue;
            var page =
                below.Length == 0 ? SitePath.Comparison(one.Id, other.Id) : SitePath.ComparisonPay(one.Id, other.Id);
            if (bothOrders)
                yield return (Address([other.Id, one.Id], below), page);
            foreach (
                var old in one
                    .Formerly.Select(f => (Of: f, Beside: other.Id))
                    .Concat(other.Formerly.Select(f => (Of: f, Beside: one.Id)))
            )
            {
                var ordered = (Id<RoleProfile>[])[.. ((Id<RoleProfile>[])[old.Of, old.Beside]).Order()];
                yield return (Address(ordered, below), page);
                if (bothOrders)
                    yield return (Address([ordered[1], ordered[0]], below), page);
            }
        }
    }

    private IEnumerable<(string From, SitePath To)> OfSets()
    {
        if (!bothOrders)
            yield break;
        foreach (var three in threes())
        {
            var page = SitePath.Comparison(three.Select(r => r.Id));
            foreach (var order in Orders([.. three.Select(r => r.Id).Order()]))
                if (Address(order, "") is var from && from != page.Text)
                    yield return (from, page);
        }
    }

    /// <summary>
    /// The page of two or three roles by names of which one may be old; null where the names stand for none.
    /// </summary>
    private string? PageOf(string joined, string below)
    {
        var names = joined.Split(Joint);
        var found = names
            .Select(n => living.GetValueOrDefault(n) ?? former.GetValueOrDefault(n))
            .OfType<RoleProfile>()
            .Distinct()
            .ToList();
        if (names.Length is not (2 or 3) || found.Count != names.Length)
            return null;
        var old = names.Count(n => !living.ContainsKey(n));
        if (old > (names.Length == 2 ? 1 : 0))
            return null;
        if (!bothOrders && !names.SequenceEqual(names.Order(StringComparer.Ordinal)))
            return null;
        var page = SitePath.Comparison(found.Select(r => r.Id)).Text + below;
        return page == Address(names, below) ? null : page;
    }

    private static string Address(IEnumerable<object> ids, string below) =>
        $"/compare/{string.Join(Joint, ids)}/{below}";

    private static IEnumerable<IReadOnlyList<Id<RoleProfile>>> Orders(IReadOnlyList<Id<RoleProfile>> ids) =>
        ids.Count == 0
            ?
            [
                [],
            ]
            : from first in ids
            from rest in Orders([.. ids.Where(i => i != first)])
            select (IReadOnlyList<Id<RoleProfile>>)[first, .. rest];
}

/// <summary>
/// The rules of <c>/_redirects</c>, as static hosts read them: from, to, status. Other servers have the same in their
/// own words.
/// </summary>
public static class RedirectRules
{
    public static string Line(Redirect rule) => $"{rule.From} {rule.To} 301\n";

    /// <summary>At most as many as there may be; what has more is refused before it is published.</summary>
    public static IEnumerable<Redirect> Of(SiteCatalog catalog) => catalog.Redirects.All().Take(Redirects.Most);

    /// <summary>Where an address without a page leads, or null.</summary>
    public static string? Find(SiteCatalog catalog, string address) => catalog.Redirects.Find(address);
}
