using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Site.Audit;

/// <summary>What a tab, a bookmark and a search result show.</summary>
public sealed class Title : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var titles = page.All("head > title").ToList();
        if (titles.Count != 1 || string.IsNullOrWhiteSpace(titles[0].TextContent))
            yield return page.Error(
                FinishedCodes.NoTitle,
                titles.LastOrDefault(),
                titles.Count > 1 ? "the page has two titles" : "the page has no title",
                "give <head> one <title> that says what the page is about"
            );
    }
}

/// <summary>The sentence that a search result shows below the title.</summary>
public sealed class Description : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("head > meta[name=description]").ToList();
        if (found.Count != 1 || string.IsNullOrWhiteSpace(found[0].GetAttribute("content")))
            yield return page.Error(
                FinishedCodes.NoDescription,
                found.LastOrDefault(),
                found.Count > 1 ? "the page has two descriptions" : "the page has no description",
                "give <head> one <meta name=\"description\" content=\"…\">"
            );
    }
}

/// <summary>
/// A page says its own address, so that copies of it lead back here. A page that no search may show needs none, and one
/// that only says where another stands now says that one's.
/// </summary>
public sealed class Canonical : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var expected = AddressOf(page, site);
        var found = page.All("head > link[rel=canonical]").ToList();
        if (found.Count == 0)
        {
            if (!IsHidden(page))
                yield return page.Error(
                    FinishedCodes.WrongCanonical,
                    null,
                    "the page has no canonical address",
                    $"give <head> <link rel=\"canonical\" href=\"{expected}\">"
                );
            yield break;
        }
        foreach (var link in found)
            if (link.GetAttribute("href") != expected)
                yield return page.Error(
                    FinishedCodes.WrongCanonical,
                    link,
                    $"the canonical address is '{link.GetAttribute("href")}'",
                    $"this page is {expected}"
                );
        if (found.Count > 1)
            yield return page.Error(
                FinishedCodes.WrongCanonical,
                found[1],
                "the page has two canonical addresses",
                "keep one"
            );
    }

    /// <summary>
    /// The address that search engines should keep: the page's own, or that of another page of the site where the only
    /// link of its text leads there.
    /// </summary>
    internal static string AddressOf(FinishedPage page, FinishedSite site)
    {
        var named = page.Document.QuerySelector("head > link[rel=canonical]")?.GetAttribute("href") ?? "";
        return
            page.All("main a[href]").ToList() is [var only]
            && Link.Of(only.GetAttribute("href")!, page.Path, site.Origin) is Link.Within(var path, _)
            && site.Has(path, Catalog.SiteEntryKind.Page)
            && named == site.Origin + path.Text
            ? named
            : site.Origin + page.Path.Text;
    }

    internal static bool IsHidden(FinishedPage page) =>
        page.All("head > meta[name=robots]")
            .Any(m => (m.GetAttribute("content") ?? "").Contains("noindex", StringComparison.OrdinalIgnoreCase));
}

/// <summary>
/// What a message or a post shows when somebody shares the page. A page that no search may show needs none.
/// </summary>
public sealed class OpenGraph : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        if (Canonical.IsHidden(page))
            yield break;
        foreach (var property in (string[])["og:title", "og:description", "og:url", "og:type"])
        {
            var found = page.Document.QuerySelector($"head > meta[property=\"{property}\"]");
            if (string.IsNullOrWhiteSpace(found?.GetAttribute("content")))
                yield return page.Error(
                    FinishedCodes.WrongOpenGraph,
                    found,
                    $"the page has no {property}",
                    $"give <head> <meta property=\"{property}\" content=\"…\">"
                );
            else if (property == "og:url" && found.GetAttribute("content") != Canonical.AddressOf(page, site))
                yield return page.Error(
                    FinishedCodes.WrongOpenGraph,
                    found,
                    $"og:url is '{found.GetAttribute("content")}'",
                    $"this page is {Canonical.AddressOf(page, site)}"
                );
        }
    }
}

/// <summary>Without its language a page is read aloud with the wrong voice.</summary>
public sealed class Language : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        if (string.IsNullOrWhiteSpace(page.Document.DocumentElement.GetAttribute("lang")))
            yield return page.Error(
                FinishedCodes.NoLanguage,
                page.Document.DocumentElement,
                "<html> has no 'lang'",
                "write <html lang=\"en-US\">"
            );
    }
}
