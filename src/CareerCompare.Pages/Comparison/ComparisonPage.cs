using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

/// <summary>Two roles side by side. Its sections and their anchors are permanent.</summary>
public sealed record ComparisonPage
{
    public required PageHead Head { get; init; }
    public required RoleSide A { get; init; }
    public required RoleSide B { get; init; }

    /// <summary>The older of the two reviews.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>Who earns more and how sure that is, then its catch.</summary>
    public required IReadOnlyList<Line> PayAnswer { get; init; }
    public required PayChart Chart { get; init; }
    public required Line WhySoFarApart { get; init; }

    /// <summary>By name; none where neither role has a page of a state.</summary>
    public required IReadOnlyList<StateLinks> States { get; init; }
    public required Line? WhereTitlesAreFiled { get; init; }
    public required IReadOnlyList<string> AdQuestions { get; init; }
    public required Line HowToCount { get; init; }
    public required WorkSets Work { get; init; }
    public required FactsTable WayIn { get; init; }
    public required FactsTable Life { get; init; }
    public required Outlook Outlook { get; init; }
    public required NextStep Next { get; init; }

    /// <summary>What people ask that no other section answers.</summary>
    public required IReadOnlyList<LabeledLine> Questions { get; init; }
    public required IReadOnlyList<OpenPoint> NotSettled { get; init; }
    public required IReadOnlyList<RelatedPage> Related { get; init; }
}

/// <summary>The pages of a state.</summary>
/// <param name="Name">The state.</param>
/// <param name="A">The pay of A there; null where it has no page.</param>
/// <param name="B">The pay of B there.</param>
public sealed record StateLinks(string Name, Kept<StateLink>? A, Kept<StateLink>? B);

/// <summary>The page of one role in one state, as it is called where the state is said already.</summary>
public sealed record StateLink(string Role, SitePath Path);
