using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A page says its own address, so that copies of it lead back here. A page that no search may show needs none.</summary>
public sealed class Canonical : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var expected = site.Origin + page.Path.Text;
        var found = page.All("head > link[rel=canonical]").ToList();
        if (found.Count == 0)
        {
            if (!IsHidden(page))
                yield return page.Error(FinishedCodes.WrongCanonical, null, "the page has no canonical address", $"give <head> <link rel=\"canonical\" href=\"{expected}\">");
            yield break;
        }
        foreach (var link in found)
            if (link.GetAttribute("href") != expected)
                yield return page.Error(FinishedCodes.WrongCanonical, link, $"the canonical address is '{link.GetAttribute("href")}'", $"this page is {expected}");
        if (found.Count > 1)
            yield return page.Error(FinishedCodes.WrongCanonical, found[1], "the page has two canonical addresses", "keep one");
    }

    internal static bool IsHidden(FinishedPage page) =>
        page.All("head > meta[name=robots]").Any(m => (m.GetAttribute("content") ?? "").Contains("noindex", StringComparison.OrdinalIgnoreCase));
}
