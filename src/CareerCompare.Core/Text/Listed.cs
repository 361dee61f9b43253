using System.Globalization;

namespace CareerCompare.Core.Text;

/// <summary>Several things within a sentence.</summary>
public static class Listed
{
    /// <summary>"Ohio", "Ohio and Iowa", "Ohio, Iowa and Utah"; nothing for none.</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + " and " + words[^1];

    /// <summary>The first few and how many follow, where there are many: "Ohio, Iowa and 12 more".</summary>
    public static string AndMore(IReadOnlyList<string> words, int most) =>
        words.Count <= most + 1 ? And(words) : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", words.Take(most))} and {words.Count - most} more");
}
