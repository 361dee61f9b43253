using System.Globalization;
using System.Text;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>Bytes to text. .NET's own reader would turn bad bytes into U+FFFD without a word.</summary>
public static class InputText
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>The text with LF line ends and composed letters, or null with the reason in the log.</summary>
    public static SourceFile? Decode(string path, ReadOnlySpan<byte> bytes, DiagnosticLog log)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
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
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
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
        var utf16 =
            bytes.Length > 1
            && (bytes[..2].SequenceEqual<byte>([0xFF, 0xFE]) || bytes[..2].SequenceEqual<byte>([0xFE, 0xFF]));
        log.Error(
            Codes.NotUtf8,
            new SourceSpan(readable, line, column),
            utf16
                ? "the file is UTF-16"
                : string.Create(CultureInfo.InvariantCulture, $"byte 0x{bytes[index]:X2} is not UTF-8"),
            "save the file as UTF-8"
        );
    }
}

/// <summary>
/// The marks that Git leaves where two versions of a text met. In Markdown they would be published as a heading, a
/// rule or quotes, and both versions with them.
/// </summary>
internal static class ConflictMarks
{
    private const int Length = 7;

    /// <summary>Reports where each conflict begins; true when there was one.</summary>
    public static bool Report(SourceFile file, DiagnosticLog log)
    {
        if (!MayHold(file.Text))
            return false;
        var (line, found, inside) = (0, false, false);
        foreach (var text in file.Text.AsSpan().EnumerateLines())
        {
            line++;
            if (!IsMark(text))
                continue;
            // The marks after the first belong to it, until one ends it or another begins.
            if (!inside || text[0] == '<')
                log.Error(
                    Codes.ConflictMark,
                    new SourceSpan(file, line, 1, text.Length),
                    $"'{Excerpt.Of(text.ToString())}' is the mark of a merge that is not finished",
                    "keep one of the two versions, and delete the lines of <<<<<<<, ======= and >>>>>>>"
                );
            (found, inside) = (true, text[0] != '>');
        }
        return found;
    }

    private static bool IsMark(ReadOnlySpan<char> line) =>
        line.Length >= Length
        && line[0] is '<' or '=' or '>'
        && line[..Length].IndexOfAnyExcept(line[0]) < 0
        && (line.Length == Length || (line[Length] == ' ' && line[0] != '='));

    private static bool MayHold(string text) =>
        text.Contains("<<<<<<<", StringComparison.Ordinal)
        || text.Contains("=======", StringComparison.Ordinal)
        || text.Contains(">>>>>>>", StringComparison.Ordinal);
}

/// <summary>
/// Joins a letter and the mark after it into one character (NFC), so that equal words are equal bytes. The process has
/// no culture data, in which state <c>string.Normalize</c> changes nothing; Latin letters are all that content needs,
/// and a mark that finds no letter here is refused as hidden.
/// </summary>
public static class ComposedLetters
{
    private static readonly Dictionary<(char Letter, char Mark), char> Table = Build();

    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Table.TryGetValue((composed[^1], c), out var joined))
                composed[^1] = joined;
            else
                composed.Append(c);
        }
        return composed.ToString();
    }

    private static Dictionary<(char, char), char> Build()
    {
        Dictionary<(char, char), char> table = [];
        void Add(char mark, string letters, string composed)
        {
            for (var i = 0; i < letters.Length; i++)
                table[(letters[i], mark)] = composed[i];
        }
        Add('\u0300', "AEIOUNaeioun", "ÀÈÌÒÙǸàèìòùǹ");
        Add('\u0301', "AEIOUYCLNRSZaeiouyclnrsz", "ÁÉÍÓÚÝĆĹŃŔŚŹáéíóúýćĺńŕśź");
        Add('\u0302', "AEIOUCGHJSWYaeioucghjswy", "ÂÊÎÔÛĈĜĤĴŜŴŶâêîôûĉĝĥĵŝŵŷ");
        Add('\u0303', "ANOIUanoiu", "ÃÑÕĨŨãñõĩũ");
        Add('\u0304', "AEIOUaeiou", "ĀĒĪŌŪāēīōū");
        Add('\u0306', "AEGIOUaegiou", "ĂĔĞĬŎŬăĕğĭŏŭ");
        Add('\u0307', "CEGIZcegz", "ĊĖĠİŻċėġż");
        Add('\u0308', "AEIOUYaeiouy", "ÄËÏÖÜŸäëïöüÿ");
        Add('\u030A', "AUau", "ÅŮåů");
        Add('\u030B', "OUou", "ŐŰőű");
        Add('\u030C', "CDENRSTZcdenrstz", "ČĎĚŇŘŠŤŽčďěňřšťž");
        Add('\u0327', "CGKLNRSTcgklnrst", "ÇĢĶĻŅŖŞŢçģķļņŗşţ");
        Add('\u0328', "AEIUaeiu", "ĄĘĮŲąęįų");
        return table;
    }
}

