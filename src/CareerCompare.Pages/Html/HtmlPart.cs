using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Glossary;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Citations;

namespace CareerCompare.Pages.Html;

/// <summary>
/// What a compiled .cshtml stands on: it writes UTF-8 into a buffer. There is no <c>Write(object)</c> and no
/// <c>Write(decimal)</c>: a bare number does not compile into a page, so no figure gets there without its source.
/// </summary>
public abstract class HtmlPart
{
    private Utf8Buffer? output;

    // Of the page that this part is written into; null within what is kept for many pages.
    private PrintedSoFar? printed;
    private string attributeSuffix = "";
    private bool attributeLeftOut;

    private Utf8Buffer Output => output ?? NotWriting();

    /// <summary>Writes a page's HTML, or that of a part by itself: the first source that it cites has the number 1.</summary>
    public void WriteTo(Utf8Buffer buffer) => Write(buffer, new PrintedSoFar());

    private void Write(Utf8Buffer buffer, PrintedSoFar? ofThePage)
    {
        (output, printed) = (buffer, ofThePage);
        var done = ExecuteAsync();
        // Parts only compute; one that waited for something would have been written half.
        if (!done.IsCompleted) throw new InvalidOperationException($"{GetType().Name} does not complete at once.");
        done.GetAwaiter().GetResult();
    }

    public abstract Task ExecuteAsync();

    /// <summary>The sources of the page as far as it is written, by number.</summary>
    protected IReadOnlyList<Id<Source>> Cited => (printed ?? NotOfAPage()).Citations.Met;

    /// <summary>By which numbers of the page a note that is printed now refers to its sources.</summary>
    protected IReadOnlyList<Ordinal> NumbersOf(Note note) => (printed ?? NotOfAPage()).Citations.NumbersOf(note);

    /// <summary>Whether the page has not printed a word of the glossary before; so it is explained once, where a reader meets it.</summary>
    protected bool PrintsFirst(Id<GlossaryEntry> word) => (printed ?? NotOfAPage()).IsFirst(word);

    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => Output.Write(utf8);

    protected void WriteLiteral(string html) => Output.Write(html);

    protected void Write(string? text)
    {
        if (text is not null) Output.WriteEncoded(text);
    }

    protected void Write(HtmlPart? part) => part?.Write(Output, printed);

    /// <summary>What is kept, made the first time.</summary>
    protected void Write<TModel>(Kept<TModel> kept, Func<TModel, HtmlPart> part)
    {
        if (kept.Html is { } html)
        {
            Output.Write(html);
            return;
        }
        var start = Output.WrittenCount;
        part(kept.Model).Write(Output, null);
        kept.Html = Output.WrittenSpan[start..].ToArray();
    }

    protected void Write(SafeHtml html) => Output.Write(html.Markup);

    protected void Write(Ordinal number) => Output.WriteEncoded(number.ToString());

    protected void Write(ChartLength length) => Output.WriteEncoded(length.ToString());

    protected void BeginWriteAttribute(string name, string prefix, int prefixOffset, string suffix, int suffixOffset, int valueCount)
    {
        attributeSuffix = suffix;
        attributeLeftOut = false;
        pendingPrefix = valueCount == 1 ? prefix : null;
        if (pendingPrefix is null) WriteLiteral(prefix);
    }

    // An attribute whose only value is null or false is left out; one that is true stands by its name alone.
    private string? pendingPrefix;

    protected void WriteAttributeValue(string prefix, int prefixOffset, string? value, int valueOffset, int valueLength, bool isLiteral)
    {
        if (pendingPrefix is { } opening)
        {
            pendingPrefix = null;
            if (value is null)
            {
                attributeLeftOut = true;
                return;
            }
            WriteLiteral(opening);
        }
        WriteLiteral(prefix);
        if (isLiteral) WriteLiteral(value ?? ""); else Write(value);
    }

    protected void WriteAttributeValue(string prefix, int prefixOffset, Ordinal value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(), valueOffset, valueLength, isLiteral);

    protected void WriteAttributeValue(string prefix, int prefixOffset, ChartLength value, int valueOffset, int valueLength, bool isLiteral) =>
        WriteAttributeValue(prefix, prefixOffset, value.ToString(), valueOffset, valueLength, isLiteral);

    protected void EndWriteAttribute()
    {
        if (!attributeLeftOut) WriteLiteral(attributeSuffix);
    }

    [DoesNotReturn]
    private static PrintedSoFar NotOfAPage() =>
        throw new InvalidOperationException("What is kept for many pages cites and explains nothing: that is the page's.");

    [DoesNotReturn]
    private static Utf8Buffer NotWriting() => throw new InvalidOperationException("A part is written with WriteTo.");
}

/// <summary>What a reader has met on one page, as far as it is written.</summary>
internal sealed class PrintedSoFar
{
    private readonly HashSet<Id<GlossaryEntry>> words = [];

    public CitationList Citations { get; } = new();

    /// <summary>True for the first that asks for a word.</summary>
    public bool IsFirst(Id<GlossaryEntry> word) => words.Add(word);
}
