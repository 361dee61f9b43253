using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CareerCompare.Tests.Site.Words;

/// <summary>
/// A sentence of a page as a reader sees it, with the figures and the comparing words that stand in it. What is drawn
/// and not written is none.
/// </summary>
/// <param name="Within">The paragraph, cell, item or heading that holds it.</param>
/// <param name="Text">Its white space is single blanks.</param>
/// <param name="Marked">Elements in it with their places in the text.</param>
internal sealed partial record Sentence(IElement Within, string Text, IReadOnlyList<Sentence.Mark> Marked)
{
    /// <summary>An element that is a figure or comparing words.</summary>
    public sealed record Mark(IElement Element, int From, int To);

    public IEnumerable<IElement> Figures => Marked.Select(m => m.Element).Where(e => e.HasAttribute("data-claim"));

    /// <summary>Whether a part of it stands within comparing words that name their figures.</summary>
    public bool IsSaid(int from, int to) =>
        Marked.Any(m => m.Element.HasAttribute("data-said") && m.From <= from && to <= m.To);

    private static readonly HashSet<string> Inline =
    [
        "A",
        "ABBR",
        "B",
        "CITE",
        "CODE",
        "DATA",
        "DFN",
        "EM",
        "I",
        "LABEL",
        "MARK",
        "Q",
        "S",
        "SMALL",
        "SPAN",
        "STRONG",
        "SUB",
        "SUP",
        "TIME",
        "U",
        "VAR",
    ];

    private static readonly HashSet<string> Unread = ["SCRIPT", "STYLE", "TEMPLATE", "svg", "SVG", "HEAD", "OPTION"];

    /// <summary>All sentences of an element, in order.</summary>
    public static IEnumerable<Sentence> Of(IElement root)
    {
        List<Sentence> found = [];
        Read(root, found);
        return found;
    }

    private static void Read(IElement block, List<Sentence> found)
    {
        StringBuilder text = new();
        List<Mark> marks = [];
        Flatten(block);
        End();

        void Flatten(IElement element)
        {
            foreach (var node in element.ChildNodes)
                switch (node)
                {
                    case IText words:
                        Add(words.Data);
                        break;
                    case IElement unread when Unread.Contains(unread.NodeName):
                        break;
                    case IElement { NodeName: "BR" }:
                        Add(" ");
                        break;
                    case IElement inline when Inline.Contains(inline.NodeName):
                        var from = text.Length;
                        Flatten(inline);
                        if (inline.HasAttribute("data-claim") || inline.HasAttribute("data-said"))
                            marks.Add(new(inline, from, text.Length));
                        break;
                    case IElement other:
                        End();
                        Read(other, found);
                        break;
                }
        }

        void Add(string words)
        {
            foreach (var letter in words)
                if (!char.IsWhiteSpace(letter))
                    text.Append(letter);
                else if (text.Length > 0 && text[^1] != ' ')
                    text.Append(' ');
        }

        void End()
        {
            found.AddRange(Split(block, text.ToString(), marks));
            text.Clear();
            marks.Clear();
        }
    }

    private static IEnumerable<Sentence> Split(IElement within, string text, List<Mark> marks)
    {
        var from = 0;
        // No sentence ends within words that belong together.
        foreach (var end in Ends.Matches(text).Select(m => m.Index + m.Length).Append(text.Length))
        {
            if (end < text.Length && marks.Any(m => m.From < end && end < m.To))
                continue;
            if (text[from..end].Trim().Length > 0)
                yield return new(
                    within,
                    text[from..end],
                    [
                        .. marks
                            .Where(m => m.From >= from && m.To <= end)
                            .Select(m => new Mark(m.Element, m.From - from, m.To - from)),
                    ]
                );
            from = end;
        }
    }

    [GeneratedRegex(@"(?<!\b(vs|Dr|St|No|U\.S))[.!?]['”’)]*\s+(?=[A-Z“(0-9$])")]
    private static partial Regex Ends { get; }
}
