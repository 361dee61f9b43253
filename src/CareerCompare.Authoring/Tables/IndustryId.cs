namespace CareerCompare.Authoring.Tables;

/// <summary>The id of an industry, made from its name.</summary>
internal static class IndustryId
{
    private const int Longest = 64;

    /// <summary>Of a long name its beginning and its end, which together tell it from others.</summary>
    public static string Of(string name)
    {
        var words = AreaSlug.Words(name);
        if (words.Length <= Longest) return words;
        var start = words[..40];
        var end = words[^23..];
        return start[..start.LastIndexOf('-')] + "-" + end[(end.IndexOf('-', StringComparison.Ordinal) + 1)..];
    }
}
