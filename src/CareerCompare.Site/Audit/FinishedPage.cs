using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Audit;

/// <summary>One page as a browser gets it, parsed. Its address stands where a content file's path would.</summary>
public sealed record FinishedPage
{
    public required SitePath Path { get; init; }
    public required SourceFile File { get; init; }
    public required IHtmlDocument Document { get; init; }

    /// <summary>What the parser had to mend.</summary>
    public required IReadOnlyList<HtmlErrorEvent> Mended { get; init; }

    /// <summary>The size of the page as it travels.</summary>
    public required int Brotli { get; init; }

    private Dictionary<string, IElement>? byId;

    /// <summary>Every id of the page with its first element: found once, however many links ask.</summary>
    public IReadOnlyDictionary<string, IElement> ById =>
        byId ??= All("[id]")
            .Where(e => e.Id is { Length: > 0 })
            .DistinctBy(e => e.Id)
            .ToDictionary(e => e.Id!, StringComparer.Ordinal);

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public Diagnostic Error(string code, IElement? at, string message, string hint) =>
        new(code, Severity.Error, ElementPlace.Of(File, at), message, hint);

    /// <summary>
    /// Of an id that this page lacks; the nearest that it has is looked for when somebody reads of it.
    /// </summary>
    /// <param name="code">Of the mistake.</param>
    /// <param name="at">Where the id is named.</param>
    /// <param name="message">What was found.</param>
    /// <param name="id">The one that is not there.</param>
    /// <param name="on">The page that should have it.</param>
    /// <param name="otherwise">The hint where no id is near.</param>
    public Diagnostic NoSuchId(string code, IElement? at, string message, string id, FinishedPage on, string otherwise)
    {
        // The names alone are kept, not the page.
        IReadOnlyList<string> ids = [.. on.ById.Keys];
        return new(
            code,
            Severity.Error,
            ElementPlace.Of(File, at),
            message,
            () => DidYouMean.Hint(id, ids) ?? otherwise
        );
    }
}

/// <summary>Renders pages into one buffer and parses them as a browser would. One a thread.</summary>
internal sealed class PageReader
{
    private readonly Utf8Buffer buffer = new();

    /// <summary>The bytes of the entry read last.</summary>
    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    public void Render(SiteEntry entry)
    {
        buffer.Clear();
        entry.WriteTo(buffer);
    }

    public FinishedPage Read(SiteEntry entry)
    {
        Render(entry);
        var html = Encoding.UTF8.GetString(Bytes);
        List<HtmlErrorEvent> mended = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, e) => mended.Add((HtmlErrorEvent)e);
        return new FinishedPage
        {
            Path = entry.Path,
            File = new SourceFile(entry.Path.Text, html),
            Document = parser.ParseDocument(html),
            Mended = mended,
            Brotli = TravelSize.Brotli(Bytes, TravelSize.ForPages),
        };
    }
}

/// <summary>Where an element's tag stands in the page.</summary>
public static class ElementPlace
{
    public static SourceSpan Of(SourceFile file, IElement? element)
    {
        // The parser keeps no place for some elements, the outermost of a drawing among them: then the nearest around
        // it.
        for (var at = element; at is not null; at = at.ParentElement)
            if (at.SourceReference?.Position is { Line: > 0 } position)
                return Of(file, position);
        return SourceSpan.Whole(file);
    }

    public static SourceSpan Of(SourceFile file, TextPosition position)
    {
        var line = file.Line(position.Line);
        var start = Math.Clamp(position.Column - 1, 0, line.Length);
        var end = line.IndexOf('>', start);
        return new(file, position.Line, start + 1, Math.Max(1, (end < 0 ? line.Length : end + 1) - start));
    }
}

/// <summary>
/// Links to places on other pages. They can be judged only when all pages are known, and keeping the pages would hold
/// the whole site in memory; so the wanted places are collected, and the few pages that have them are read again.
/// </summary>
internal sealed class FragmentsElsewhere
{
    private readonly ConcurrentDictionary<(SitePath To, string Fragment), SitePath> wanted = new();

    public void Collect(FinishedPage page, FinishedSite site)
    {
        foreach (var (_, _, link) in LinksLead.LinksOf(page, site))
            if (link.Fragment.Length > 0 && link.Path != page.Path && site.Has(link.Path, SiteEntryKind.Page))
                // Of all pages that want it the first by address is named, so that two runs say the same.
                wanted.AddOrUpdate(
                    (link.Path, link.Fragment),
                    page.Path,
                    (_, known) => known.CompareTo(page.Path) <= 0 ? known : page.Path
                );
    }

