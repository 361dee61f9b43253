namespace CareerCompare.Core.Text;

/// <summary>Several things within a sentence.</summary>
public static class Listed
{
    /// <summary>"Ohio", "Ohio and Iowa", "Ohio, Iowa and Utah"; nothing for none.</summary>
    public static string And(IReadOnlyList<string> words) =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.SkipLast(1)) + " and " + words[^1];
}
