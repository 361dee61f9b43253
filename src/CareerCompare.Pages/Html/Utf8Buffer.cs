using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace CareerCompare.Pages.Html;

/// <summary>The bytes of one file while it is written; used again for the next. Half of what writes a page are calls with a few letters, so they come first here.</summary>
public sealed class Utf8Buffer : IBufferWriter<byte>
{
    private const int First = 64 * 1024;

    // More than the largest pages; a site's largest files give their room back.
    private const int MostKept = 2 * 1024 * 1024;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly SearchValues<char> MustEncode = SearchValues.Create([.. "<>&\"'+", .. ControlAndSurrogate()]);

    private static readonly SearchValues<byte> MustEncodeAscii =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Where(i => MustEncode.Contains((char)i)).Select(i => (byte)i)]);

    private byte[] bytes = new byte[First];

    public int WrittenCount { get; private set; }

    public ReadOnlySpan<byte> WrittenSpan => bytes.AsSpan(0, WrittenCount);

    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, WrittenCount);

    /// <summary>Begins again with nothing.</summary>
    public void Clear()
    {
        if (bytes.Length > MostKept) bytes = new byte[First];
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
        if (Ascii.FromUtf16(text, Room(text.Length), out var written) == OperationStatus.Done) WrittenCount += written;
        else WriteAny(text);
    }

    /// <summary>So that a browser shows exactly this text, also within an attribute's double quotes.</summary>
    public void WriteEncoded(string text)
    {
        var room = Room(text.Length);
        if (Ascii.FromUtf16(text, room, out var written) == OperationStatus.Done && !room[..written].ContainsAny(MustEncodeAscii)) WrittenCount += written;
        else if (!text.AsSpan().ContainsAny(MustEncode)) WriteAny(text);
        else WriteAny(Encoder.Encode(text).Replace("&#x27;", "&#39;", StringComparison.Ordinal));
    }

    private void WriteAny(string text) => WrittenCount += Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));

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
        if (bytes.Length - WrittenCount < count) Grow(count);
        return bytes.AsSpan(WrittenCount);
    }

    private void Grow(int count) => Array.Resize(ref bytes, (int)Math.Max(Math.Min(bytes.Length * 2L, Array.MaxLength), WrittenCount + (long)count));

    private static IEnumerable<char> ControlAndSurrogate() =>
        Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Concat(Enumerable.Range(0xD800, 0x800)).Select(i => (char)i)
            .Where(c => c is not ('\n' or '\t'));
}
