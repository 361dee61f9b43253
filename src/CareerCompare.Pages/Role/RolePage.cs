using CareerCompare.Core.Figures;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Role;

/// <summary>One role. Its sections and their anchors are permanent.</summary>
public sealed record RolePage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }
    public required IReadOnlyList<Line> PayAnswer { get; init; }
    public required Line? WhereTitlesAreFiled { get; init; }

    /// <summary>Duties to look for in an advert.</summary>
    public required IReadOnlyList<string> Tests { get; init; }
    /// <summary>By what the size of the job is told, in words: "staff, budget and boss".</summary>
    public required string SizedBy { get; init; }
    public required RelatedPage? IfNot { get; init; }
    public required PayChart Chart { get; init; }
    public required Line WhichIsYou { get; init; }
    public required PayHistory? History { get; init; }
    public required IReadOnlyList<WorkItem> Work { get; init; }
    public required Note? WorkNote { get; init; }
    public required IReadOnlyList<WorkItem> Skills { get; init; }
    public required Note? SkillsNote { get; init; }
    public required IReadOnlyList<Line> Ladder { get; init; }
    public required IReadOnlyList<LabeledLine> WayIn { get; init; }

    /// <summary>Null where the role has nothing to prepare with.</summary>
    public required SitePath? Interview { get; init; }
    public required IReadOnlyList<CredentialCard> Credentials { get; init; }
    public required IReadOnlyList<LabeledLine> Life { get; init; }
    public required Outlook Outlook { get; init; }
    public required IReadOnlyList<OpenPoint> NotSettled { get; init; }
    public required IReadOnlyList<Line> NotKnown { get; init; }
    public required IReadOnlyList<NotUsedPay> NotUsed { get; init; }
    /// <summary>Its place on the map of steps; null where no step leads to it or from it.</summary>
    public string? Paths { get; init; }
    public required IReadOnlyList<RelatedPage> CompareWith { get; init; }
}

/// <summary>A pay figure seen elsewhere, with the reason why nothing is made of it.</summary>
public sealed record NotUsedPay(Figure Figure, string Says, Line Why);
