using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Razor compiles a tag that is never closed; a browser guesses where it ends, and each guesses its own way.</summary>
public sealed class BrokenHtml : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.Mended.Select(e => new Diagnostic(FinishedCodes.BrokenHtml, Severity.Error, ElementPlace.Of(page.File, e.Position),
            $"the HTML is broken: {e.Message.TrimEnd('.')}", "look for a tag that is not closed, or closed twice, just before this place"));
}
