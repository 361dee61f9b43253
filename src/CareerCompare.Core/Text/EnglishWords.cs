using System.Buffers;
using System.Globalization;

namespace CareerCompare.Core.Text;

/// <summary>A count within a sentence.</summary>
public static class NumberWords
{
    private static readonly string[] Words =
    [
        "no",
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
    ];

    /// <summary>In letters up to twelve, else in digits.</summary>
    public static string Of(int count) =>
        count >= 0 && count < Words.Length ? Words[count] : count.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The first letter of words, by where they stand. Names and abbreviations keep theirs.</summary>
public static class FirstLetter
{
    /// <summary>At the start of a sentence or cell; "iOS developers" stay as they are.</summary>
    public static string Capital(string words) =>
        words.Length == 0 || (words.Length > 1 && char.IsUpper(words[1]))
            ? words
            : char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>
    /// Within a sentence. What shows by itself that it is no common word stays: "IT", "McDonald’s", "O*NET", "X-ray",
    /// "B2B".
    /// A name that looks like any word, "German teacher", cannot be told here: whoever wrote it says so.
    /// </summary>
    public static string InSentence(string words) =>
        words.Length == 0 || KeepsCapital(words) ? words : char.ToLowerInvariant(words[0]) + words[1..];

    /// <summary>
    /// A title that is printed with capitals throughout, as a sentence has it: "X-ray technician", "front-end
    /// developer".
    /// </summary>
    public static string EachInSentence(string title) => string.Join(' ', title.Split(' ').Select(WordInSentence));

    /// <summary>
    /// How somebody who wrote a thing twice means it: within a sentence <paramref name="sample"/> begins as the thing
    /// does.
    /// </summary>
    public static string InSentence(string words, string sample) =>
        words.Length == 0 || sample.Length == 0 || char.ToUpperInvariant(words[0]) != char.ToUpperInvariant(sample[0])
            ? InSentence(words)
            : sample[0] + words[1..];

    // A letter by itself is one, as in "X-Ray" and "Accountant I"; "Co-Owner" and "Owner/Manager" are common words.
    private static string WordInSentence(string word) =>
        word.Length == 1
            ? word
            : string.Join(
                '/',
                word.Split('/')
                    .Select(w => string.Join('-', w.Split('-').Select(p => p.Length == 1 ? p : InSentence(p))))
            );

    private static bool KeepsCapital(string words)
    {
        if (words.Length == 1)
            return false;
        if (!char.IsLetter(words[1]) && words[1] is not (' ' or '’' or '\''))
            return true;
        var end = words.IndexOfAny([' ', '-', '/']);
        return words.AsSpan(1, (end < 0 ? words.Length : end) - 1).ContainsAnyInRange('A', 'Z');
    }
}

/// <summary>Which of the two it is: by the sound in which a word begins, not by its letter.</summary>
public enum IndefiniteArticle
{
    A,
    An,
}

/// <summary>"a" and "an".</summary>
public static class IndefiniteArticles
{
    // Letters whose names begin with a vowel: "an HR manager", "an X-ray". "U" is "you".
    private const string SpokenWithVowel = "aefhilmnorsx";

    // Of those that begin with a vowel, words that are said as "you" or "one"; and the few with an h that nobody says.
    private static readonly string[] LikeYou =

        [
            "eu",
            "ew",
            "uni",
            "usa",
            "use",
            "usu",
            "uta",
            "ute",
            "uti",
            "uto",
            "ubi",
            "ura",
            "ure",
            "uri",
            "uro",
            "uk",
            "unanim",
        ],
        NotLikeYou = ["unin", "unim", "unidentif"],
        SilentH = ["hour", "honest", "honor", "heir", "herbal"];

    private static readonly SearchValues<char> NotSaid = SearchValues.Create(" “‘\"'([$");

    /// <summary>As it stands in a sentence.</summary>
    public static string Word(this IndefiniteArticle article) => article == IndefiniteArticle.An ? "an" : "a";

