using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Load.Files;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Place = CareerCompare.Core.Diagnostics.SourceSpan;

namespace CareerCompare.Load.Prose;

/// <summary>
/// Walks a parsed text against the list of what a guide may hold. What is not on the list is refused with its place,
/// never cleaned in silence.
/// </summary>
internal sealed partial class MarkdownWalk(string body, Reading reading)
{
    private readonly HeadingIds ids = new();
    private readonly List<Guide.Heading> headings = [];
    private readonly HashSet<int> linesWithMoney = [];

    /// <summary>Of the heading before; the page's title is the first.</summary>
    private int level = 1;

    private int references;

    public bool Failed { get; private set; }

    /// <summary>Those of the second level.</summary>
    public IReadOnlyList<Guide.Heading> Headings => headings;

    public void Check(MarkdownDocument document)
    {
        CheckLines();
        Blocks(document);
    }

    private void Blocks(ContainerBlock container)
    {
        for (var i = 0; i < container.Count; i++)
        {
            var block = container[i];
            switch (block)
            {
                case HeadingBlock heading:
                    Heading(heading);
                    break;
                case ParagraphBlock paragraph:
                    Paragraph(paragraph, i + 1 < container.Count ? container[i + 1] : null);
                    break;
                case FencedCodeBlock code when !PlainWord.IsMatch(code.Info ?? ""):
                    Refuse(
                        Codes.MarkdownExtra,
                        code,
                        $"'{Excerpt.Of(code.Info ?? "")}' stands after the ``` of a code block",
                        "write one word of lower-case letters, or nothing"
                    );
                    break;
                case HtmlBlock:
                    Refuse(
                        Codes.RawHtml,
                        block,
                        "HTML stands here",
                        "write it in Markdown; < as a sign is written &lt;"
                    );
                    break;
                case Table table:
                    Tables.Mark(table);
                    break;
                case CodeBlock
                or QuoteBlock
                or ListBlock
                or ListItemBlock
                or TableRow
                or TableCell
                or ThematicBreakBlock:
                    break;
                case LinkReferenceDefinitionGroup:
                    Refuse(
                        Codes.MarkdownExtra,
                        block is ContainerBlock { Count: > 0 } group ? group[0] : block,
                        "the address of a link stands apart from it",
                        "write it where the link is, as [words](https://…)"
                    );
                    break;
                default:
                    Refuse(
                        Codes.MarkdownExtra,
                        block,
                        "this form of Markdown is not used here",
                        "use headings, paragraphs, lists, tables and links"
                    );
                    break;
            }
            if (block is LeafBlock { Inline: { } inlines } leaf)
            {
                Inlines(inlines);
                Marks(leaf, inlines);
                MoneyAcrossMarks(leaf, inlines);
            }
            if (block is ContainerBlock inner and not LinkReferenceDefinitionGroup)
                Blocks(inner);
        }
    }

    private void Heading(HeadingBlock heading)
    {
        if (heading.Level < 2)
        {
            Refuse(
                Codes.WrongHeading,
                heading,
                "this heading is of the first level, which is the page’s title",
                "begin it with ##"
            );
            return;
        }
        if (heading.Level > level + 1)
            Refuse(
                Codes.HeadingOutOfOrder,
                heading,
                $"this heading is of level {heading.Level}, and the one before it of level {level}",
                $"begin it with {new string('#', level + 1)}"
            );
        level = heading.Level;
        var text = heading.Inline is null ? "" : PlainText(heading.Inline).Trim();
        if (text.Length == 0)
            Refuse(
                Codes.HeadingOutOfOrder,
                heading,
                "this heading has no words",
                "write what stands below it, or delete the signs"
            );
        var id = ids.For(text);
        heading.GetAttributes().Id = id;
        if (heading.Level == 2)
            headings.Add(new Guide.Heading(id, text));
    }

    private void Paragraph(ParagraphBlock paragraph, Block? next)
    {
        if (
            paragraph.Inline is null
            || next is ListBlock or Table or CodeBlock
            || !PlainText(paragraph.Inline).EndsWith(':')
        )
            return;
        reading.Log.Warn(
            Codes.NothingAfterColon,
            At(Math.Max(paragraph.Span.Start, paragraph.Span.End), 1),
            "this line ends in a colon, and no list or table follows it",
            "end it in a full stop, or put a blank line and a list after it"
        );
    }

