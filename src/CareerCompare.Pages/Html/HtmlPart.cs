using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

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

    /// <summary>
    /// Writes a page's HTML, or that of a part by itself: the first source that it cites has the number 1.
    /// </summary>
    public void WriteTo(Utf8Buffer buffer) => Write(buffer, new PrintedSoFar());

    private void Write(Utf8Buffer buffer, PrintedSoFar? ofThePage)
    {
        (output, printed) = (buffer, ofThePage);
        var done = ExecuteAsync();
        // Parts only compute; one that waited for something would have been written half.
        if (!done.IsCompleted)
            throw new InvalidOperationException($"{GetType().Name} does not complete at once.");
        done.GetAwaiter().GetResult();
    }

    public abstract Task ExecuteAsync();

    /// <summary>The sources of the page as far as it is written, by number.</summary>
    protected IReadOnlyList<Id<Source>> Cited => (printed ?? NotOfAPage()).Citations.Met;

    /// <summary>By which numbers of the page a note that is printed now refers to its sources.</summary>
    protected IReadOnlyList<Ordinal> NumbersOf(Note note) => (printed ?? NotOfAPage()).Citations.NumbersOf(note);

    /// <summary>
    /// Whether the page has not printed a word of the glossary before; so it is explained once, where a reader meets
    /// it.
    /// </summary>
    protected bool PrintsFirst(Id<GlossaryEntry> word) => (printed ?? NotOfAPage()).IsFirst(word);

    protected void WriteLiteral(ReadOnlySpan<byte> utf8) => Output.Write(utf8);

    protected void WriteLiteral(string html) => Output.Write(html);

    protected void Write(string? text)
    {
        if (text is not null)
            Output.WriteEncoded(text);
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

    protected void BeginWriteAttribute(
        string name,
        string prefix,
        int prefixOffset,
        string suffix,
        int suffixOffset,
        int valueCount
    )
    {
        attributeSuffix = suffix;
        attributeLeftOut = false;
        pendingPrefix = valueCount == 1 ? prefix : null;
        if (pendingPrefix is null)
            WriteLiteral(prefix);
    }

    // An attribute whose only value is null or false is left out; one that is true stands by its name alone.
    private string? pendingPrefix;

    protected void WriteAttributeValue(
        string prefix,
        int prefixOffset,
        string? value,
        int valueOffset,
        int valueLength,
        bool isLiteral
    )
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
        if (isLiteral)
            WriteLiteral(value ?? "");
        else
            Write(value);
    }

    protected void WriteAttributeValue(
        string prefix,
        int prefixOffset,
        Ordinal value,
        int valueOffset,
        int valueLength,
        bool isLiteral
    ) => WriteAttributeValue(prefix, prefixOffset, value.ToString(), valueOffset, valueLength, isLiteral);

    protected void WriteAttributeValue(
        string prefix,
        int prefixOffset,
        ChartLength value,
        int valueOffset,
        int valueLength,
        bool isLiteral
    ) => WriteAttributeValue(prefix, prefixOffset, value.ToString(), valueOffset, valueLength, isLiteral);

    protected void EndWriteAttribute()
    {
        if (!attributeLeftOut)
            WriteLiteral(attributeSuffix);
    }

    [DoesNotReturn]
    private static PrintedSoFar NotOfAPage() =>
        throw new InvalidOperationException(
            "What is kept for many pages cites and explains nothing: that is the page's."
        );

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

/// <summary>A part with what it shows.</summary>
public abstract class HtmlPart<TModel> : HtmlPart
{
    public required TModel Model { get; init; }
}

/// <summary>
/// A model that many pages show alike: its HTML is written once and kept with it. Nothing with a note in it can be
/// kept, because the number of a source is the page's; writing it fails.
/// </summary>
public sealed class Kept<TModel>(TModel model)
{
    public TModel Model { get; } = model;

    // Two threads may both write it the first time; they write the same.
    internal byte[]? Html { get; set; }
}

