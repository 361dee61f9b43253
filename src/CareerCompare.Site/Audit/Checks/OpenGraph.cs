using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>What a message or a post shows when somebody shares the page. A page that no search may show needs none.</summary>
public sealed class OpenGraph : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        if (Canonical.IsHidden(page)) yield break;
        foreach (var property in (string[])["og:title", "og:description", "og:url", "og:type"])
        {
            var found = page.Document.QuerySelector($"head > meta[property=\"{property}\"]");
            if (string.IsNullOrWhiteSpace(found?.GetAttribute("content")))
                yield return page.Error(FinishedCodes.WrongOpenGraph, found, $"the page has no {property}", $"give <head> <meta property=\"{property}\" content=\"…\">");
            else if (property == "og:url" && found.GetAttribute("content") != site.Origin + page.Path.Text)
                yield return page.Error(FinishedCodes.WrongOpenGraph, found, $"og:url is '{found.GetAttribute("content")}'", $"this page is {site.Origin}{page.Path}");
        }
    }
}
