using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Files;

/// <summary>
/// The slips that people make in YAML and that a parser cannot name: it notices a quote that was opened on line 3
/// where the next quote stands, on line 90, takes <c>family:x</c> for a word, and a no-break space for a letter. So
/// the lines themselves are looked at.
/// </summary>
internal static partial class YamlSlips
{
    private const string Blank = "[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]";

    /// <summary>
    /// Reports the first blank of each line that stands where YAML needs a plain one; true when there was one.
    /// </summary>
    public static bool ReportBlanks(SourceFile file, string yaml, DiagnosticLog log)
    {
        if (!HasBlank(yaml))
            return false;
        var found = false;
        foreach (var (number, start, length) in Lines(yaml))
        {
            if (MisplacedBlank.Match(yaml.Substring(start, length)) is not { Success: true } match)
                continue;
            Blanks(file, number, match.Groups["blank"].Index + 1, match.Groups["blank"].Value, log);
            found = true;
        }
        return found;
    }

    /// <summary>The same at an end of a value, where nobody sees it and no id has it.</summary>
    public static bool ReportBlankAtAnEnd(YamlScalar scalar, DiagnosticLog log)
    {
        if (scalar.Text.Length == 0)
            return false;
        var (first, last, file) = (scalar.Text[0], scalar.Text[^1], scalar.At.File);
        if (!IsBlank(first) && !IsBlank(last))
            return false;
        // In quotes, in a text of several lines: wherever it stands, the blank is on the line.
        var line = file.Line(scalar.At.Line);
        var from = Math.Clamp(scalar.At.Column - 1, 0, line.Length);
        var to = Math.Clamp(from + scalar.At.Length, from, line.Length);
        var at = IsBlank(first) ? line.IndexOf(first, from) : line.LastIndexOf(last, Math.Max(0, to - 1), to - from);
        Blanks(
            file,
            scalar.At.Line,
            (at < 0 ? from : at) + 1,
            IsBlank(first) ? first.ToString() : last.ToString(),
            log
        );
        return true;
    }

    /// <summary>
    /// Reports what is wrong on the lines above the one on which a parser gave up; false where nothing is seen there.
    /// </summary>
    public static bool ReportBefore(int lastLine, SourceFile file, string yaml, DiagnosticLog log)
    {
        (int Line, Match Match)? noSpace = null;
        var skipTo = 0;
        foreach (var (number, start, length) in Lines(yaml))
        {
            if (number > lastLine)
                break;
            if (start < skipTo)
                continue;
            var text = yaml.Substring(start, length);
            if (Opening.Match(text) is { Success: true } opening)
            {
                var end = EndOf(yaml, start + opening.Groups["sign"].Index, opening.Groups["key"].Index, out var open);
                if (end < 0)
                {
                    Open(file, yaml, open, log);
                    return true;
                }
                skipTo = end;
            }
            if (NoSpace.Match(text) is { Success: true } match)
                noSpace = (number, match);
        }
        if (noSpace is not (var line, var slip))
            return false;
        var sign = slip.Groups["sign"];
        NoSpaceAt(
            new SourceSpan(file, line, sign.Index + 1),
            sign.Value,
            slip.Value.Insert(sign.Index + 1, " ").Trim(),
            log
        );
        return true;
    }

    /// <summary>
    /// A quoted text of several lines, one of which begins with a key: its quote was meant to close before.
    /// </summary>
    public static bool ReportSwallowedKey(SourceFile file, string yaml, int offset, DiagnosticLog log)
    {
        var start = offset == 0 ? 0 : yaml.LastIndexOf('\n', offset - 1) + 1;
        var key = Opening.Match(yaml[start..(offset + 1)]) is { Success: true } opening
            ? opening.Groups["key"].Index
            : 0;
        if (EndOf(yaml, offset, key, out var open) >= 0)
            return false;
        Open(file, yaml, open, log);
        return true;
    }

    /// <summary><c>-duty</c>, as a key or as the only item of a list.</summary>
    public static bool ReportDash(YamlScalar scalar, DiagnosticLog log)
    {
        if (!scalar.IsPlain || scalar.Text is not ['-', >= 'A' and <= 'z', ..])
            return false;
        NoSpaceAt(scalar.At, "-", "- " + scalar.Text[1..], log);
        return true;
    }

    /// <summary><c>duty:billing</c>, where keys and values are expected.</summary>
    public static bool ReportColon(YamlScalar scalar, DiagnosticLog log)
    {
        if (!scalar.IsPlain || NoSpace.Match(scalar.Text) is not { Success: true } match)
            return false;
        var colon = match.Groups["sign"].Index;
        NoSpaceAt(
            scalar.At with
            {
                Column = scalar.At.Column + colon,
                Length = 1,
            },
            ":",
            scalar.Text.Insert(colon + 1, " "),
            log
        );
        return true;
    }

    public static bool IsBlank(char c) =>
        c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool HasBlank(string text)
    {
        foreach (var c in text)
            if (c > '~' && IsBlank(c))
                return true;
        return false;
    }

    private static void Blanks(SourceFile file, int line, int column, string blank, DiagnosticLog log) =>
        log.Error(
            Codes.HiddenCharacter,
            new SourceSpan(file, line, column),
            $"{HiddenCharacters.Name(blank, 0)} stands here, {(blank == "\u00A0" ? "a no-break space" : "a wide or narrow blank")} that looks like a space and is none",
            "type a space in its place, or delete it at the end of a line"
        );

    private static void NoSpaceAt(SourceSpan at, string sign, string right, DiagnosticLog log) =>
        log.Error(
            Codes.NoSpace,
            at,
            $"a space is missing after this {(sign == "-" ? "dash" : "colon")}",
            $"write '{Excerpt.Of(right)}'"
        );

