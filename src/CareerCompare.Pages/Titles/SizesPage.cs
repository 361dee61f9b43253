using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Titles;

/// <summary>How large the jobs of a family are, point by point, so that an advert tells which one it is about.</summary>
public sealed record SizesPage
{
    public required PageHead Head { get; init; }
    public required string Family { get; init; }

    /// <summary>Where other jobs of the family are weighed; null where these are all.</summary>
    public PartLinks? Parts { get; init; }

    /// <summary>The smallest first.</summary>
    public required IReadOnlyList<RelatedPage> Roles { get; init; }
    public required IReadOnlyList<SizeTable> Tables { get; init; }
    public required IReadOnlyList<SizeQuestion> Questions { get; init; }
    public required DateOnly Reviewed { get; init; }
}

/// <summary>One measure of size: what is said of each job, and of which nothing is.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Label">"Staff led".</param>
/// <param name="Rows">The smallest job first.</param>
/// <param name="NotStated">Jobs for which somebody looked, and no source says it.</param>
public sealed record SizeTable(string Id, string Label, IReadOnlyList<SizeTable.Row> Rows, IReadOnlyList<string> NotStated)
{
    public sealed record Row(RelatedPage Role, IReadOnlyList<Line> Says);
}

/// <summary>What to ask the employer, and why it is worth asking.</summary>
public sealed record SizeQuestion(string Question, Line Why);
