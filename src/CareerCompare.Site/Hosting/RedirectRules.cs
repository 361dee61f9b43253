using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>The rules of <c>/_redirects</c>, as static hosts read them: from, to, status. Other servers have the same in their own words.</summary>
public static class RedirectRules
{
    public static string Line(Redirect rule) => $"{rule.From} {rule.To} 301\n";

    /// <summary>At most as many as there may be; what has more is refused before it is published.</summary>
    public static IEnumerable<Redirect> Of(SiteCatalog catalog) => catalog.Redirects.All().Take(Redirects.Most);

    /// <summary>Where an address without a page leads, or null.</summary>
    public static string? Find(SiteCatalog catalog, string address) => catalog.Redirects.Find(address);
}