/// <summary>
/// Text is what it looks like. Characters that nobody sees change what is read, and a reviewer cannot approve what is
/// invisible; so they are refused by Unicode's own properties, and not by a list of those that were met so far. What
/// other
/// languages need of them (joiners in Persian and Hindi, selectors in emoji) no text of a site in English needs; marks
/// above
/// and below letters of other scripts may stand, four on a letter at most.
/// </summary>
public static class HiddenCharacters
{
    /// <summary>
    /// Vietnamese and Thai put two on a letter, pointed Hebrew and Arabic three or four. More run into other lines.
    /// </summary>
    private const int MostMarks = 4;

    /// <summary>
    /// Default_Ignorable_Code_Point of Unicode 17.0 (DerivedCoreProperties.txt): what is drawn as nothing. Unassigned
    /// ones are in it.
    /// </summary>
    private static readonly (int First, int Last)[] Ignorable =
    [
        (0x00AD, 0x00AD),
        (0x034F, 0x034F),
        (0x061C, 0x061C),
        (0x115F, 0x1160),
        (0x17B4, 0x17B5),
        (0x180B, 0x180F),
        (0x200B, 0x200F),
        (0x202A, 0x202E),
        (0x2060, 0x206F),
        (0x3164, 0x3164),
        (0xFE00, 0xFE0F),
        (0xFEFF, 0xFEFF),
        (0xFFA0, 0xFFA0),
        (0xFFF0, 0xFFF8),
        (0x1BCA0, 0x1BCA3),
        (0x1D173, 0x1D17A),
        (0xE0000, 0xE0FFF),
    ];

    /// <summary>
    /// Marks that are made for Latin letters and for signs. Those of content are composed with their letter.
    /// </summary>
    private static readonly (int First, int Last)[] LatinMarks =
    [
        (0x0300, 0x036F),
        (0x1AB0, 0x1AFF),
        (0x1DC0, 0x1DFF),
        (0x20D0, 0x20FF),
        (0xFE20, 0xFE2F),
    ];

    /// <summary>
    /// Characters of other kinds that are drawn as nothing: the braille cell without dots, a note without a head, a
    /// Khitan filler.
    /// </summary>
    private static readonly int[] Fillers = [0x2800, 0x1D159, 0x16FE4];

    /// <summary>The first one in a text, or -1.</summary>
    public static int FirstIn(ReadOnlySpan<char> text)
    {
        var marks = 0;
        // A loop: the framework's searches are compiled at every start, and well only when the files have long been
        // read.
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= ' ' and <= '~') or '\n' or '\t')
            {
                marks = 0;
                continue;
            }
            var two = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var point = two ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
            var category = CharUnicodeInfo.GetUnicodeCategory(point);
            var isMark = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
            marks =
                isMark ? marks + 1
                : category == UnicodeCategory.SpacingCombiningMark ? marks
                : 0;
            if (IsHidden(point, category) || (isMark && (marks > MostMarks || HasNoLetter(text, i))))
                return i;
            if (two)
                i++;
        }
        return -1;
    }

    public static string Name(string text, int at)
    {
        var value = Rune.TryGetRuneAt(text, at, out var rune) ? rune.Value : text[at];
        return string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");
    }

    /// <summary>Reports each line's first hidden character; true when there was one.</summary>
    internal static bool Report(SourceFile file, DiagnosticLog log)
    {
        var found = false;
        var from = 0;
        while (from >= 0 && FirstIn(file.Text.AsSpan(from)) is >= 0 and var offset)
        {
            var at = from + offset;
            var (line, column) = file.PositionOf(at);
            log.Error(
                Codes.HiddenCharacter,
                new SourceSpan(file, line, column),
                $"{Name(file.Text, at)} is a character that cannot be seen",
                "delete it"
            );
            found = true;
            from = file.Text.IndexOf('\n', at);
        }
        return found;
    }

    private static bool IsHidden(int point, UnicodeCategory category) =>
        category switch
        {
            // What a font of somebody's own draws is not what everybody sees.
            UnicodeCategory.Control
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse
            or UnicodeCategory.Surrogate => true,
            _ => IsIn(Ignorable, point) || IsIn(LatinMarks, point) || Fillers.Contains(point) || IsNoCharacter(point),
        };

    /// <summary>
    /// The 66 noncharacters, the signs of notes between lines, and those that stand for a character that was lost.
    /// </summary>
    private static bool IsNoCharacter(int point) =>
        (point & 0xFFFE) == 0xFFFE || point is (>= 0xFDD0 and <= 0xFDEF) or (>= 0xFFF9 and <= 0xFFFD);

    /// <summary>
    /// A mark on a sign or a letter of ours would make another of it: <c>$</c> with a mark looks like <c>$</c>.
    /// </summary>
    private static bool HasNoLetter(ReadOnlySpan<char> text, int at) =>
        at == 0 || text[at - 1] <= '~' || char.IsWhiteSpace(text[at - 1]);

    private static bool IsIn((int First, int Last)[] ranges, int point)
    {
        foreach (var (first, last) in ranges)
            if (point >= first && point <= last)
                return true;
        return false;
    }
}
