using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Audit.Checks;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit;

/// <summary>
/// Links to places on other pages. They can be judged only when all pages are known, and keeping the pages would hold the
/// whole site in memory; so the wanted places are collected, and the few pages that have them are read again.
/// </summary>
internal sealed class FragmentsElsewhere
{
    private readonly ConcurrentDictionary<(SitePath To, string Fragment), SitePath> wanted = new();

    public void Collect(FinishedPage page, FinishedSite site)
    {
        foreach (var (_, _, link) in LinksLead.LinksOf(page, site))
            if (link.Fragment.Length > 0 && link.Path != page.Path && site.Has(link.Path, SiteEntryKind.Page))
                // Of all pages that want it the first by address is named, so that two runs say the same.
                wanted.AddOrUpdate((link.Path, link.Fragment), page.Path, (_, known) => known.CompareTo(page.Path) <= 0 ? known : page.Path);
    }

    public IEnumerable<Diagnostic> Judge(SiteCatalog catalog, FinishedSite site)
    {
        var reader = new PageReader();
        foreach (var target in wanted.GroupBy(w => w.Key.To))
        {
            var page = reader.Read(catalog.Find(target.Key.Text)!);
            var missing = target.Where(w => !LinksLead.IsPlace(page, w.Key.Fragment)).ToList();
            // Each page that links to what is not there is read once, whatever it links to.
            foreach (var linking in missing.GroupBy(w => w.Value, w => w.Key.Fragment))
                foreach (var found in Nowhere(reader.Read(catalog.Find(linking.Key.Text)!), page, [.. linking], site)) yield return found;
        }
    }

    private static IEnumerable<Diagnostic> Nowhere(FinishedPage from, FinishedPage target, HashSet<string> fragments, FinishedSite site)
    {
        foreach (var (element, written, link) in LinksLead.LinksOf(from, site))
            if (link.Path == target.Path && fragments.Remove(link.Fragment))
                yield return from.NoSuchId(FinishedCodes.FragmentOfNothing, element, $"'{written}' leads to a place that is not on {target.Path}",
                    link.Fragment, target, $"give an element of {target.Path} the id '{link.Fragment}', or take the link out");
    }
}
