using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>The first link of a page leads over the header to <c>main</c>, for people who use a keyboard.</summary>
public sealed class SkipLink : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var first = page.Document.QuerySelector("body a[href]");
        var main = page.Document.QuerySelector("main");
        var target = first?.GetAttribute("href") is ['#', .. var id] ? page.ById.GetValueOrDefault(id) : null;
        if (main is not null && (target is null || (target != main && target.ParentElement != main)))
            yield return page.Error(FinishedCodes.NoSkipLink, first, "the first link does not lead to <main>",
                "begin <body> with <a href=\"#main\">, and give <main> that id");
    }
}
