using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Occupations;

/// <summary>From a role to a statistical class. Official wages and projections come through this link and are never typed into a role.</summary>
public sealed record OccupationLink
{
    public required SocCode Soc { get; init; }
    public required OccupationFit Fit { get; init; }
    public required RichText Because { get; init; }

    /// <summary>Titles of this role that the source lists under this code.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>The industry nearest to the role, whose median stands beside that of all settings.</summary>
    public Slug? Industry { get; init; }

    /// <summary>The industry in a reader's words: "doctors’ offices".</summary>
    public string? IndustryName { get; init; }

    public required Citing Citing { get; init; }
}
