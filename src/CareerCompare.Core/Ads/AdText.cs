using System.Collections.Immutable;
using System.Globalization;

namespace CareerCompare.Core.Ads;

/// <summary>The text of an ad, and looks at what stands around a place in it. However it was copied, it reads alike.</summary>
public sealed class AdText
{
    /// <summary>A longer one is no ad, and is read up to here.</summary>
    public const int MostLetters = 20_000;

    /// <summary>A number in digits or, up to twenty, in letters.</summary>
    internal const string Number =
        @"(?:\d{1,3}(?:,\d{3})*|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|solo|single)";

    /// <summary>Numbers in letters, from one up.</summary>
    public static ImmutableArray<string> Words { get; } =
    [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    /// <summary>Tens in letters, from thirty up.</summary>
    public static ImmutableArray<string> Tens { get; } = ["thirty", "forty", "fifty"];

    public AdText(string text)
    {
        var cut = text.Length > MostLetters ? text[..MostLetters] : text;
        Text = cut.Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n')
            .Replace('\u00a0', ' ')
            .Replace('’', '\'');
        Lines = [.. Text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
    }

    public string Text { get; }

    /// <summary>Those that are not blank, without blanks around them.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>At most so many letters of the same line before a place.</summary>
    public string Before(int at, int most)
    {
        var from = Math.Max(Math.Max(0, at - most), Text.LastIndexOf('\n', Math.Max(0, at - 1), Math.Max(0, at)) + 1);
        return Text[Math.Min(from, at)..at];
    }

    /// <summary>At most so many letters of the same line from a place on.</summary>
    public string After(int at, int most)
    {
        var end = Text.IndexOf('\n', at);
        return Text[at..Math.Min(Math.Min(Text.Length, at + most), end < 0 ? Text.Length : end)];
    }

    /// <summary>The line of a place.</summary>
    public string LineOf(int at) => Before(at, MostLetters) + After(at, MostLetters);

    /// <summary>From the last of some marks before a place to the first of others after it.</summary>
    public (int From, int To) Clause(int from, int to, IReadOnlyList<string> begins, IReadOnlyList<string> ends)
    {
        var start = begins
            .Select(b => (Mark: b, At: from == 0 ? -1 : Text.LastIndexOf(b, from - 1, from, StringComparison.Ordinal)))
            .Select(b => b.At < 0 ? -1 : b.At + b.Mark.Length - 1)
            .Max();
        var end = ends.Select(e => Text.IndexOf(e, to, StringComparison.Ordinal))
            .Where(i => i >= 0)
            .DefaultIfEmpty(Text.Length)
            .Min();
        return (Math.Min(from, start + 1), end);
    }

    /// <summary>Of what matched <see cref="Number"/>; null where it is too large to be meant.</summary>
    internal static int? Count(string number)
    {
        var word = number.ToLowerInvariant();
        if (word is "solo" or "single")
            return 1;
        if (Words.IndexOf(word) is >= 0 and var small)
            return small + 1;
        if (Tens.IndexOf(word) is >= 0 and var tens)
            return (tens + 3) * 10;
        return int.TryParse(
            word.Replace(",", "", StringComparison.Ordinal),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var count
        )
            ? count
            : null;
    }

    /// <summary>Of several readings the one with the most for it; of equals the first in the text.</summary>
    internal static T? Best<T>(IEnumerable<(int For, int At, T Value)> readings)
        where T : struct =>
        readings.OrderByDescending(r => r.For).ThenBy(r => r.At).Select(r => (T?)r.Value).FirstOrDefault();
}
