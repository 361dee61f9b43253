using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A sentence as a list of its parts. What kind of part each is, the name of its value says: a template that asks for a name is faster than one that compares a word.</summary>
internal static class LineData
{
    public static IReadOnlyList<object>? Of(Line? line) => line is null ? null : [.. line.Parts.SelectMany((part, i) => Of(part, i == 0 ? null : line.Parts[i - 1]))];

    public static object Of(CitedFigure cited) => new { value = FigureWords.Machine(cited.Figure.Quantity), claim = cited.Figure.Id, text = FigureWords.InFull(cited.Figure.Quantity) };

    /// <param name="note">Null where there is none.</param>
    /// <param name="mark">The stop or comma that stands with it.</param>
    public static object? Of(Note? note, string mark = "") => note is null ? null : new
    {
        circle = note.Label switch { DoubtLabel.Official => "o", DoubtLabel.SelfReported => "s", _ => "n" },
        word = note.Label switch { DoubtLabel.Official => "Official", DoubtLabel.SelfReported => "Self-reported", _ => "Not confirmed" },
        numbers = note.Numbers.Select(n => n.Value),
        mark = mark.Length == 0 ? null : mark,
    };

    private static IEnumerable<object> Of(Line.Part part, Line.Part? before) => part switch
    {
        Line.Words words => [new { words = words.Text }],
        Line.Strong strong => [new { strong = strong.Text }],
        Line.Link link => [new { link = link.Text, href = link.Href }],
        Line.Markup markup => [new { html = markup.Html.Markup }],
        Line.Amount amount => [new { figure = Of(amount.Cited), note = amount.WithNote ? Of(amount.Cited.Note, amount.Mark) : null }],
        Line.Cite cite when before is Line.Words { Text: [.., not (' ' or '(' or '\n')] } or Line.Amount or Line.Strong or Line.Cite => [new { words = " " }, Cited(cite)],
        Line.Cite cite => [Cited(cite)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static object Cited(Line.Cite cite) => new { note = Of(cite.Note, cite.Mark) };
}