    private void Inlines(ContainerInline container)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LinkInline { IsImage: true }:
                    Refuse(
                        Codes.Image,
                        inline,
                        "an image stands here",
                        "say it in words; pages load nothing but themselves"
                    );
                    break;
                case LinkInline link:
                    Address(link, link.Url ?? "");
                    Hidden(link, link.Title ?? "");
                    break;
                case AutolinkInline auto:
                    Address(auto, (auto.IsEmail ? "mailto:" : "") + auto.Url);
                    break;
                case HtmlInline html:
                    Refuse(
                        Codes.RawHtml,
                        html,
                        $"'{Excerpt.Of(html.Tag)}' is HTML",
                        "write it in Markdown; < as a sign is written &lt;"
                    );
                    break;
                case HtmlEntityInline entity:
                    Hidden(entity, entity.Transcoded.ToString());
                    break;
                case ReferenceInline reference:
                    Reference(reference);
                    break;
                case LiteralInline literal when literal.Content.IndexOf('{') >= 0 || literal.Content.IndexOf('}') >= 0:
                    Refuse(Codes.BadReference, literal, "a brace stands here alone", ReferenceText.Hint);
                    break;
                case LiteralInline or CodeInline or LineBreakInline or EmphasisInline or DelimiterInline:
                    break;
                default:
                    Refuse(
                        Codes.MarkdownExtra,
                        inline,
                        "this form of Markdown is not used here",
                        "use headings, paragraphs, lists, tables and links"
                    );
                    break;
            }
            if (inline is ContainerInline inner)
                Inlines(inner);
        }
    }

    private void Reference(ReferenceInline reference)
    {
        // Said once; what follows is not looked at.
        if (++references > ReferenceText.MostOfGuide)
        {
            if (references == ReferenceText.MostOfGuide + 1)
                ReferenceText.TooMany(At(reference.Span.Start, 1), ReferenceText.MostOfGuide, reading);
            Failed = true;
            return;
        }
        reference.Part = ReferenceText.Read(
            reference.Inside,
            At(reference.Span.Start, reference.Inside.Length + 2),
            reading
        );
        Failed |= reference.Part is null;
    }

    private void Address(Inline link, string address)
    {
        if (!SafeAddress.IsAllowed(address))
            Refuse(
                Codes.UnsafeLink,
                link,
                $"'{Excerpt.Of(address)}' is not an address that a guide may link to",
                SafeAddress.Hint
            );
    }

    private void Hidden(Inline at, string text)
    {
        if (HiddenCharacters.FirstIn(text) is >= 0 and var hidden)
            Refuse(
                Codes.HiddenCharacter,
                at,
                $"{HiddenCharacters.Name(text, hidden)} is a character that cannot be seen",
                "delete it"
            );
    }

    /// <summary>Money as it stands in a line, which is where most of it stands.</summary>
    private void CheckLines()
    {
        var line = 0;
        foreach (var text in body.AsSpan().EnumerateLines())
        {
            line++;
            if (BareMoney.First(text.ToString()) is not { Success: true } money)
                continue;
            linesWithMoney.Add(line);
            Failed |= BareMoney.Report(
                money.Value,
                new Place(reading.File, line, money.Index + 1, money.Length),
                reading.Log
            );
        }
    }

    /// <summary>Money that Markdown puts together: <c>63,100 **dollars**</c>.</summary>
    private void MoneyAcrossMarks(LeafBlock leaf, ContainerInline inlines)
    {
        var at = At(leaf.Span.Start, 1);
        var last = At(leaf.Span.End, 1).Line;
        if (Enumerable.Range(at.Line, last - at.Line + 1).Any(linesWithMoney.Contains))
            return;
        Failed |= BareMoney.Report(PlainText(inlines), at, reading.Log);
    }

    /// <summary>
    /// Forms of other kinds of Markdown. A parser of ours knows none of them, so each would stand on the page with its
    /// signs.
    /// </summary>
    private void Marks(LeafBlock leaf, ContainerInline inlines)
    {
        var text = PlainText(inlines, withCode: false);
        if (leaf is ParagraphBlock { Parent: ListItemBlock item } && item[0] == leaf && TaskBox.IsMatch(text))
        {
            Refuse(
                Codes.MarkdownExtra,
                leaf,
                $"'{text[..3]}' is the box of a task list",
                "write the item without it, or say in words whether it is done"
            );
            return;
        }
        if (ForeignMark.Match(text) is not { Success: true } mark)
            return;
        var found = body.IndexOf(mark.Value, Math.Min(leaf.Span.Start, body.Length), StringComparison.Ordinal);
        var (what, cure) = mark.Value switch
        {
            ['[', '^', ..] => ("a footnote", "say it in the sentence; a citation is {source:id-of-source}"),
            ['~', ..] => ("text that is struck out", "delete it, or say in words what was so before"),
            ['=', ..] => ("highlighted text", "write it between ** and **"),
            _ => ("the mark of a note or warning", "say in words what it is"),
        };
        Failed = true;
        reading.Log.Error(
            Codes.MarkdownExtra,
            found < 0 ? At(leaf.Span.Start, 1) : At(found, mark.Length),
            $"'{Excerpt.Of(mark.Value)}' is {what}, which is not used here",
            cure
        );
    }

    private void Refuse(string code, MarkdownObject at, string message, string hint)
    {
        Failed = true;
        reading.Log.Error(code, At(at.Span.Start, Math.Max(1, at.Span.Length)), message, hint);
    }

    /// <summary>The place of a stretch of the body; it ends with its first line.</summary>
    private Place At(int offset, int length)
    {
        offset = Math.Clamp(offset, 0, body.Length);
        length = Math.Clamp(length, 0, body.Length - offset);
        var lineEnd = body.AsSpan(offset, length).IndexOf('\n');
        var (line, column) = reading.File.PositionOf(offset);
        return new Place(reading.File, line, column, Math.Max(1, lineEnd < 0 ? length : lineEnd));
    }

    private static string PlainText(ContainerInline inlines, bool withCode = true)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.FindDescendants<LeafInline>())
        {
            if (inline is LiteralInline literal)
                text.Append(literal.Content.AsSpan());
            else if (inline is HtmlEntityInline entity)
                text.Append(entity.Transcoded.AsSpan());
            else if (inline is CodeInline code)
                text.Append(withCode ? code.Content : " ");
            else if (inline is LineBreakInline)
                text.Append(' ');
        }
        return text.ToString().TrimEnd();
    }

    [GeneratedRegex(@"^\[[ xX]\]( |\z)")]
    private static partial Regex TaskBox { get; }

    [GeneratedRegex(
        @"\[\^[^\s\]]{1,80}\]:?|~~(?!\s)[^~\n]{1,200}(?<!\s)~~|==(?!\s)[^=\n]{1,200}(?<!\s)==|\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]"
    )]
    private static partial Regex ForeignMark { get; }

    [GeneratedRegex("^[a-z]*\\z")]
    private static partial Regex PlainWord { get; }
}
