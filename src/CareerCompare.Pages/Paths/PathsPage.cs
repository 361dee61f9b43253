using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Paths;

/// <summary>Which role leads to which, what each step asks, and the best routes.</summary>
public sealed record PathsPage
{
    public required PageHead Head { get; init; }
    public required string Lead { get; init; }

    /// <summary>Maps of the fields, where the roles are too many for one.</summary>
    public required IReadOnlyList<RelatedPage> Families { get; init; }

    /// <summary>One for each set of roles that steps join, as far as it can be drawn.</summary>
    public required IReadOnlyList<StepMap> Maps { get; init; }
    public required IReadOnlyList<StepRow> Steps { get; init; }

    /// <summary>Of the years in the table; null where none are known.</summary>
    public required Note? YearsNote { get; init; }

    /// <summary>Each step in full; empty where they are too many for a page.</summary>
    public required IReadOnlyList<StepDetail> Details { get; init; }
    public required IReadOnlyList<RoutesOfRole> Routes { get; init; }
}

/// <summary>A step in one row.</summary>
/// <param name="From">Where one stands.</param>
/// <param name="To">The step up.</param>
/// <param name="NewTasks">Counted from ids.</param>
/// <param name="Years">Related work that the next role's class asks for, in words.</param>
/// <param name="Pay">Whether the middle is higher, in a few words.</param>
/// <param name="Comparison">All of the two, side by side.</param>
public sealed record StepRow(RoleSide From, RoleSide To, Ordinal NewTasks, string Years, string Pay, SitePath Comparison);

/// <summary>What a step asks and brings, each line with its sources.</summary>
public sealed record StepDetail(RoleSide From, RoleSide To, IReadOnlyList<LabeledLine> Lines)
{
    public string Id => $"{From.Role.Id}-to-{To.Role.Id}";
}

/// <summary>Where steps lead from a role, and where not.</summary>
/// <param name="From">The start.</param>
/// <param name="Routes">Nearest first.</param>
/// <param name="Left">How many more are not listed.</param>
/// <param name="NotReached">Titles of this page's roles that no known steps lead to, within a sentence.</param>
public sealed record RoutesOfRole(RoleSide From, IReadOnlyList<RoutesOfRole.Way> Routes, Ordinal Left, IReadOnlyList<string> NotReached)
{
    /// <param name="To">The end.</param>
    /// <param name="Says">By way of what, and what it asks.</param>
    /// <param name="Quickest">Another route, where it asks for less related work; else null.</param>
    public sealed record Way(RoleSide To, string Says, string? Quickest);
}
