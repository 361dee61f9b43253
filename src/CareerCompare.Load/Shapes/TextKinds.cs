using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.RegularExpressions;
using CareerCompare.Core.Ads;
using CareerCompare.Core.Claims;
using CareerCompare.Load.Files;
using CareerCompare.Load.Prose;

namespace CareerCompare.Load.Shapes;

/// <summary>One line of plain text.</summary>
internal sealed class LineKind(int? maxWords = null, int? maxLetters = null, bool isMadeUp = false) : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("a line", null, maxWords, maxLetters);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text.Trim();
        if (value.Contains('\n', StringComparison.Ordinal))
            return Refuse(reading, scalar, Codes.LineBreak, "has more than one line", "write it on one line");
        if (value.AsSpan().ContainsAny('{', '}'))
            return Refuse(
                reading,
                scalar,
                Codes.BadReference,
                "holds a brace, but this text takes no references",
                "write plain words"
            );
        if (WrittenText.IsCut(scalar, reading) || !isMadeUp && BareMoney.Report(value, scalar.At, reading.Log))
            return false;
        return TextLimit.Allows(scalar, Words.In(value), value.Length, maxWords, maxLetters, reading);
    }
}

/// <summary>Plain text with figures and citations by reference.</summary>
internal sealed class RichKind(int? maxWords = null) : ScalarKind<RichText>
{
    public override ValueForm Form => new ValueForm.Text("rich text", null, maxWords);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out RichText value)
    {
        value = RichTextReader.Read(scalar, reading);
        return !WrittenText.IsCut(scalar, reading)
            && value is not null
            && TextLimit.Allows(scalar, Words.In(value), scalar.Text.Length, maxWords, null, reading);
    }
}

/// <summary>
/// What is asked of every text, of one line or rich: that it is all that its author wrote, and no more.
/// </summary>
internal static class WrittenText
{
    // Straight ones too: the quotes that YAML takes away are not among these.
    private static readonly (char Open, char Close)[] Quotes =
    [
        ('“', '”'),
        ('‘', '’'),
        ('„', '“'),
        ('«', '»'),
        ('»', '«'),
        ('"', '"'),
        ('\'', '\''),
    ];

    /// <summary>
    /// Reports a text whose rest is a comment; warns of quotes that would stand around it on every page.
    /// </summary>
    public static bool IsCut(YamlScalar scalar, Reading reading)
    {
        if (scalar.HasComment())
        {
            reading.Log.Error(
                Codes.LostInComment,
                scalar.At,
                $"the text ends at '{Excerpt.Of(scalar.Text)}': what follows the # after it is a comment, and would be lost",
                "put the whole text between quotes; a comment stands on a line of its own"
            );
            return true;
        }
        if (IsQuoted(scalar.Text.Trim()))
            reading.Log.Warn(
                Codes.QuotesAroundAll,
                scalar.At,
                $"{Excerpt.Of(scalar.Text)} stands between quotes as a whole, and so would stand on pages",
                "delete them; only the straight quotes of YAML, \" and ', are no part of a text"
            );
        return false;
    }

    /// <summary>
    /// The quote that opens at the start closes at the end, and not before: “A” or “B” is no quoted text.
    /// </summary>
    private static bool IsQuoted(string text) =>
        text.Length > 2 && Quotes.Any(q => text[0] == q.Open && text.IndexOf(q.Close, 1) == text.Length - 1);
}

/// <summary>A text has to fit where it is shown.</summary>
internal static class TextLimit
{
    /// <summary>
    /// Where a field names no limit of its own. A title stands on hundreds of pages: a megabyte of it would fill a
    /// disk.
    /// </summary>
    public const int Longest = 2000;

    public static bool Allows(
        YamlScalar scalar,
        int words,
        int letters,
        int? maxWords,
        int? maxLetters,
        Reading reading
    )
    {
        if (words > maxWords)
        {
            reading.Log.Error(
                Codes.TooLong,
                scalar.At,
                $"this text has {words} words; {maxWords} is the most",
                "say it shorter, or move a part into another field"
            );
            return false;
        }
        var most = maxLetters ?? Longest;
        if (letters > most)
        {
            reading.Log.Error(
                Codes.TooLong,
                scalar.At,
                $"this text has {letters} letters; {most} is the most",
                "say it shorter"
            );
            return false;
        }
        return true;
    }
}

/// <summary>A text of a fixed form.</summary>
/// <param name="name">"the code of a country".</param>
/// <param name="pattern">What all of it must match.</param>
/// <param name="hint">The form in words, with an example.</param>
/// <param name="defines">The kind of thing it is the id of.</param>
internal sealed class PatternKind(string name, string pattern, string hint, EntityKind? defines = null)
    : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text(name, pattern);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        if (value.Contains('\n', StringComparison.Ordinal) || !Regex.IsMatch(value, pattern))
            return Refuse(reading, scalar, Codes.NotTheForm, $"is not {name}", hint);
        if (defines is { } kind)
            reading.Define(kind, value, scalar.At);
        return true;
    }
}

/// <summary>
/// Words as a regular expression: of those that take no longer the longer a text is, and that JavaScript reads alike.
/// </summary>
internal sealed partial class ExpressionKind : ScalarKind<string>
{
    public override ValueForm Form => new ValueForm.Text("a regular expression", null);

    protected override bool TryParse(YamlScalar scalar, Reading reading, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Text;
        try
        {
            _ = new Regex(value, MayAskTooMuch.IsMatch(value) ? WordPatterns.Options : WordPatterns.Reading);
            return true;
        }
        catch (Exception mistake) when (mistake is ArgumentException or NotSupportedException)
        {
            return Refuse(
                reading,
                scalar,
                Codes.NotTheForm,
                "is not a regular expression that can be used here",
                "write words and groups as in 'hir(?:e|ing)|recruit', without what looks ahead or behind"
            );
        }
    }

    // To look ahead or behind, to return to a group or to the last match: such expressions are made whole to see whether
    // they can be. To make one takes three milliseconds and a megabyte, and of all others it is enough that they can be read.
    [GeneratedRegex(@"\(\?[^:]|\\[1-9kG<']")]
    private static partial Regex MayAskTooMuch { get; }
}

/// <summary>A name in code as it is written in content: AverageUnspecified is average-unspecified.</summary>
public static class KebabCase
{
    public static string Of(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
                text.Append('-');
            text.Append(char.ToLowerInvariant(c));
        }
        return text.ToString();
    }
}
