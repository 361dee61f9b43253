using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Hosting;

namespace CareerCompare.Site.Catalog;

/// <summary>The site: a walk over all its families. Build, check and preview are walks over this.</summary>
public sealed class SiteCatalog(IReadOnlyList<IFamily> families, IRedirects? redirects = null)
{
    /// <summary>Old addresses, which lead to pages.</summary>
    public IRedirects Redirects { get; } = redirects ?? new FewRedirects();

    public IEnumerable<SiteEntry> Entries() => families.SelectMany(f => f.Entries());

    /// <summary>The entry that answers a request for this address, or null.</summary>
    public SiteEntry? Find(string address) =>
        SitePath.TryParse(address, out var path) ? families.Select(f => f.Find(path)).FirstOrDefault(e => e is not null) : null;
}
