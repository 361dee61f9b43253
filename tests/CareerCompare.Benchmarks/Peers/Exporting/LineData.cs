using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A sentence as a list of its parts, each with what kind of part it is.</summary>
internal static class LineData
{
    public static IReadOnlyList<object>? Of(Line? line) => line is null ? null : [.. line.Parts.SelectMany((part, i) => Of(part, i == 0 ? null : line.Parts[i - 1]))];

    public static object Of(CitedFigure cited) => new { value = FigureWords.Machine(cited.Figure.Quantity), claim = cited.Figure.Id, text = FigureWords.InFull(cited.Figure.Quantity) };

    public static object? Of(Note? note) => note is null ? null : new
    {
        circle = note.Label switch { DoubtLabel.Official => "o", DoubtLabel.SelfReported => "s", _ => "n" },
        word = note.Label switch { DoubtLabel.Official => "Official", DoubtLabel.SelfReported => "Self-reported", _ => "Not confirmed" },
        numbers = note.Numbers.Select(n => n.Value),
    };

    private static IEnumerable<object> Of(Line.Part part, Line.Part? before) => part switch
    {
        Line.Words words => [new { kind = "words", text = words.Text }],
        Line.Strong strong => [new { kind = "strong", text = strong.Text }],
        Line.Link link => [new { kind = "link", text = link.Text, href = link.Href }],
        Line.Markup markup => [new { kind = "html", text = markup.Html.Markup }],
        Line.Amount amount => [new { kind = "figure", figure = Of(amount.Cited), note = amount.WithNote ? Of(amount.Cited.Note) : null }, .. Mark(amount.Mark)],
        Line.Cite cite when before is Line.Words { Text: [.., not (' ' or '(' or '\n')] } or Line.Amount or Line.Strong or Line.Cite => [new { kind = "words", text = " " }, Cited(cite), .. Mark(cite.Mark)],
        Line.Cite cite => [Cited(cite), .. Mark(cite.Mark)],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static object[] Mark(string mark) => mark.Length == 0 ? [] : [new { kind = "words", text = mark }];

    private static object Cited(Line.Cite cite) => new { kind = "note", note = Of(cite.Note) };
}
