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
        return HiddenCharacters.Report(file, log) | ConflictMarks.Report(file, log) ? null : file;
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

/// <summary>
/// The marks that Git leaves where two versions of a text met. In Markdown they would be published as a heading, a rule or
/// quotes, and both versions with them.
/// </summary>
internal static class ConflictMarks
{
    private const int Length = 7;

    /// <summary>Reports where each conflict begins; true when there was one.</summary>
    public static bool Report(SourceFile file, DiagnosticLog log)
    {
        if (!MayHold(file.Text)) return false;
        var (line, found, inside) = (0, false, false);
        foreach (var text in file.Text.AsSpan().EnumerateLines())
        {
            line++;
            if (!IsMark(text)) continue;
            // The marks after the first belong to it, until one ends it or another begins.
            if (!inside || text[0] == '<')
                log.Error(Codes.ConflictMark, new SourceSpan(file, line, 1, text.Length), $"'{Excerpt.Of(text.ToString())}' is the mark of a merge that is not finished",
                    "keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>");
            (found, inside) = (true, text[0] != '>');
        }
        return found;
    }

    private static bool IsMark(ReadOnlySpan<char> line) =>
        line.Length >= Length && line[0] is '<' or '=' or '>' && line[..Length].IndexOfAnyExcept(line[0]) < 0
        && (line.Length == Length || (line[Length] == ' ' && line[0] != '='));

    private static bool MayHold(string text) =>
        text.Contains("<<<<<<<", StringComparison.Ordinal) || text.Contains("=======", StringComparison.Ordinal)
        || text.Contains(">>>>>>>", StringComparison.Ordinal);
}
