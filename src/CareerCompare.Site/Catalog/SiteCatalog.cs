using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Catalog;

/// <summary>The site: a walk over all its families. Build, check and preview are walks over this.</summary>
public sealed class SiteCatalog(IReadOnlyList<IFamily> families)
{
    public IEnumerable<SiteEntry> Entries() => families.SelectMany(f => f.Entries());

    /// <summary>The entry that answers a request for this address, or null.</summary>
    public SiteEntry? Find(string address) =>
        SitePath.TryParse(address, out var path) ? families.Select(f => f.Find(path)).FirstOrDefault(e => e is not null) : null;
}