    /// <summary>
    /// Capitals are said letter by letter, as in "MBA". Those that are said as a word, as "NASA", look the same: where
    /// it matters, the content says which article it is.
    /// </summary>
    public static IndefiniteArticle Before(string words)
    {
        var start = words.AsSpan().IndexOfAnyExcept(NotSaid);
        if (start < 0)
            return IndefiniteArticle.A;
        var word = words.AsSpan(start);
        var letters = word;
        for (var i = 0; i < word.Length; i++)
            if (!char.IsLetter(word[i]))
            {
                letters = word[..i];
                break;
            }
        return (
            letters.Length == 0 ? NumberWithVowel(word)
            : IsSpelled(letters) ? SpokenWithVowel.Contains(char.ToLowerInvariant(letters[0]), StringComparison.Ordinal)
            : WordWithVowel(PlainLetters.Of(letters.ToString()))
        )
            ? IndefiniteArticle.An
            : IndefiniteArticle.A;
    }

    // "X" of "X-ray", "HR", and the first letter of "iOS" and "mRNA". The longest abbreviations have five letters.
    private static bool IsSpelled(ReadOnlySpan<char> letters) =>
        letters.Length == 1
        || (char.IsUpper(letters[1]) && (letters.Length <= 5 || letters.ContainsAnyInRange('a', 'z')));

    private static bool WordWithVowel(string word) =>
        word[0] == 'h'
            ? Begins(word, SilentH) || word is "herb" or "herbs"
            : "aeiou".Contains(word[0], StringComparison.Ordinal)
                && word is not ("one" or "ones" or "once")
                && (!Begins(word, LikeYou) || Begins(word, NotLikeYou));

    private static bool Begins(string word, string[] starts) =>
        Array.Exists(starts, s => word.StartsWith(s, StringComparison.Ordinal));

    // Eight, eighty, eight hundred; eleven and eighteen, also of thousands.
    private static bool NumberWithVowel(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var c in word)
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c != ',')
                break;
        return word[0] == '8' || (digits % 3 == 2 && (word.StartsWith("11") || word.StartsWith("18")));
    }
}

/// <summary>Several things within a sentence.</summary>
public static class Listed
{
    /// <summary>"Ohio", "Ohio and Iowa", "Ohio, Iowa and Utah"; nothing for none.</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + " and " + words[^1];

    /// <summary>The first few and how many follow, where there are many: "Ohio, Iowa and 12 more".</summary>
    public static string AndMore(IReadOnlyList<string> words, int most) =>
        words.Count <= most + 1
            ? And(words)
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", words.Take(most))} and {words.Count - most} more"
            );
}

/// <summary>
/// Words as one looks for them: small letters without accents. The process has no culture data, in which state
/// <c>string.Normalize</c> takes no letter apart, so the Latin ones stand here.
/// </summary>
public static class PlainLetters
{
    private const string Accented =
            "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿāăąćĉċčďđēĕėęěĝğġģĥħĩīĭįıĵķĺļľłńņňōŏőŕŗřśŝşšţťũūŭůűųŵŷźżž",
        Plain = "aaaaaaceeeeiiiinoooooouuuuyyaaaccccddeeeeegggghhiiiiijkllllnnnooorrrssssttuuuuuuwyzzz";

    public static string Of(string words) =>
        string.Create(
            words.Length,
            words,
            static (letters, from) =>
            {
                for (var i = 0; i < letters.Length; i++)
                {
                    var small = char.ToLowerInvariant(from[i]);
                    letters[i] = Accented.IndexOf(small, StringComparison.Ordinal) is >= 0 and var at
                        ? Plain[at]
                        : small;
                }
            }
        );
}

/// <summary>Years in few words.</summary>
public static class YearSpans
{
    /// <summary>"2010 to 2018 and 2025"; two neighbors stand as two years.</summary>
    public static string Of(IEnumerable<int> years)
    {
        List<(int First, int Last)> spans = [];
        foreach (var year in years.Distinct().Order())
            if (spans is [.., var (first, last)] && last == year - 1)
                spans[^1] = (first, year);
            else
                spans.Add((year, year));
        var words = spans
            .SelectMany<(int First, int Last), string>(s =>
                (s.Last - s.First) switch
                {
                    0 => [Text(s.First)],
                    1 => [Text(s.First), Text(s.Last)],
                    _ => [$"{Text(s.First)} to {Text(s.Last)}"],
                }
            )
            .ToList();
        return Listed.And(words);
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A place in an order, in digits: 1st, 2nd, 3rd, 11th, 22nd.</summary>
public static class Ordinals
{
    public static string Of(int rank) =>
        rank.ToString(CultureInfo.InvariantCulture)
        + (
            rank % 100 is >= 11 and <= 13
                ? "th"
                : (rank % 10) switch
                {
                    1 => "st",
                    2 => "nd",
                    3 => "rd",
                    _ => "th",
                }
        );
}
