using System.Text.RegularExpressions;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Load.Prose;

/// <summary>An amount of money typed into text. It would reach the page without its source, kind, period and population.</summary>
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

    // Every repetition has an end, so that no text makes it slow.
    [GeneratedRegex(@"[$€£¥]\s{0,3}\d[\d,.]{0,20}|\b(USD|EUR)\s{0,3}\d[\d,.]{0,20}|\d[\d,.]{0,20}\s{0,3}((thousand|million|US)\s{1,3}){0,2}(dollars?|USD|euros?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Pattern { get; }
}
