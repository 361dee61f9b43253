using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.RolePay;

/// <summary>What a role pays: by setting, in time and in each state, as far as official figures tell.</summary>
public sealed record RolePayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>The statistical class that all of it speaks of, and why its figure may not be the reader's.</summary>
    public required IReadOnlyList<Line> Lead { get; init; }

    /// <summary>By employer: null where no figures are at hand, as with the two below.</summary>
    public required PaySettings? Settings { get; init; }
    public required PayTime? Time { get; init; }
    public required PayPlaces? Places { get; init; }
}
