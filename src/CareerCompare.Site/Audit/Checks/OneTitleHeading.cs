using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Exactly one <c>h1</c>: it is what a page is about.</summary>
public sealed class OneTitleHeading : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("h1").ToList();
        if (found.Count == 0)
            yield return page.Error(FinishedCodes.NotOneTitleHeading, null, "the page has no <h1>", "give it one: what the page is about");
        foreach (var extra in found.Skip(1))
            yield return page.Error(FinishedCodes.NotOneTitleHeading, extra, "the page has a second <h1>", "make it an <h2>");
    }
}
