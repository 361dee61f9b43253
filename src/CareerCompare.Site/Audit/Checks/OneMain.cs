using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Exactly one <c>main</c>: where a reader who skips the header wants to be.</summary>
public sealed class OneMain : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("main, [role=main]").ToList();
        if (found.Count == 0)
            yield return page.Error(FinishedCodes.NotOneMain, null, "the page has no <main>", "put what the page is about into <main id=\"main\">");
        foreach (var extra in found.Skip(1))
            yield return page.Error(FinishedCodes.NotOneMain, extra, "the page has a second <main>", "make it a <section>");
    }
}
