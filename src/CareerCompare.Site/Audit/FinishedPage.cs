using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;

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
    public IReadOnlyDictionary<string, IElement> ById => byId ??= All("[id]").Where(e => e.Id is { Length: > 0 }).DistinctBy(e => e.Id).ToDictionary(e => e.Id!, StringComparer.Ordinal);

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public Diagnostic Error(string code, IElement? at, string message, string hint) =>
        new(code, Severity.Error, ElementPlace.Of(File, at), message, hint);

    /// <summary>Of an id that this page lacks; the nearest that it has is looked for when somebody reads of it.</summary>
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
        return new(code, Severity.Error, ElementPlace.Of(File, at), message, () => DidYouMean.Hint(id, ids) ?? otherwise);
    }
}