/// <summary>
/// HTML that is right as it stands. Only the Markdown reader's allow-list and the site's own serializers make it.
/// </summary>
public readonly record struct SafeHtml(string Markup);

/// <summary>A number that only counts or orders things on the page (a note, a row), so it needs no source.</summary>
public readonly record struct Ordinal(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// The bytes of one file while it is written; used again for the next. Half of what writes a page are calls with a few
/// letters, so they come first here.
/// </summary>
public sealed class Utf8Buffer : IBufferWriter<byte>
{
    private const int First = 64 * 1024;

    // More than the largest pages; a site's largest files give their room back.
    private const int MostKept = 2 * 1024 * 1024;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly SearchValues<char> MustEncode = SearchValues.Create([
        .. "<>&\"'+",
        .. ControlAndSurrogate(),
    ]);

    private static readonly SearchValues<byte> MustEncodeAscii = SearchValues.Create([
        .. Enumerable.Range(0, 0x80).Where(i => MustEncode.Contains((char)i)).Select(i => (byte)i),
    ]);

    private byte[] bytes = new byte[First];

    public int WrittenCount { get; private set; }

    public ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, WrittenCount);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, WrittenCount);

    /// <summary>Begins again with nothing.</summary>
    public void Clear()
    {
        if (bytes.Length > MostKept)
            bytes = new byte[First];
        WrittenCount = 0;
    }

    public void Write(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Room(utf8.Length));
        WrittenCount += utf8.Length;
    }

    /// <summary>As it stands: HTML, or text that is not for HTML.</summary>
    public void Write(string text)
    {
        if (Ascii.FromUtf16(text, Room(text.Length), out var written) == OperationStatus.Done)
            WrittenCount += written;
        else
            WriteAny(text);
    }

    /// <summary>So that a browser shows exactly this text, also within an attribute's double quotes.</summary>
    public void WriteEncoded(string text)
    {
        var room = Room(text.Length);
        if (
            Ascii.FromUtf16(text, room, out var written) == OperationStatus.Done
            && !room[..written].ContainsAny(MustEncodeAscii)
        )
            WrittenCount += written;
        else if (!text.AsSpan().ContainsAny(MustEncode))
            WriteAny(text);
        else
            WriteAny(Encoder.Encode(text).Replace("&#x27;", "&#39;", StringComparison.Ordinal));
    }

    private void WriteAny(string text) =>
        WrittenCount += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

    /// <inheritdoc/>
    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, bytes.Length - WrittenCount);
        WrittenCount += count;
    }

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Room(Math.Max(sizeHint, 1));
        return bytes.AsMemory(WrittenCount);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => Room(Math.Max(sizeHint, 1));

    private Span<byte> Room(int count)
    {
        if (bytes.Length - WrittenCount < count)
            Grow(count);
        return bytes.AsSpan(WrittenCount);
    }

    private void Grow(int count) =>
        Array.Resize(
            ref bytes,
            (int)Math.Max(Math.Min(bytes.Length * 2L, Array.MaxLength), WrittenCount + (long)count)
        );

    private static IEnumerable<char> ControlAndSurrogate() =>
        Enumerable
            .Range(0, 0x20)
            .Concat(Enumerable.Range(0x7F, 0x21))
            .Concat(Enumerable.Range(0xD800, 0x800))
            .Select(i => (char)i)
            .Where(c => c is not ('\n' or '\t'));
}

/// <summary>A place or a length in a chart, in percent of its plot: drawn, never read.</summary>
public readonly record struct ChartLength(decimal Percent)
{
    // Nearly all are from 0 to 100 with at most two decimals, and a page has hundreds: each text is made once.
    private static readonly string?[] Texts = new string?[100 * 100 + 1];

    public override string ToString()
    {
        var hundredths = Percent * 100;
        if (hundredths < 0 || hundredths >= Texts.Length || hundredths != decimal.Truncate(hundredths))
            return Text();
        return Texts[(int)hundredths] ??= Text();
    }

    private string Text() => Percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
