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

    /// <summary>The industry that a reader weighs against it; null where the best paid of the others is.</summary>
    public Slug? WeighedAgainst { get; init; }

    /// <summary>The code by which a finer list, O*NET, knows the job: 11-1011.03 is one of several within 11-1011.</summary>
    public string? ListedAs { get; init; }

    /// <summary>How much preparation O*NET says the job asks, from 1 to 5.</summary>
    public int? JobZone { get; init; }

    public required Citation Citation { get; init; }
}
