using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A reader's browser asks nobody but this site. Links that a reader follows are another matter.</summary>
public sealed class ForeignRequests : IFinishedCheck
{
    // What a browser loads, or sends to, without being told: not <a>, and of <link> only what is fetched.
    private static readonly (string Selector, string Attribute)[] Fetched =
    [
        ("link", "href"), ("script", "src"), ("img", "src"), ("source", "src"), ("audio", "src"), ("video", "src"), ("video", "poster"),
        ("track", "src"), ("input", "src"), ("form", "action"), ("button", "formaction"), ("input", "formaction"), ("use", "href"), ("image", "href"),
        ("a", "ping"),
    ];

    private static readonly HashSet<string> NotFetched = new(StringComparer.OrdinalIgnoreCase) { "canonical", "license", "author", "me", "alternate" };

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var (selector, attribute) in Fetched)
            foreach (var element in page.All($"{selector}[{attribute}]"))
                if (!IsOnlyNamed(element) && Link.Of(element.GetAttribute(attribute)!, page.Path, site.Origin) is Link.Foreign(var address))
                    yield return Foreign(page, element, address);
        foreach (var element in page.All("img[srcset], source[srcset]"))
            foreach (var candidate in element.GetAttribute("srcset")!.Split(','))
                if (Link.Of(candidate.Trim().Split(' ')[0], page.Path, site.Origin) is Link.Foreign(var address))
                    yield return Foreign(page, element, address);
    }

    private static bool IsOnlyNamed(AngleSharp.Dom.IElement element) =>
        element.LocalName == "link" && (element.GetAttribute("rel") ?? "").Split(' ').All(NotFetched.Contains);

    private static Diagnostic Foreign(FinishedPage page, AngleSharp.Dom.IElement element, string address) =>
        page.Error(FinishedCodes.ForeignRequest, element, $"<{element.LocalName}> asks another site: '{address}'", "keep the file in the theme, or link to it with <a>");
}
