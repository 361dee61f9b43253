using AngleSharp.Dom;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Audit;

/// <summary>
/// Every address of this site on a page has an entry, and every place on the page itself exists. Places on other pages:
/// <see cref="FragmentsElsewhere"/>.
/// </summary>
public sealed class LinksLead : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var (element, written, link) in LinksOf(page, site))
        {
            if (!site.Entries.ContainsKey(link.Path))
                yield return new(
                    FinishedCodes.LinkToNothing,
                    Severity.Error,
                    ElementPlace.Of(page.File, element),
                    $"'{written}' leads to nothing: the site has no '{link.Path}'",
                    () =>
                        site.Entries.ContainsKey(WithSlash(link))
                            ? $"write '{link.Path}/'"
                            : Nearest(link, site) ?? "correct the address, or make the page"
                );
            else if (link.Path == page.Path && !IsPlace(page, link.Fragment))
                yield return page.NoSuchId(
                    FinishedCodes.FragmentOfNothing,
                    element,
                    $"'{written}' leads to a place that is not on this page",
                    link.Fragment,
                    page,
                    $"give an element the id '{link.Fragment}', or take the link out"
                );
        }
    }

    /// <summary>The addresses of this site that a page names.</summary>
    internal static IEnumerable<(IElement Element, string Written, Link.Within Link)> LinksOf(
        FinishedPage page,
        FinishedSite site
    ) =>
        from element in page.All("[href], [src], form[action]")
        let written = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!
        let link = Link.Of(written, page.Path, site.Origin) as Link.Within
        where link is not null
        select (element, written, link);

    /// <summary>
    /// What holds a "=" is no place but what the page is to show, as the grid at /decide/ reads it; no id of ours has
    /// one.
    /// </summary>
    internal static bool IsPlace(FinishedPage page, string fragment) =>
        fragment.Length == 0
        || fragment == "top"
        || fragment.Contains('=', StringComparison.Ordinal)
        || page.ById.ContainsKey(fragment);

    // To compare with every address of a very large site would take longer than to look.
    private static string? Nearest(Link.Within link, FinishedSite site) =>
        site.Entries.Count <= 5_000 ? DidYouMean.Hint(link.Path.Text, site.Entries.Keys.Select(p => p.Text)) : null;

    private static SitePath WithSlash(Link.Within link) =>
        SitePath.TryParse(link.Path.Text + "/", out var path) ? path : link.Path;
}

/// <summary>A link leads to a page, a site or a mail program, and runs nothing.</summary>
public sealed class SafeLinks : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var element in page.All("[href], [src], [action], [formaction]"))
        foreach (var attribute in (string[])["href", "src", "action", "formaction"])
            if (
                element.GetAttribute(attribute) is { } value
                && !IsSafe(element.LocalName, Link.Of(value, page.Path, site.Origin))
            )
                yield return page.Error(
                    FinishedCodes.UnsafeLink,
                    element,
                    $"'{value}' is not an address a page may lead to",
                    "write https://…, mailto:…, #place, or an address of this site that begins with /"
                );
    }

    // An icon or an image may stand in its own address; a page that does could run scripts.
    private static bool IsSafe(string element, Link link) =>
        link switch
        {
            Link.Unsafe => false,
            Link.Data => element is "link" or "img",
            _ => true,
        };
}

/// <summary>Only the theme's own script files, and blocks of data that run nothing.</summary>
public sealed class KnownScripts : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var script in page.All("script"))
        {
            if (script.GetAttribute("src") is { } source)
            {
                if (
                    Link.Of(source, page.Path, site.Origin) is not Link.Within(var path, _)
                    || !site.Has(path, SiteEntryKind.Script)
                )
                    yield return page.Error(
                        FinishedCodes.UnknownScript,
                        script,
                        $"'{source}' is not a script of this site",
                        "put it into theme/scripts/, or take it out"
                    );
            }
            else if (script.GetAttribute("type") != "application/ld+json")
            {
                yield return page.Error(
                    FinishedCodes.UnknownScript,
                    script,
                    "a script stands in the page",
                    "put it into theme/scripts/, or take it out"
                );
            }
        }
    }
}

/// <summary>A reader's browser asks nobody but this site. Links that a reader follows are another matter.</summary>
public sealed class ForeignRequests : IFinishedCheck
{
    // What a browser loads, or sends to, without being told: not <a>, and of <link> only what is fetched.
    private static readonly (string Selector, string Attribute)[] Fetched =
    [
        ("link", "href"),
        ("script", "src"),
        ("img", "src"),
        ("source", "src"),
        ("audio", "src"),
        ("video", "src"),
        ("video", "poster"),
        ("track", "src"),
        ("input", "src"),
        ("form", "action"),
        ("button", "formaction"),
        ("input", "formaction"),
        ("use", "href"),
        ("image", "href"),
        ("a", "ping"),
    ];

    private static readonly HashSet<string> NotFetched = new(StringComparer.OrdinalIgnoreCase)
    {
        "canonical",
        "license",
        "author",
        "me",
        "alternate",
    };

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var (selector, attribute) in Fetched)
        foreach (var element in page.All($"{selector}[{attribute}]"))
            if (
                !IsOnlyNamed(element)
                && Link.Of(element.GetAttribute(attribute)!, page.Path, site.Origin) is Link.Foreign(var address)
            )
                yield return Foreign(page, element, address);
        foreach (var element in page.All("img[srcset], source[srcset]"))
        foreach (var candidate in element.GetAttribute("srcset")!.Split(','))
            if (Link.Of(candidate.Trim().Split(' ')[0], page.Path, site.Origin) is Link.Foreign(var address))
                yield return Foreign(page, element, address);
    }

    private static bool IsOnlyNamed(AngleSharp.Dom.IElement element) =>
        element.LocalName == "link" && (element.GetAttribute("rel") ?? "").Split(' ').All(NotFetched.Contains);

    private static Diagnostic Foreign(FinishedPage page, AngleSharp.Dom.IElement element, string address) =>
        page.Error(
            FinishedCodes.ForeignRequest,
            element,
            $"<{element.LocalName}> asks another site: '{address}'",
            "keep the file in the theme, or link to it with <a>"
        );
}
