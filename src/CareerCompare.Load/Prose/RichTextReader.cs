using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CareerCompare.Load.Prose;

/// <summary>A sentence with references in braces, as *rich* fields hold it.</summary>
internal static class RichTextReader
{
    /// <summary>
    /// The parts; null, with the reasons in the log, where a reference is wrong or money is typed in.
    /// </summary>
    public static RichText? Read(YamlScalar scalar, Reading reading)
    {
        var text = scalar.Text.ReplaceLineEndings(" ").Trim();
        var whole = !BareMoney.Report(text, scalar.At, reading.Log);
        List<RichText.Part> parts = [];
        var (from, references) = (0, 0);
        // References are looked up in the file from here on, because quotes, escapes and folds move them.
        var sourceFrom = scalar.Offset;
        while (text.IndexOfAny(['{', '}'], from) is >= 0 and var brace)
        {
            var close = text.IndexOf('}', brace);
            var open = text[brace] == '{';
            if (!open || close < 0)
            {
                reading.Log.Error(
                    Codes.BadReference,
                    scalar.At,
                    open ? "a '{' has no '}'" : "a '}' has no '{'",
                    ReferenceText.Hint
                );
                return null;
            }
            if (++references > ReferenceText.MostOfField)
            {
                ReferenceText.TooMany(scalar.At, ReferenceText.MostOfField, reading);
                return null;
            }
            if (brace > from)
                parts.Add(new RichText.Words(text[from..brace]));
            var inside = text[(brace + 1)..close];
            var at = Place(reading.File, scalar, inside, ref sourceFrom);
            if (ReferenceText.Read(inside, at, reading) is { } part)
                parts.Add(part);
            else
                whole = false;
            from = close + 1;
        }
        if (from < text.Length)
            parts.Add(new RichText.Words(text[from..]));
        return whole ? new RichText(parts) : null;
    }

    private static SourceSpan Place(SourceFile file, YamlScalar scalar, string inside, ref int from)
    {
        var at = file.Text.IndexOf("{" + inside + "}", Math.Min(from, file.Text.Length), StringComparison.Ordinal);
        if (at < 0)
            return scalar.At;
        from = at + 1;
        var (line, column) = file.PositionOf(at);
        return new SourceSpan(file, line, column, inside.Length + 2);
    }
}

/// <summary>What stands between braces in prose: a figure or a citation.</summary>
internal static partial class ReferenceText
{
    /// <summary>
    /// So many references may a field have, and a guide: each becomes a figure with its source, many times as long.
    /// </summary>
    public const int MostOfField = 30,
        MostOfGuide = 300;

    public const string Hint = "write {F028}, {id-of-claim}, {oews/2025-05/11-9111/median} or {source:id-of-source}";

    /// <summary>
    /// The part of a rich text for the words between two braces; null, with the reason in the log, where they are no
    /// reference.
    /// </summary>
    public static RichText.Part? Read(string inside, SourceSpan at, Reading reading)
    {
        if (inside.StartsWith("source:", StringComparison.Ordinal))
        {
            var id = inside["source:".Length..];
            if (Slug.TryParseWithVs(id, out var source))
            {
                reading.Refer(EntityKind.Source, id, at);
                return new RichText.SourceReference(source.As<Source>());
            }
        }
        else if (Figure.IsMatch(inside))
        {
            reading.Use(new FigureUse(inside, at));
            return new RichText.FigureReference(inside);
        }
        reading.Log.Error(
            Codes.BadReference,
            at,
            $"'{{{Excerpt.Of(inside)}}}' is not a reference to a figure or a source",
            Hint
        );
        return null;
    }

    public static void TooMany(SourceSpan at, int most, Reading reading) =>
        reading.Log.Error(
            Codes.TooManyReferences,
            at,
            $"more than {most} figures and sources are referred to in this text",
            "refer to the few that a reader needs; the pages of sources list all"
        );

    [GeneratedRegex(@"^[A-Za-z0-9](\.?[A-Za-z0-9-])*(/[A-Za-z0-9](\.?[A-Za-z0-9-])*)*\z")]
    private static partial Regex Figure { get; }
}

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
        if (close < 0 || rest[close] == '\n')
            return false;
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

/// <summary>
/// An amount of money typed into text. It would reach the page without its source, kind, period and population. Money
/// is a number with a sign or code of a currency before or behind it, with its name behind it, or of a size and for a
/// time that only pay has: "63k a year", "30 an hour".
/// </summary>
internal static partial class BareMoney
{
    public const string Hint =
        "enter it as a claim with its source, and refer to it, like {F028} or {oews/2025-05/11-9111/median}";

    // Most texts hold no digit, and to see that takes less than to try a pattern.
    public static Match First(string text) => HasDigit(text) ? Pattern.Match(text) : Match.Empty;

