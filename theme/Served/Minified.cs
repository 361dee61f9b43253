using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Theme.Served;

/// <summary>
/// CSS without comments and needless white space. Strings stay as they are; a space stays wherever it may mean something:
/// between selectors, around <c>+</c> and <c>-</c> in calc(), after <c>and</c> in a media query.
/// </summary>
internal static partial class Minified
{
    // Next to these a space never means anything. Not before ":" ("a :hover"), nor next to "+" and "-" (calc).
    private const string LooseBefore = "{};,>)";
    private const string LooseAfter = "{}:;,>(";

    public static string Css(string css)
    {
        var result = new StringBuilder(css.Length);
        foreach (Match token in Token.Matches(css))
        {
            var text = token.Value;
            if (text.StartsWith("/*", StringComparison.Ordinal)) continue;
            if (!string.IsNullOrWhiteSpace(text)) Append(result, text);
            else if (result.Length > 0 && !LooseAfter.Contains(result[^1], StringComparison.Ordinal) && result[^1] != ' ') result.Append(' ');
        }
        return result.ToString().Trim();
    }

    private static void Append(StringBuilder result, string text)
    {
        if (LooseBefore.Contains(text[0], StringComparison.Ordinal) && result is [.., ' ']) result.Length--;
        // The last semicolon of a block ends nothing.
        if (text[0] == '}' && result is [.., ';']) result.Length--;
        result.Append(text);
    }

    [GeneratedRegex("""/\*[\s\S]*?\*/|"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\s+|.""")]
    private static partial Regex Token { get; }
}
