using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;

namespace CareerCompare.Pages.Lines;

/// <summary>Composes a sentence and numbers its sources on the way.</summary>
public sealed class LineWriter(CitationList citations, FigureBook figures)
{
    private static readonly char[] Marks = ['.', ',', ';', ':', ')'];

    private readonly List<Line.Part> parts = [];

    public LineWriter Say(string words) => Add(new Line.Words(AfterMark(words)));

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
        parts.Add(new Line.Amount(citations.Cite(figure), withNote));
        return this;
    }

    public LineWriter Cite(Citing citing)
    {
        parts.Add(new Line.Cite(citations.Cite(citing)));
        return this;
    }

    public LineWriter Cite(Note? note)
    {
        if (note is not null) parts.Add(new Line.Cite(note));
        return this;
    }

    /// <summary>Content's own sentence, its references resolved.</summary>
    public LineWriter Say(RichText text)
    {
        foreach (var part in text.Parts)
            parts.Add(part switch
            {
                RichText.Words(var words) => new Line.Words(AfterMark(words)),
                RichText.Markup(var html) => new Line.Markup(new(AfterMark(html))),
                RichText.SourceReference(var source) => new Line.Cite(citations.Cite(source)),
                RichText.FigureReference(var id) => new Line.Amount(citations.Cite(
                    figures.Find(id) ?? throw new InvalidOperationException($"The loader let the reference '{id}' pass."))),
                _ => throw new System.Diagnostics.UnreachableException(),
            });
        return this;
    }

    public Line Done() => new([.. parts]);

    // What is left of words, or of HTML, when the note before them has taken the mark they begin with.
    private string AfterMark(string text)
    {
        var rest = text.TrimStart(Marks);
        if (rest.Length == text.Length || parts is not [.., Line.Amount { WithNote: true } or Line.Cite]) return text;
        var mark = text[..^rest.Length];
        parts[^1] = parts[^1] is Line.Amount amount ? amount with { Mark = mark } : ((Line.Cite)parts[^1]) with { Mark = mark };
        return rest;
    }
}
