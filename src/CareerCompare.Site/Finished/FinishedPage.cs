using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Dom.Events;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Finished;

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

    public IEnumerable<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    public Diagnostic Error(string code, IElement? at, string message, string hint) =>
        new(code, Severity.Error, ElementPlace.Of(File, at), message, hint);
}
