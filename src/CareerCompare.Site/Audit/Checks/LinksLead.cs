using AngleSharp.Dom;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Every address of this site on a page has an entry, and every place on the page itself exists. Places on other pages: <see cref="FragmentsElsewhere"/>.</summary>
public sealed class LinksLead : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var (element, written, link) in LinksOf(page, site))
        {
            if (!site.Entries.ContainsKey(link.Path))
                yield return new(FinishedCodes.LinkToNothing, Severity.Error, ElementPlace.Of(page.File, element), $"'{written}' leads to nothing: the site has no '{link.Path}'",
                    () => site.Entries.ContainsKey(WithSlash(link)) ? $"write '{link.Path}/'" : Nearest(link, site) ?? "correct the address, or make the page");
            else if (link.Path == page.Path && !IsPlace(page, link.Fragment))
                yield return page.NoSuchId(FinishedCodes.FragmentOfNothing, element, $"'{written}' leads to a place that is not on this page",
                    link.Fragment, page, $"give an element the id '{link.Fragment}', or take the link out");
        }
    }

    /// <summary>The addresses of this site that a page names.</summary>
    internal static IEnumerable<(IElement Element, string Written, Link.Within Link)> LinksOf(FinishedPage page, FinishedSite site) =>
        from element in page.All("[href], [src], form[action]")
        let written = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
        let link = Link.Of(written, page.Path, site.Origin) as Link.Within
        where link is not null
        select (element, written, link);

    /// <summary>What holds a "=" is no place but what the page is to show, as the grid at /decide/ reads it; no id of ours has one.</summary>
    internal static bool IsPlace(FinishedPage page, string fragment) =>
        fragment.Length == 0 || fragment == "top" || fragment.Contains('=', StringComparison.Ordinal) || page.ById.ContainsKey(fragment);

    // To compare with every address of a very large site would take longer than to look.
    private static string? Nearest(Link.Within link, FinishedSite site) =>
        site.Entries.Count <= 5_000 ? DidYouMean.Hint(link.Path.Text, site.Entries.Keys.Select(p => p.Text)) : null;

    private static Pages.Addresses.SitePath WithSlash(Link.Within link) =>
        Pages.Addresses.SitePath.TryParse(link.Path.Text + "/", out var path) ? path : link.Path;
}
