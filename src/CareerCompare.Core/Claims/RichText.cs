using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>
/// A sentence that may hold figures and citations by reference. A figure typed into a sentence would reach the page
/// without its source, so the only way in is a reference that is resolved when the page is made.
/// </summary>
public sealed record RichText(IReadOnlyList<RichText.Part> Parts)
{
    public static RichText Plain(string text) => new([new Words(text)]);

    /// <summary>The words alone, references left out.</summary>
    public string WordsOnly => string.Concat(Parts.OfType<Words>().Select(w => w.Text));

    /// <summary>One piece of the sentence: exactly one of the cases below.</summary>
    public abstract record Part
    {
        private protected Part() { }
    }

    /// <summary>Plain text, not yet encoded for HTML.</summary>
    public sealed record Words(string Text) : Part;

    /// <summary>
    /// HTML that the Markdown reader made from its allow-list; only <see cref="CareerCompare.Core.Claims.Guide"/>
    /// bodies hold it.
    /// </summary>
    public sealed record Markup(string Html) : Part;

    /// <summary>A figure by its id: <c>F028</c>, <c>oews/2025-05/11-9111/median</c>.</summary>
    public sealed record FigureReference(string Id) : Part;

    /// <summary>A citation without a figure.</summary>
    public sealed record SourceReference(Id<Source> Source) : Part;
}
