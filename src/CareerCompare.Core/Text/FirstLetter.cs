namespace CareerCompare.Core.Text;

/// <summary>The first letter of words, by where they stand. Names and abbreviations keep theirs.</summary>
public static class FirstLetter
{
    /// <summary>At the start of a sentence or cell; "iOS developers" stay as they are.</summary>
    public static string Capital(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1])) ? words : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>
    /// Within a sentence. What shows by itself that it is no common word stays: "IT", "McDonald’s", "O*NET", "X-ray", "B2B".
    /// A name that looks like any word, "German teacher", cannot be told here: whoever wrote it says so.
    /// </summary>
    public static string InSentence(string words) => words.Length == 0 || KeepsCapital(words) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>A title that is printed with capitals throughout, as a sentence has it: "X-ray technician", "front-end developer".</summary>
    public static string EachInSentence(string title) => string.Join(' ', title.Split(' ').Select(WordInSentence));

    /// <summary>How somebody who wrote a thing twice means it: within a sentence <paramref name="sample"/> begins as the thing does.</summary>
    public static string InSentence(string words, string sample) =>
        words.Length == 0 || sample.Length == 0 || char.ToUpperInvariant(words[0]) != char.ToUpperInvariant(sample[0]) ? InSentence(words) : sample[0] + words[1..];

    // A letter by itself is one, as in "X-Ray" and "Accountant I"; "Co-Owner" and "Owner/Manager" are common words.
    private static string WordInSentence(string word) =>
        word.Length == 1 ? word : string.Join('/', word.Split('/').Select(w => string.Join('-', w.Split('-').Select(p => p.Length == 1 ? p : InSentence(p)))));

    private static bool KeepsCapital(string words)
    {
        if (words.Length == 1) return false;
        if (!char.IsLetter(words[1]) && words[1] is not (' ' or '’' or '\'')) return true;
        var end = words.IndexOfAny([' ', '-', '/']);
        return words.AsSpan(1, (end < 0 ? words.Length : end) - 1).ContainsAnyInRange('A', 'Z');
    }
}
