using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Elements that bring other people's pages in, or change where every link leads.</summary>
public sealed class ForbiddenElements : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.All("iframe, frame, frameset, object, embed, applet, base, portal, foreignObject, meta[http-equiv=refresh i]")
            .Select(e => page.Error(FinishedCodes.ForbiddenElement, e, $"<{e.LocalName}> may not stand on a page of this site", "take it out"));
}