    public IEnumerable<Diagnostic> Judge(SiteCatalog catalog, FinishedSite site)
    {
        var reader = new PageReader();
        foreach (var target in wanted.GroupBy(w => w.Key.To))
        {
            var page = reader.Read(catalog.Find(target.Key.Text)!);
            var missing = target.Where(w => !LinksLead.IsPlace(page, w.Key.Fragment)).ToList();
            // Each page that links to what is not there is read once, whatever it links to.
            foreach (var linking in missing.GroupBy(w => w.Value, w => w.Key.Fragment))
            foreach (var found in Nowhere(reader.Read(catalog.Find(linking.Key.Text)!), page, [.. linking], site))
                yield return found;
        }
    }

    private static IEnumerable<Diagnostic> Nowhere(
        FinishedPage from,
        FinishedPage target,
        HashSet<string> fragments,
        FinishedSite site
    )
    {
        foreach (var (element, written, link) in LinksLead.LinksOf(from, site))
            if (link.Path == target.Path && fragments.Remove(link.Fragment))
                yield return from.NoSuchId(
                    FinishedCodes.FragmentOfNothing,
                    element,
                    $"'{written}' leads to a place that is not on {target.Path}",
                    link.Fragment,
                    target,
                    $"give an element of {target.Path} the id '{link.Fragment}', or take the link out"
                );
    }
}

/// <summary>Where the value of an <c>href</c> or <c>src</c> leads.</summary>
public abstract record Link
{
    private Link() { }

    /// <summary>
    /// To a page or file of the site, and a place in it where <paramref name="Fragment"/> is not empty.
    /// </summary>
    public sealed record Within(SitePath Path, string Fragment) : Link;

    /// <summary>To another site.</summary>
    public sealed record Foreign(string Address) : Link;

    /// <summary>To a program that is no browser: <c>mailto:</c>, <c>tel:</c>.</summary>
    public sealed record Elsewhere : Link;

    /// <summary>Bytes that stand in the address itself.</summary>
    public sealed record Data : Link;

    /// <summary>To something a page must not do, or to nothing that can be an address.</summary>
    public sealed record Unsafe : Link;

    public static Link Of(string value, SitePath from, string origin)
    {
        if (value.Any(c => char.IsControl(c) || c is '\\'))
            return new Unsafe();
        if (value.StartsWith(origin + "/", StringComparison.Ordinal))
            value = value[origin.Length..];
        if (value.StartsWith("//", StringComparison.Ordinal))
            return new Foreign(value);
        if (Scheme(value) is { } scheme)
            return scheme switch
            {
                "https" or "http" => new Foreign(value),
                "mailto" or "tel" => new Elsewhere(),
                "data" => new Data(),
                _ => new Unsafe(),
            };
        var hash = value.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(value[(hash + 1)..]);
        var address = hash < 0 ? value : value[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
            address = address[..query];
        if (address.Length == 0)
            return new Within(from, fragment);
        // A page may be served at another address than its own (404.html), so every address begins at the root.
        return address[0] == '/' && SitePath.TryParse(address, out var path)
            ? new Within(path, fragment)
            : new Unsafe();
    }

    private static string? Scheme(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && value.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0
            ? value[..colon].Trim().ToLowerInvariant()
            : null;
    }
}

/// <summary>A stylesheet asks no other site either: no font, picture or further stylesheet from elsewhere.</summary>
internal static partial class StyleRequests
{
    public static IEnumerable<Diagnostic> Of(SiteEntry style, ReadOnlySpan<byte> bytes)
    {
        var file = new SourceFile(style.Path.Text, Encoding.UTF8.GetString(bytes));
        List<Diagnostic> found = [];
        foreach (var match in Foreign.Matches(file.Text).Cast<Match>())
        {
            var before = file.Text.AsSpan(0, match.Index);
            found.Add(
                new(
                    FinishedCodes.ForeignRequestOfStyle,
                    Severity.Error,
                    new SourceSpan(file, before.Count('\n') + 1, match.Index - before.LastIndexOf('\n'), match.Length),
                    $"the stylesheet asks another site: '{match.Value}'",
                    "keep the file in the theme"
                )
            );
        }
        return found;
    }

    [GeneratedRegex(@"(url\(|@import)\s*[""']?\s*(https?:)?//[^""')\s;]*", RegexOptions.IgnoreCase)]
    private static partial Regex Foreign { get; }
}
