using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit.Checks;

/// <summary>A link leads to a page, a site or a mail program, and runs nothing.</summary>
public sealed class SafeLinks : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var element in page.All("[href], [src], [action], [formaction]"))
            foreach (var attribute in (string[])["href", "src", "action", "formaction"])
                if (element.GetAttribute(attribute) is { } value && !IsSafe(element.LocalName, Link.Of(value, page.Path, site.Origin)))
                    yield return page.Error(FinishedCodes.UnsafeLink, element, $"'{value}' is not an address a page may lead to",
                        "write https://…, mailto:…, #place, or an address of this site that begins with /");
    }

    // An icon or an image may stand in its own address; a page that does could run scripts.
    private static bool IsSafe(string element, Link link) => link switch
    {
        Link.Unsafe => false,
        Link.Data => element is "link" or "img",
        _ => true,
    };
}
