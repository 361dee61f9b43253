using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>All that is measured of a role's work.</summary>
public sealed record RoleWorkPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>Of which groups it speaks.</summary>
    public required Line Lead { get; init; }

    /// <summary>Every skill, field of knowledge and activity; null where nobody rated them.</summary>
    public required RatingTable? Rated { get; init; }

    /// <summary>What is held and what is needed, for each group of which both are known.</summary>
    public required IReadOnlyList<SchoolingChart> Schooling { get; init; }

    /// <summary>Programs by what they are for.</summary>
    public required IReadOnlyList<LabeledLine> Tools { get; init; }
    public required Note? ToolsNote { get; init; }

    /// <summary>The payroll at each kind of employer.</summary>
    public required IReadOnlyList<PayrollChart> Beside { get; init; }
}

/// <summary>The schooling that people in a group hold, level by level, and what those asked say is needed.</summary>
/// <param name="Group">In plain words, capitalized.</param>
/// <param name="Bands">The lowest first.</param>
/// <param name="Said">Who was asked, and when.</param>
public sealed record SchoolingChart(string Group, IReadOnlyList<SchoolingBand> Bands, Line Said);

/// <param name="Label">"Bachelor’s degree".</param>
/// <param name="Held">Of workers, in percent.</param>
/// <param name="HeldLength">Of the axis.</param>
/// <param name="Needed">Of those asked, in percent; null where nobody named it.</param>
/// <param name="NeededPlace">On the axis.</param>
public sealed record SchoolingBand(
    string Label,
    Figure Held,
    ChartLength HeldLength,
    Figure? Needed,
    ChartLength? NeededPlace
);
