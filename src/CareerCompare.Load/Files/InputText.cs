using System.Globalization;
using System.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>Bytes to text. .NET's own reader would turn bad bytes into U+FFFD without a word.</summary>
public static class InputText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with LF line ends and composed letters, or null with the reason in the log.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticLog log)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            ReportBadByte(path, bytes, e.Index, log);
            return null;
        }
        if (text.Contains('\r', StringComparison.Ordinal)) text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        text = ComposedLetters.Compose(text);
        var file = new SourceFile(path, text);
        return HiddenCharacters.Report(file, log) ? null : file;
    }

    private static void ReportBadByte(string path, ReadOnlySpan<byte> bytes, int index, DiagnosticLog log)
    {
        // The index may stand at the start of the broken sequence or just before it.
        index = Math.Clamp(index, 0, bytes.Length - 1);
        var before = bytes[..index];
        var line = before.Count((byte)'\n') + 1;
        var column = index - before.LastIndexOf((byte)'\n');
        var readable = new SourceFile(path, Encoding.UTF8.GetString(bytes));
        var utf16 = bytes.Length > 1 && (bytes[..2].SequenceEqual<byte>([0xFF, 0xFE]) || bytes[..2].SequenceEqual<byte>([0xFE, 0xFF]));
        log.Error(Codes.NotUtf8, new SourceSpan(readable, line, column),
            utf16 ? "the file is UTF-16" : string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[index]:X2} is not UTF-8"),
            "save the file as UTF-8");
    }
}
