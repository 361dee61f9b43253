using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>What a tab, a bookmark and a search result show.</summary>
public sealed class Title : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var titles = page.All("head > title").ToList();
        if (titles.Count != 1 || string.IsNullOrWhiteSpace(titles[0].TextContent))
            yield return page.Error(FinishedCodes.NoTitle, titles.LastOrDefault(), titles.Count > 1 ? "the page has two titles" : "the page has no title",
                "give <head> one <title> that says what the page is about");
    }
}
