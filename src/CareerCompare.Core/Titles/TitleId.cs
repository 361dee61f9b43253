using System.Diagnostics.CodeAnalysis;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Titles;

/// <summary>The permanent anchor of a title, and its form within our own sentences.</summary>
public static class TitleId
{
    /// <summary>"Medical Office Manager" and "medical office manager" are one title.</summary>
    public static bool TryOf(string title, [NotNullWhen(true)] out Slug? id)
    {
        var words = title.Split([.. title.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries);
        return Slug.TryParseWithVs(string.Join('-', words).ToLowerInvariant(), out id);
    }

    /// <summary>As the site writes titles that a list prints with capitals: "Medical office manager", "CEO", "X-ray technician".</summary>
    public static string InWords(string title) => FirstLetter.Capital(FirstLetter.EachInSentence(title));
}