    public static bool Report(string text, SourceSpan at, DiagnosticLog log)
    {
        if (First(text) is not { Success: true } money)
            return false;
        log.Error(Codes.BareMoney, at, $"'{money.Value.Trim()}' is an amount of money without its source", Hint);
        return true;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (char.IsDigit(c))
                return true;
        return false;
    }

    // A number is tried from its first digit only and has an end, so that no text makes this slow.
    private const string Number = @"(?<![\d,.])\d[\d,.]*(?:[ \u00A0\u2009\u202F'’]\d{3}){0,4}";

    /// <summary>From a thousand on, in a way that years are not written: 63,100, 63 100, 63100, 63k.</summary>
    private const string Thousands =
        @"(?<![\d,.])(?:\d{1,3}(?:[,. \u00A0\u2009\u202F'’]\d{3}){1,4}|(?!(?:19|20)\d\d\b)\d{4,9}|\d{1,3}(?:[,.]\d+)?\s?k\b)(?:\.\d\d)?";

    // Codes that mean something else in a trade (CAD to a drafter, INR to a nurse, PHP to a programmer) count only in
    // capitals and beside a large amount.
    private const string Currencies =
            "(?:USD|EUR|GBP|AUD|NZD|JPY|CNY|RMB|MXN|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|BRL|ZAR|SGD|HKD|TWD|KRW|IDR|MYR|THB|VND|EGP|NGN|KES|CLP)",
        DoubtfulCurrencies = "(?-i:CAD|CHF|INR|AED|SAR|ILS|PHP|TRY|COP|PEN|RON|ARS)",
        Names = @"(?:dollars?|bucks|cents?|euros?|pounds\s+sterling|yen|yuan|rupees?|pesos?|francs?)",
        ForAYear = @"(?:a|an|per|each|every|/)\s*(?:year|yr|annum)\b|annually\b|p\.\s?a\.",
        ForAnHour = @"(?:an|per|each|every|/)\s*(?:hour|hr|h)\b";

    [GeneratedRegex(
        $@"\p{{Sc}}\s*{Number}|\b{Currencies}\s*{Number}|\bRs\.?\s*{Number}|\b{DoubtfulCurrencies}\s*{Thousands}"
            + $@"|{Number}\s*(?:k\s*)?(?:(?:hundred|thousand|million|billion|US)\s+){{0,3}}(?:\p{{Sc}}|(?:{Names}|{Currencies})\b)|{Thousands}\s*{DoubtfulCurrencies}\b"
            + $@"|{Thousands}\s*(?:{ForAYear}|(?:a|per|each|every|/)\s*(?:month|week|day|shift)\b|{ForAnHour})"
            + $@"|(?<![\d,.])(?:\d{{2,3}}(?:\.\d{{1,2}})?|\d\.\d\d)\s*(?:{ForAnHour})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Pattern { get; }
}

/// <summary>Which addresses content may link to. Whatever is not on this list is refused, not cleaned.</summary>
public static partial class SafeAddress
{
    public const string Hint = "a link goes to https://…, mailto:…, #a-heading or /a/page/ of this site";

    public static bool IsHttps(string address) =>
        Https.IsMatch(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps
        && uri.UserInfo.Length == 0
        && uri.Host.Contains('.', StringComparison.Ordinal);

    public static bool IsMail(string address) => Mail.IsMatch(address);

    /// <summary>A page of this site, by one slash, and the place on it.</summary>
    public static bool IsSitePath(string address) => SitePath.IsMatch(address);

    public static bool IsFragment(string address) => Fragment.IsMatch(address);

    public static bool IsAllowed(string address) =>
        IsHttps(address) || IsMail(address) || IsSitePath(address) || IsFragment(address);

    // Printable, without spaces, quotes, angle brackets and backslashes; letters of other scripts come percent-encoded.
    [GeneratedRegex(@"^https://[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?([/?#][A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*)?\z")]
    private static partial Regex Https { get; }

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}\z")]
    private static partial Regex Mail { get; }

    [GeneratedRegex(@"^/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*([A-Za-z0-9_-][A-Za-z0-9._-]*)?(#[A-Za-z0-9_-]+)?\z")]
    private static partial Regex SitePath { get; }

    [GeneratedRegex(@"^#[A-Za-z0-9_-]+\z")]
    private static partial Regex Fragment { get; }
}

/// <summary>How many words a reader reads. A reference becomes a figure or a citation and counts as one.</summary>
internal static class Words
{
    public static int In(string text)
    {
        var words = 0;
        var isCounted = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
                isCounted = false;
            else if (!isCounted && char.IsLetterOrDigit(c))
            {
                words++;
                isCounted = true;
            }
        }
        return words;
    }

    public static int In(RichText text) =>
        text.Parts is [RichText.Words only]
            ? In(only.Text)
            : In(
                string.Concat(
                    text.Parts.Select(p =>
                        p switch
                        {
                            RichText.Words w => w.Text,
                            RichText.FigureReference => "1",
                            _ => "",
                        }
                    )
                )
            );
}
