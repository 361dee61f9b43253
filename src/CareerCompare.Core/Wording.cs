using CareerCompare.Core.Text;

namespace CareerCompare.Core;

/// <summary>
/// What pages say of the field that a site is about. The program knows no field: what a site leaves out is said in words
/// that hold for all of them.
/// </summary>
public sealed record Wording
{
    private const string Count = "[count]";

    /// <summary>The title of the list of contradictions; [count] stands for the number of articles.</summary>
    public string ArticlesTitle { get; init; } = "What articles got wrong";

    /// <summary>What that list is, for search engines.</summary>
    public string Articles { get; init; } =
        "Where articles contradict each other, themselves and the public record, in plain words.";

    /// <summary>What the guides answer, for search engines.</summary>
    public string Guides { get; init; } = "Short guides in plain words, with every figure sourced.";

    /// <summary>What holds for all certifications, above the table of them.</summary>
    public string Certifications { get; init; } = "Each issuer sells its own, and fees change: check before you pay.";

    /// <summary>What the map of steps shows, for search engines.</summary>
    public string Paths { get; init; } =
        "Which job leads to which, and what each step asks: tasks, letters, experience and schooling, "
        + "and what it does to middle pay.";

    /// <summary>Whom an office serves whose size is told by their number, plural: "doctors".</summary>
    public string Providers { get; init; } = "professionals";

    public string ArticlesTitleFor(int count) =>
        ArticlesTitle.Replace(Count, NumberWords.Of(count), StringComparison.Ordinal);
}
