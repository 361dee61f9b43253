using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>The sentence that a search result shows below the title.</summary>
public sealed class Description : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("head > meta[name=description]").ToList();
        if (found.Count != 1 || string.IsNullOrWhiteSpace(found[0].GetAttribute("content")))
            yield return page.Error(FinishedCodes.NoDescription, found.LastOrDefault(),
                found.Count > 1 ? "the page has two descriptions" : "the page has no description", "give <head> one <meta name=\"description\" content=\"…\">");
    }
}
