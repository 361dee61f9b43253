using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Role;

/// <summary>A job that nobody has written about yet: what lists and statistics say, and what is still to be written. Its anchors are those of a role.</summary>
public sealed record DraftPage
{
    public required PageHead Head { get; init; }
    public required string Title { get; init; }
    public required IReadOnlyList<string> AlsoCalled { get; init; }

    /// <summary>What it pays; null where official figures do not count it.</summary>
    public required Line? Answer { get; init; }

    /// <summary>Where official lists have it.</summary>
    public required IReadOnlyList<Line> Class { get; init; }
    public required IReadOnlyList<LabeledLine> Pay { get; init; }
    public required IReadOnlyList<LabeledLine> WayIn { get; init; }
    public required IReadOnlyList<LabeledLine> Outlook { get; init; }
    public required Line? Skills { get; init; }

    /// <summary>What a person has still to write.</summary>
    public required IReadOnlyList<string> Unwritten { get; init; }
}
