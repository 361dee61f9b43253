using System.Diagnostics.CodeAnalysis;
using System.Text;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Titles;

/// <summary>The permanent anchor of a title, and its form within our own sentences.</summary>
public static class TitleId
{
    /// <summary>
    /// "Medical Office Manager" and "medical office manager" are one title; C, C++ and C# are three, so what these signs are
    /// called is a part of it. An id begins with a letter: "911 dispatcher" is <c>number-911-dispatcher</c>.
    /// </summary>
    public static bool TryOf(string title, [NotNullWhen(true)] out Id<DecodedTitle>? id)
    {
        var spoken = PlainLetters.Of(InFull(title));
        var words = spoken.Split([.. spoken.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        var joined = string.Join('-', words);
        id = Slug.TryParseWithVs(joined.Length > 0 && char.IsAsciiDigit(joined[0]) ? "number-" + joined : joined, out var slug) ? slug.As<DecodedTitle>() : null;
        return id is not null;
    }

    /// <summary>As the site writes titles that a list prints with capitals: "Medical office manager", "CEO", "X-ray technician".</summary>
    public static string InWords(string title) => FirstLetter.Capital(FirstLetter.EachInSentence(title));

    /// <summary>Signs that set one title apart from another, in words: "C++" is "C plus plus", ".NET" is "dot NET".</summary>
    private static string InFull(string title)
    {
        if (title.AsSpan().IndexOfAny('+', '#', '.') < 0) return title;
        var words = new StringBuilder();
        for (var i = 0; i < title.Length; i++)
        {
            var (before, after) = (i > 0 ? title[i - 1] : ' ', i + 1 < title.Length ? title[i + 1] : ' ');
            words.Append(title[i] switch
            {
                '+' when before == '+' || char.IsAsciiLetterOrDigit(before) => " plus ",
                '#' when char.IsAsciiLetterOrDigit(before) => " sharp ",
                '.' when char.IsAsciiLetter(after) && !char.IsAsciiLetterOrDigit(before) => " dot ",
                var c => c.ToString(),
            });
        }
        return words.ToString();
    }
}
