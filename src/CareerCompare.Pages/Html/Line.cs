using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Pages.Html;

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
    /// A figure; its note follows it unless the sentence gives one note for several. A stop or comma after the note
    /// stands with it, for a line could begin with it otherwise.
    /// </summary>
    public sealed record Amount(Figure Figure, bool WithNote = true, string Mark = "") : Part;

    public sealed record Cite(Note Note, string Mark = "") : Part;

    /// <summary>
    /// Words that compare pay, with what they are made of, so that whoever reads the page, or a test, can make them
    /// again.
    /// </summary>
    /// <param name="Text">"more than", "$12,780 more", "38th of 51".</param>
    /// <param name="Said">Which comparison: a word of the verdict function in kebab case, or difference, or rank.</param>
    /// <param name="Of">The ids of the figures, that of which it is said first.</param>
    public sealed record Judged(string Text, string Said, IReadOnlyList<string> Of) : Part;

    /// <summary>An estimate of ours in words, with the ids of the figures that it is made of; it enters no comparison.</summary>
    public sealed record Estimated(string Text, IReadOnlyList<string> Of) : Part;
}

/// <summary>Composes a sentence in which every figure and claim has its note.</summary>
public sealed class LineWriter(Notes notes, FigureBook figures)
{
    private static readonly char[] Marks = ['.', ',', ';', ':', ')'];

    private readonly List<Line.Part> parts = [];

    public LineWriter Say(string words)
    {
        if (AfterMark(words) is { Length: > 0 } rest)
            parts.Add(new Line.Words(rest));
        return this;
    }

    public LineWriter Add(Line.Part part)
    {
        parts.Add(part);
        return this;
    }

    public LineWriter Strong(string words)
    {
        parts.Add(new Line.Strong(words));
        return this;
    }

    public LineWriter Link(string words, string href)
    {
        parts.Add(new Line.Link(words, href));
        return this;
    }

    public LineWriter Amount(Figure figure, bool withNote = true)
    {
        parts.Add(new Line.Amount(figure, withNote));
        return this;
    }

    /// <summary>"80,410 managers, 9,240 clerks and 310 nurses": amounts of one table, with its note on the last.</summary>
    /// <param name="amounts">Each with the words behind it; they begin with a space.</param>
    public LineWriter Listed(IReadOnlyList<(Figure Figure, string Words)> amounts)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            var last = i == amounts.Count - 1;
            Say(
                    i == 0 ? ""
                    : last ? " and "
                    : ", "
                )
                .Amount(amounts[i].Figure, withNote: last)
                .Say(amounts[i].Words);
        }
        return this;
    }

    public LineWriter Cite(Citation citation)
    {
        parts.Add(new Line.Cite(notes.Of(citation)));
        return this;
    }

    public LineWriter Cite(Note? note)
    {
        if (note is not null)
            parts.Add(new Line.Cite(note));
        return this;
    }

    /// <summary>A sentence that is ready.</summary>
    public LineWriter Say(Line line)
    {
        parts.AddRange(line.Parts);
        return this;
    }

    /// <summary>Content's own sentence, its references resolved.</summary>
    public LineWriter Say(RichText text)
    {
        foreach (var part in text.Parts)
            switch (part)
            {
                case RichText.Words(var words):
                    Say(words);
                    break;
                case RichText.Markup(var html):
                    if (AfterMark(html) is { Length: > 0 } rest)
                        Add(new Line.Markup(new(rest)));
                    break;
                case RichText.SourceReference(var source):
                    Add(new Line.Cite(notes.Of(source)));
                    break;
                case RichText.FigureReference(var id):
                    Amount(
                        figures.Find(id)
                            ?? throw new InvalidOperationException($"The loader let the reference '{id}' pass.")
                    );
                    break;
                default:
                    throw new System.Diagnostics.UnreachableException();
            }
        return this;
    }

    public Line Done() => new([.. parts]);

    // What is left of words, or of HTML, when the note before them has taken the mark they begin with.
    private string AfterMark(string text)
    {
        var rest = text.TrimStart(Marks);
        if (rest.Length == text.Length)
            return text;
        var mark = text[..^rest.Length];
        switch (parts)
        {
            case [.., Line.Amount { WithNote: true } amount]:
                parts[^1] = amount with { Mark = amount.Mark + mark };
                return rest;
            case [.., Line.Cite cite]:
                parts[^1] = cite with { Mark = cite.Mark + mark };
                return rest;
            default:
                return text;
        }
    }
}
