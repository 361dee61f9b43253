using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit;

/// <summary>What a page may rely on: the entries of the whole site.</summary>
/// <param name="Origin">Scheme and host, no final slash.</param>
/// <param name="Entries">Every entry's kind, by address.</param>
/// <param name="BrotliOfStyles">The size of each stylesheet as it travels, by address.</param>
public sealed record FinishedSite(
    string Origin, IReadOnlyDictionary<SitePath, SiteEntryKind> Entries, IReadOnlyDictionary<SitePath, int> BrotliOfStyles)
{
    public bool Has(SitePath path, SiteEntryKind kind) => Entries.TryGetValue(path, out var found) && found == kind;
}
