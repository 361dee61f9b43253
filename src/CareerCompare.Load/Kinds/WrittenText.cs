using CareerCompare.Load.Shapes;
using CareerCompare.Load.Yaml;

namespace CareerCompare.Load.Kinds;

/// <summary>What is asked of every text, of one line or rich: that it is all that its author wrote, and no more.</summary>
internal static class WrittenText
{
    // Straight ones too: the quotes that YAML takes away are not among these.
    private static readonly (char Open, char Close)[] Quotes = [('“', '”'), ('‘', '’'), ('„', '“'), ('«', '»'), ('»', '«'), ('"', '"'), ('\'', '\'')];

    /// <summary>Reports a text whose rest is a comment; warns of quotes that would stand around it on every page.</summary>
    public static bool IsCut(YamlScalar scalar, Reading reading)
    {
        if (scalar.HasComment())
        {
            reading.Log.Error(Codes.LostInComment, scalar.At, $"the text ends at '{Excerpt.Of(scalar.Text)}': what follows the # after it is a comment, and would be lost",
                "put the whole text between quotes; a comment stands on a line of its own");
            return true;
        }
        if (IsQuoted(scalar.Text.Trim()))
            reading.Log.Warn(Codes.QuotesAroundAll, scalar.At, $"{Excerpt.Of(scalar.Text)} stands between quotes as a whole, and so would stand on pages",
                "delete them; only the straight quotes of YAML, \" and ', are no part of a text");
        return false;
    }

    /// <summary>The quote that opens at the start closes at the end, and not before: “A” or “B” is no quoted text.</summary>
    private static bool IsQuoted(string text) =>
        text.Length > 2 && Quotes.Any(q => text[0] == q.Open && text.IndexOf(q.Close, 1) == text.Length - 1);
}
