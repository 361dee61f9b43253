using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>Every figure on a page can be read by a machine, and traced to the claim it comes from.</summary>
public sealed class FiguresWithClaims : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        from figure in page.All("data")
        from attribute in (string[])["value", "data-claim"]
        where string.IsNullOrWhiteSpace(figure.GetAttribute(attribute))
        select page.Error(FinishedCodes.FigureWithoutClaim, figure, $"the figure '{figure.TextContent.Trim()}' has no '{attribute}'",
            "write it with the theme's part for figures, which takes a claim");
}
