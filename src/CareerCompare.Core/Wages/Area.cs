using CareerCompare.Core.Text;

namespace CareerCompare.Core.Wages;

/// <summary>A place for which BLS estimates wages of its own. The District of Columbia counts as a state.</summary>
public sealed record Area
{
    public required Id<Area> Id { get; init; }
    public required string Name { get; init; }
    public required AreaKind Kind { get; init; }

    /// <summary>The FIPS code of a state, the bureau's own code of any other area: 36, 35620, 0100001.</summary>
    public required string Code { get; init; }

    /// <summary>The two letters of a state or territory: NY.</summary>
    public string? Postal { get; init; }

    /// <summary>
    /// The state of an area that is none; of a metropolitan one that lies in several, the first that its title names.
    /// </summary>
    public Id<Area>? State { get; init; }

    /// <summary>All states that its title names, in that order; empty for a state.</summary>
    public IReadOnlyList<Id<Area>> States { get; init; } = [];
}

/// <summary>
/// What a place is to the bureau. A metropolitan area may lie in several states; a nonmetropolitan one is what is left
/// of its state.
/// </summary>
public enum AreaKind
{
    State,
    Territory,
    Metropolitan,
    Nonmetropolitan,
}
