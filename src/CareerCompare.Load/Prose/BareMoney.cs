using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Prose;

/// <summary>
/// An amount of money typed into text. It would reach the page without its source, kind, period and population. Money is a
/// number with a sign or code of a currency before or behind it, with its name behind it, or of a size and for a time that
/// only pay has: "63k a year", "30 an hour".
/// </summary>
internal static partial class BareMoney
{
    public const string Hint = "enter it as a claim with its source, and refer to it, like {F028} or {oews/2025-05/11-9111/median}";

    // Most texts hold no digit, and to see that takes less than to try a pattern.
    public static Match First(string text) => HasDigit(text) ? Pattern.Match(text) : Match.Empty;

    public static bool Report(string text, SourceSpan at, DiagnosticLog log)
    {
        if (First(text) is not { Success: true } money) return false;
        log.Error(Codes.BareMoney, at, $"'{money.Value.Trim()}' is an amount of money without its source", Hint);
        return true;
    }

    private static bool HasDigit(string text)
    {
        foreach (var c in text)
            if (char.IsDigit(c)) return true;
        return false;
    }

    // A number is tried from its first digit only and has an end, so that no text makes this slow.
    private const string Number = @"(?<![\d,.])\d[\d,.]*(?:[ \u00A0\u2009\u202F'’]\d{3}){0,4}";

    /// <summary>From a thousand on, in a way that years are not written: 63,100, 63 100, 63100, 63k.</summary>
    private const string Thousands = @"(?<![\d,.])(?:\d{1,3}(?:[,. \u00A0\u2009\u202F'’]\d{3}){1,4}|(?!(?:19|20)\d\d\b)\d{4,9}|\d{1,3}(?:[,.]\d+)?\s?k\b)(?:\.\d\d)?";

    // Codes that mean something else in a trade (CAD to a drafter, INR to a nurse, PHP to a programmer) count only in
    // capitals and beside a large amount.
    private const string
        Currencies = "(?:USD|EUR|GBP|AUD|NZD|JPY|CNY|RMB|MXN|SEK|NOK|DKK|PLN|CZK|HUF|RUB|UAH|BRL|ZAR|SGD|HKD|TWD|KRW|IDR|MYR|THB|VND|EGP|NGN|KES|CLP)",
        DoubtfulCurrencies = "(?-i:CAD|CHF|INR|AED|SAR|ILS|PHP|TRY|COP|PEN|RON|ARS)",
        Names = @"(?:dollars?|bucks|cents?|euros?|pounds\s+sterling|yen|yuan|rupees?|pesos?|francs?)",
        ForAYear = @"(?:a|an|per|each|every|/)\s*(?:year|yr|annum)\b|annually\b|p\.\s?a\.",
        ForAnHour = @"(?:an|per|each|every|/)\s*(?:hour|hr|h)\b";

    [GeneratedRegex(
        $@"\p{{Sc}}\s*{Number}|\b{Currencies}\s*{Number}|\bRs\.?\s*{Number}|\b{DoubtfulCurrencies}\s*{Thousands}"
        + $@"|{Number}\s*(?:k\s*)?(?:(?:hundred|thousand|million|billion|US)\s+){{0,3}}(?:\p{{Sc}}|(?:{Names}|{Currencies})\b)|{Thousands}\s*{DoubtfulCurrencies}\b"
        + $@"|{Thousands}\s*(?:{ForAYear}|(?:a|per|each|every|/)\s*(?:month|week|day|shift)\b|{ForAnHour})"
        + $@"|(?<![\d,.])(?:\d{{2,3}}(?:\.\d{{1,2}})?|\d\.\d\d)\s*(?:{ForAnHour})",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
