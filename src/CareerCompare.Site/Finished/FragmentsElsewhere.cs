using System.Collections.Concurrent;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Finished.Checks;

namespace CareerCompare.Site.Finished;

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
            foreach (var ((to, fragment), from) in target)
                if (!LinksLead.IsPlace(page.Document, fragment))
                    yield return Nowhere(reader.Read(catalog.Find(from.Text)!), page, to, fragment, site);
        }
    }

    private static Diagnostic Nowhere(FinishedPage from, FinishedPage target, SitePath to, string fragment, FinishedSite site)
    {
        var (element, written, _) = LinksLead.LinksOf(from, site).First(l => l.Link.Path == to && l.Link.Fragment == fragment);
        return from.Error(FinishedCodes.FragmentOfNothing, element, $"'{written}' leads to a place that is not on {to}",
            DidYouMean.Hint(fragment, target.All("[id]").Select(e => e.Id!)) ?? $"give an element of {to} the id '{fragment}', or take the link out");
    }
}
