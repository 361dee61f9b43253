using System.Text;
using CareerCompare.Core.Text;

namespace CareerCompare.Authoring;

/// <summary>The id of an area, made from its title.</summary>
internal static class AreaSlug
{
    private const int Longest = 64;
    private const string Accented = "áàâäãåçéèêëíìîïñóòôöõúùûü";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuu";

    /// <param name="title">As the bureau prints it: Northwest Alabama nonmetropolitan area.</param>
    /// <param name="suffix">What tells areas of one kind from others of the same name: Guam is a territory and an area of its own.</param>
    public static Slug? Of(string title, string suffix = "")
    {
        const string common = " nonmetropolitan area";
        if (title.EndsWith(common, StringComparison.OrdinalIgnoreCase)) title = title[..^common.Length];
        var words = Words(title);
        while (words.Length + suffix.Length > Longest && words.LastIndexOf('-') is > 0 and var end) words = words[..end];
        return Slug.TryParse(words + suffix, out var slug) ? slug : null;
    }

    public static string Words(string text)
    {
        StringBuilder words = new();
        foreach (var letter in text.ToLowerInvariant())
        {
            var c = Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != '-') words.Append('-');
        }
        return words.ToString().Trim('-');
    }
}
