using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Audit;

/// <summary>
/// Razor compiles a tag that is never closed; a browser guesses where it ends, and each guesses its own way.
/// </summary>
public sealed class BrokenHtml : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.Mended.Select(e => new Diagnostic(
            FinishedCodes.BrokenHtml,
            Severity.Error,
            ElementPlace.Of(page.File, e.Position),
            $"the HTML is broken: {e.Message.TrimEnd('.')}",
            "look for a tag that is not closed, or closed twice, just before this place"
        ));
}

/// <summary>Elements that bring other people's pages in, or change where every link leads.</summary>
public sealed class ForbiddenElements : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.All(
                "iframe, frame, frameset, object, embed, applet, base, portal, foreignObject, meta[http-equiv=refresh i]"
            )
            .Select(e =>
                page.Error(
                    FinishedCodes.ForbiddenElement,
                    e,
                    $"<{e.LocalName}> may not stand on a page of this site",
                    "take it out"
                )
            );
}

/// <summary>
/// No script in an attribute: the content policy of the site would block it, and content must never bring one in.
/// </summary>
public sealed class EventHandlers : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        from element in page.All("*")
        from attribute in element.Attributes
        where attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase)
        select page.Error(
            FinishedCodes.EventHandler,
            element,
            $"<{element.LocalName}> has the event handler '{attribute.Name}'",
            "take it out; a script of the theme may listen instead"
        );
}

/// <summary>Styles are in one file whose name holds its hash; the content policy of the site blocks others.</summary>
public sealed class InlineStyles : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        page.All("[style], style")
            .Select(e =>
                page.Error(
                    FinishedCodes.InlineStyle,
                    e,
                    e.LocalName == "style"
                        ? "a <style> stands in the page"
                        : $"<{e.LocalName}> has a 'style' attribute",
                    "write a rule in theme/styles/"
                )
            );
}

/// <summary>A heading is at most one level below the one before it, so that a table of contents can be heard.</summary>
public sealed class HeadingOrder : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var before = 0;
        foreach (var heading in page.All("h1, h2, h3, h4, h5, h6"))
        {
            var level = heading.LocalName[1] - '0';
            // A heading before the first h1 may be a navigation's own.
            if (before > 0 && level > before + 1)
                yield return page.Error(
                    FinishedCodes.HeadingOutOfOrder,
                    heading,
                    $"<h{level}> follows <h{before}>",
                    $"make it an <h{before + 1}>"
                );
            if (heading.TextContent.Trim().Length == 0)
                yield return page.Error(
                    FinishedCodes.HeadingOutOfOrder,
                    heading,
                    $"this <h{level}> is empty",
                    "write words in it, or take it out"
                );
            before = level;
        }
    }
}

/// <summary>Exactly one <c>main</c>: where a reader who skips the header wants to be.</summary>
public sealed class OneMain : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("main, [role=main]").ToList();
        if (found.Count == 0)
            yield return page.Error(
                FinishedCodes.NotOneMain,
                null,
                "the page has no <main>",
                "put what the page is about into <main id=\"main\">"
            );
        foreach (var extra in found.Skip(1))
            yield return page.Error(
                FinishedCodes.NotOneMain,
                extra,
                "the page has a second <main>",
                "make it a <section>"
            );
    }
}

/// <summary>Exactly one <c>h1</c>: it is what a page is about.</summary>
public sealed class OneTitleHeading : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var found = page.All("h1").ToList();
        if (found.Count == 0)
            yield return page.Error(
                FinishedCodes.NotOneTitleHeading,
                null,
                "the page has no <h1>",
                "give it one: what the page is about"
            );
        foreach (var extra in found.Skip(1))
            yield return page.Error(
                FinishedCodes.NotOneTitleHeading,
                extra,
                "the page has a second <h1>",
                "make it an <h2>"
            );
    }
}

/// <summary>The first link of a page leads over the header to <c>main</c>, for people who use a keyboard.</summary>
public sealed class SkipLink : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var first = page.Document.QuerySelector("body a[href]");
        var main = page.Document.QuerySelector("main");
        var target = first?.GetAttribute("href") is ['#', .. var id] ? page.ById.GetValueOrDefault(id) : null;
        if (main is not null && (target is null || (target != main && target.ParentElement != main)))
            yield return page.Error(
                FinishedCodes.NoSkipLink,
                first,
                "the first link does not lead to <main>",
                "begin <body> with <a href=\"#main\">, and give <main> that id"
            );
    }
}

/// <summary>An id twice on a page: a link to it reaches only the first.</summary>
public sealed class UniqueIds : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var element in page.All("[id]"))
            if (element.Id is not { Length: > 0 } id || id.Any(char.IsWhiteSpace))
                yield return page.Error(
                    FinishedCodes.SameIdTwice,
                    element,
                    $"'{element.Id}' is not an id",
                    "write one without spaces"
                );
            else if (!seen.Add(id))
                yield return page.Error(
                    FinishedCodes.SameIdTwice,
                    element,
                    $"the id '{id}' stands twice on this page",
                    "give one of the two another id"
                );
    }
}

/// <summary>A label or description that names an element by its id must find it, or it is silent.</summary>
public sealed class References : IFinishedCheck
{
    private static readonly string[] ByIds =
    [
        "aria-labelledby",
        "aria-describedby",
        "aria-details",
        "aria-controls",
        "aria-owns",
        "aria-flowto",
        "for",
        "headers",
        "list",
        "form",
    ];

