using CareerCompare.Core.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Load.Prose;

/// <summary>A reference in braces within Markdown, <c>{F028}</c>.</summary>
internal sealed class ReferenceInline(string inside) : LeafInline
{
    public string Inside { get; } = inside;

    /// <summary>What it refers to, once it has been read.</summary>
    public RichText.Part? Part { get; set; }
}

/// <summary>Finds references before emphasis does, so that no mark within one is taken for Markdown.</summary>
internal sealed class ReferenceParser : InlineParser
{
    public ReferenceParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var close = rest.IndexOfAny('}', '\n');
        if (close < 0 || rest[close] == '\n') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new ReferenceInline(rest[1..close].ToString())
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + close),
        };
        slice.Start += close + 1;
        return true;
    }
}