    private static void Open(SourceFile file, string yaml, int offset, DiagnosticLog log)
    {
        var (line, column) = file.PositionOf(offset);
        var sign = yaml[offset];
        var (name, close) = sign switch
        {
            '[' => ("bracket", ']'),
            '{' => ("brace", '}'),
            _ => ("quote", sign),
        };
        log.Error(
            Codes.NotClosed,
            new SourceSpan(file, line, column),
            $"the {name} that opens here is not closed",
            $"write {close} where the {(name == "quote" ? "text" : "list")} ends"
        );
    }

    /// <summary>
    /// Where a quote or bracket ends that opens at an offset; -1 where it does not, or not where it was meant to: then
    /// words stand behind it, or a key on a line below that is no further in than its own.
    /// </summary>
    /// <param name="yaml">The text.</param>
    /// <param name="offset">Of the sign that opens.</param>
    /// <param name="column">Of the key whose value it opens.</param>
    /// <param name="open">The sign that is not closed: this one, or one within.</param>
    private static int EndOf(string yaml, int offset, int column, out int open)
    {
        open = offset;
        var depth = 0;
        for (var i = offset; i < yaml.Length; i++)
        {
            var c = yaml[i];
            if (c is '"' or '\'' && (i == offset || IsItemStart(yaml, i)))
            {
                var close = QuoteEnd(yaml, i, column);
                if (close < 0)
                {
                    open = i;
                    return -1;
                }
                i = close;
                if (depth == 0)
                    return HasWordsBehind(yaml, i) && yaml.AsSpan(offset, i - offset).Contains('\n') ? -1 : i + 1;
            }
            else if (c is '[' or '{')
                depth++;
            else if (c is ']' or '}' && --depth == 0)
                return i + 1;
            else if (c == '\n' && KeyBegins(yaml, i + 1, column))
                return -1;
        }
        return -1;
    }

    private static int QuoteEnd(string yaml, int offset, int column)
    {
        var quote = yaml[offset];
        for (var i = offset + 1; i < yaml.Length; i++)
        {
            if (yaml[i] == '\\' && quote == '"')
                i++;
            else if (yaml[i] == quote && quote == '\'' && i + 1 < yaml.Length && yaml[i + 1] == quote)
                i++;
            else if (yaml[i] == quote)
                return i;
            else if (yaml[i] == '\n' && KeyBegins(yaml, i + 1, column))
                return -1;
        }
        return -1;
    }

    /// <summary>Within brackets, a quote opens where an item begins and is an apostrophe elsewhere.</summary>
    private static bool IsItemStart(string yaml, int offset)
    {
        var before = offset - 1;
        while (before >= 0 && yaml[before] is ' ' or '\n')
            before--;
        return before >= 0 && yaml[before] is '[' or '{' or ',' or ':';
    }

    private static bool HasWordsBehind(string yaml, int quote)
    {
        var end = yaml.IndexOf('\n', quote);
        var rest = yaml.AsSpan(quote + 1, (end < 0 ? yaml.Length : end) - quote - 1).TrimStart(' ');
        return rest is not [] and not ['#' or ',' or ']' or '}' or ':', ..];
    }

    private static bool KeyBegins(string yaml, int start, int column)
    {
        var end = yaml.IndexOf('\n', start);
        return Key.Match(yaml[start..(end < 0 ? yaml.Length : end)]) is { Success: true } key
            && key.Groups["key"].Index <= column;
    }

    /// <summary>
    /// The lines with their offsets, without comments and without texts that stand below a <c>|</c> or <c>&gt;</c>.
    /// </summary>
    private static IEnumerable<(int Number, int Start, int Length)> Lines(string yaml)
    {
        var (number, start, folded) = (0, 0, -1);
        while (start < yaml.Length)
        {
            var end = yaml.IndexOf('\n', start);
            if (end < 0)
                end = yaml.Length;
            number++;
            var text = yaml.AsSpan(start, end - start);
            var indent = text.IndexOfAnyExcept(' ');
            if (indent >= 0 && indent <= folded)
                folded = -1;
            if (indent >= 0 && folded < 0 && text[indent] != '#')
            {
                yield return (number, start, end - start);
                if (Folding.IsMatch(yaml.AsSpan(start, end - start)))
                    folded = indent;
            }
            start = end + 1;
        }
    }

    [GeneratedRegex(
        $"^ *(?:- +)*(?:-?(?<blank>{Blank})|[A-Za-z0-9_./-]+ *(?<blank>{Blank})[ \u00A0]*:|[A-Za-z0-9_./-]+: *(?<blank>{Blank}))"
    )]
    private static partial Regex MisplacedBlank { get; }

    [GeneratedRegex(@"^ *(?:- +)*(?<key>)(?:[A-Za-z0-9_./-]+ *: +)?(?<sign>[""'\[{])")]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"^ *(?:- +)*(?<key>)[a-z][a-z0-9-]*:(?: |\z)")]
    private static partial Regex Key { get; }

    // An address is no key, nor is a time of day.
    [GeneratedRegex(@"^ *(?:- +)*(?:[a-z][a-z0-9-]*(?<sign>:)(?!//)[^\s:]|(?<sign>-)[A-Za-z][A-Za-z0-9-]*:(?: |\z)).*")]
    private static partial Regex NoSpace { get; }

    [GeneratedRegex(@"(?:: |- )[|>][+-]?[0-9]?[+-]? *(?: #.*)?\z")]
    private static partial Regex Folding { get; }
}