    private static readonly string Selector = string.Join(", ", ByIds.Select(a => $"[{a}]"));

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var element in page.All(Selector))
        foreach (var attribute in ByIds)
        foreach (
            var id in (element.GetAttribute(attribute) ?? "").Split(
                (char[]?)null,
                StringSplitOptions.RemoveEmptyEntries
            )
        )
            if (!page.ById.ContainsKey(id))
                yield return page.NoSuchId(
                    FinishedCodes.ReferenceToNothing,
                    element,
                    $"{attribute}=\"{id}\" names an element that is not on this page",
                    id,
                    page,
                    "give an element this id, or take the attribute out"
                );
    }
}

/// <summary>Every picture says in words what it shows, or says that it shows nothing.</summary>
public sealed class PicturesInWords : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        foreach (var image in page.All("img, area, input[type=image]"))
            if (image.GetAttribute("alt") is null)
                yield return page.Error(
                    FinishedCodes.PictureWithoutWords,
                    image,
                    $"<{image.LocalName}> has no 'alt'",
                    "say what it shows, or write alt=\"\" where it only decorates"
                );
        foreach (var drawing in page.All("svg, [role=img]"))
            if (!IsHidden(drawing) && !IsPartOfAPicture(drawing) && !IsNamed(page, drawing))
                yield return page.Error(
                    FinishedCodes.PictureWithoutWords,
                    drawing,
                    $"<{drawing.LocalName}> is a picture without words",
                    "give it role=\"img\" and an aria-label, or aria-hidden=\"true\" where the text beside it says the same"
                );
    }

    private static bool IsHidden(IElement element) =>
        element.GetAttribute("aria-hidden") == "true" || (element.ParentElement is { } parent && IsHidden(parent));

    private static bool IsPartOfAPicture(IElement element) =>
        element.ParentElement is { } parent && (parent.GetAttribute("role") == "img" || IsPartOfAPicture(parent));

    // Without a role, a drawing's own title is not read everywhere.
    private static bool IsNamed(FinishedPage page, IElement drawing) =>
        drawing.GetAttribute("role") is not null
        && (
            HasWords(drawing.GetAttribute("aria-label"))
            || (drawing.GetAttribute("aria-labelledby") ?? "")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Any(id => page.ById.TryGetValue(id, out var named) && HasWords(named.TextContent))
            || drawing.Children.Any(c => c.LocalName == "title" && HasWords(c.TextContent))
        );

    private static bool HasWords(string? text) => !string.IsNullOrWhiteSpace(text);
}

/// <summary>Every figure on a page can be read by a machine, and traced to the claim it comes from.</summary>
public sealed class FiguresWithClaims : IFinishedCheck
{
    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site) =>
        from figure in page.All("data")
        from attribute in (string[])["value", "data-claim"]
        where string.IsNullOrWhiteSpace(figure.GetAttribute(attribute))
        select page.Error(
            FinishedCodes.FigureWithoutClaim,
            figure,
            $"the figure '{figure.TextContent.Trim()}' has no '{attribute}'",
            "write it with the theme's part for figures, which takes a claim"
        );
}

/// <summary>
/// A page and its styles travel in the first few packets, so that it opens on a poor line too. Those that hold several
/// answers at once may have some more: comparisons, roles and places.
/// </summary>
public sealed class PageBudget : IFinishedCheck
{
    /// <summary>Of a comparison, a role and a place.</summary>
    public const int OfAnswers = 20_000;

    private const int OfOthers = 14_000;

    public IEnumerable<Diagnostic> Of(FinishedPage page, FinishedSite site)
    {
        var (styles, most) = (StylesOf(page, site), MostOf(page.Path));
        if (WeightOf(page, site) is var weight && weight > most && weight - styles is var sent)
            yield return page.Error(
                FinishedCodes.TooHeavy,
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"the page has {sent:N0} bytes and its styles {styles:N0}, compressed; together they may have {most:N0}"
                ),
                "show less, or move detail to a page of its own"
            );
    }

    /// <summary>A page with its styles: by a quick look where that is within the budget, else as servers send it.</summary>
    public static int WeightOf(FinishedPage page, FinishedSite site)
    {
        var styles = StylesOf(page, site);
        return (page.Brotli + styles > MostOf(page.Path) ? AtBest(page) : page.Brotli) + styles;
    }

    /// <summary>How many bytes a page may have with its styles, compressed.</summary>
    public static int MostOf(SitePath path) => IsAnswer(path) ? OfAnswers : OfOthers;

    public static bool IsComparison(SitePath path) => IsBelow(SitePath.Compare, path);

    private static bool IsAnswer(SitePath path) =>
        IsComparison(path) || IsOf(SitePath.Roles, path) || IsBelow(SitePath.Places, path);

    // As the copies that a build writes beside pages have it, and servers send: ten times as slow, so it is asked of few
    // pages, those that a quick look finds too heavy.
    private static int AtBest(FinishedPage page) =>
        TravelSize.Brotli(Encoding.UTF8.GetBytes(page.File.Text), TravelSize.ForStyles);

    private static bool IsBelow(SitePath folder, SitePath path) =>
        path != folder && path.Text.StartsWith(folder.Text, StringComparison.Ordinal);

    // Its own page, and none below it.
    private static bool IsOf(SitePath folder, SitePath path) =>
        IsBelow(folder, path) && path.Text.IndexOf('/', folder.Text.Length) == path.Text.Length - 1;

    public static int StylesOf(FinishedPage page, FinishedSite site) =>
        page.All("link[rel~=stylesheet][href]")
            .Select(l => Link.Of(l.GetAttribute("href")!, page.Path, site.Origin))
            .Sum(l => l is Link.Within(var path, _) ? site.BrotliOfStyles.GetValueOrDefault(path) : 0);
}
