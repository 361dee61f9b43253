using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.RolePay;

/// <summary>What a role pays in one state, as far as the official figures of its class tell.</summary>
public sealed record StatePayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>Within a sentence: "Ohio", "the District of Columbia".</summary>
    public required string State { get; init; }
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>How far from the country, and what prices make of it.</summary>
    public required IReadOnlyList<Line> Against { get; init; }
    public required StateBars Bars { get; init; }

    /// <summary>Whom the classes count.</summary>
    public required IReadOnlyList<Line> Covers { get; init; }

    /// <summary>As paid and, where price levels are at hand, at national prices.</summary>
    public required IReadOnlyList<RankStrip> Strips { get; init; }

    /// <summary>The ends of each strip, with their figures.</summary>
    public required IReadOnlyList<Line> Ends { get; init; }
    public required IReadOnlyList<Line> NotKnown { get; init; }

    /// <summary>All states of this role.</summary>
    public required SitePath AllStates { get; init; }
}
