namespace CareerCompare.Load;

/// <summary>An author's own words for a message: on one line, and not more of them than one can take in.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    public static string Of(string text)
    {
        var end = Math.Min(text.Length, Longest + 1);
        var start = text[..end].ReplaceLineEndings(" ").Trim();
        return text.Length <= Longest ? start : start[..Math.Min(start.Length, Longest - 1)] + "…";
    }
}
