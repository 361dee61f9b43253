using System.Buffers;

namespace CareerCompare.Core.Text;

/// <summary>Which of the two it is: by the sound in which a word begins, not by its letter.</summary>
public enum IndefiniteArticle { A, An }

/// <summary>"a" and "an".</summary>
public static class IndefiniteArticles
{
    // Letters whose names begin with a vowel: "an HR manager", "an X-ray". "U" is "you".
    private const string SpokenWithVowel = "aefhilmnorsx";

    // Of those that begin with a vowel, words that are said as "you" or "one"; and the few with an h that nobody says.
    private static readonly string[]
        LikeYou = ["eu", "ew", "uni", "usa", "use", "usu", "uta", "ute", "uti", "uto", "ubi", "ura", "ure", "uri", "uro", "uk", "unanim"],
        NotLikeYou = ["unin", "unim", "unidentif"],
        SilentH = ["hour", "honest", "honor", "heir", "herbal"];

    private static readonly SearchValues<char> NotSaid = SearchValues.Create(" “‘\"'([$");

    /// <summary>As it stands in a sentence.</summary>
    public static string Word(this IndefiniteArticle article) => article == IndefiniteArticle.An ? "an" : "a";

    /// <summary>
    /// Capitals are said letter by letter, as in "MBA". Those that are said as a word, as "NASA", look the same: where it
    /// matters, the content says which article it is.
    /// </summary>
    public static IndefiniteArticle Before(string words)
    {
        var start = words.AsSpan().IndexOfAnyExcept(NotSaid);
        if (start < 0) return IndefiniteArticle.A;
        var word = words.AsSpan(start);
        var letters = word;
        for (var i = 0; i < word.Length; i++)
            if (!char.IsLetter(word[i])) { letters = word[..i]; break; }
        return (letters.Length == 0 ? NumberWithVowel(word) : IsSpelled(letters) ? SpokenWithVowel.Contains(char.ToLowerInvariant(letters[0]), StringComparison.Ordinal) : WordWithVowel(PlainLetters.Of(letters.ToString())))
            ? IndefiniteArticle.An
            : IndefiniteArticle.A;
    }

    // "X" of "X-ray", "HR", and the first letter of "iOS" and "mRNA". The longest abbreviations have five letters.
    private static bool IsSpelled(ReadOnlySpan<char> letters) =>
        letters.Length == 1 || (char.IsUpper(letters[1]) && (letters.Length <= 5 || letters.ContainsAnyInRange('a', 'z')));

    private static bool WordWithVowel(string word) =>
        word[0] == 'h' ? Begins(word, SilentH) || word is "herb" or "herbs"
        : "aeiou".Contains(word[0], StringComparison.Ordinal) && word is not ("one" or "ones" or "once") && (!Begins(word, LikeYou) || Begins(word, NotLikeYou));

    private static bool Begins(string word, string[] starts) => Array.Exists(starts, s => word.StartsWith(s, StringComparison.Ordinal));

    // Eight, eighty, eight hundred; eleven and eighteen, also of thousands.
    private static bool NumberWithVowel(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
            if (char.IsAsciiDigit(c)) digits++;
            else if (c != ',') break;
        return word[0] == '8' || (digits % 3 == 2 && (word.StartsWith("11") || word.StartsWith("18")));
    }
}
