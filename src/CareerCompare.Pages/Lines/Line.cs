using CareerCompare.Core.Figures;
using CareerCompare.Core.Glossary;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Lines;

/// <summary>A sentence or two, ready for a page: every figure and claim in it carries its note.</summary>
public sealed record Line(IReadOnlyList<Line.Part> Parts)
{
    public static Line Plain(string text) => new([new Words(text)]);

    /// <summary>It names a source.</summary>
    public bool Cites => Parts.Any(p => p is Cite or Amount { WithNote: true });

    /// <summary>One piece: exactly one of the cases below.</summary>
    public abstract record Part
    {
        private protected Part() { }
    }

    public sealed record Words(string Text) : Part;

    public sealed record Strong(string Text) : Part;

    public sealed record Link(string Text, string Href) : Part;

    /// <summary>
    /// A word of the glossary. It leads to its meaning where the page prints it first; which that is, is known when the
    /// page is written, and not when its sentences are composed.
    /// </summary>
    public sealed record Term(string Text, Id<GlossaryEntry> Word) : Part;

    public sealed record Markup(SafeHtml Html) : Part;

    /// <summary>
    /// A figure; its note follows it unless the sentence gives one note for several. A stop or comma after the note stands
    /// with it, for a line could begin with it otherwise.
    /// </summary>
    public sealed record Amount(Figure Figure, bool WithNote = true, string Mark = "") : Part;

    public sealed record Cite(Note Note, string Mark = "") : Part;
}
