using CareerCompare.Core.Text;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Theme.Words;

/// <summary>Small matters of grammar.</summary>
internal static class Sentences
{
    public static string Capital(string text) => FirstLetter.Capital(text);

    /// <summary>Ends a heading that runs into its text, unless it already ends.</summary>
    public static string Ended(string text) => text.Length > 0 && text[^1] is '.' or '?' or '!' or '”' ? text : text + ".";

    /// <summary>So that a text which ends may stand within a sentence.</summary>
    public static string Unended(string text) => text.TrimEnd('.');

    /// <summary>"A practice manager".</summary>
    public static string ArticleOf(RoleSide side) => Capital(side.Article);

    public static string PlaceOf(string country) => country == "US" ? "United States" : country;
}
