namespace CareerCompare.Core.Text;

/// <summary>The first letter of words, by where they stand.</summary>
public static class FirstLetter
{
    /// <summary>At the start of a sentence or cell.</summary>
    public static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Within a sentence; a word like "IT" keeps its capitals.</summary>
    public static string InSentence(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) ? words : char.ToLowerInvariant(words[0]) + words[1..];
}
