using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Verdicts;

/// <summary>What one producer says of one population at one time: a median, and the range where it is published.</summary>
public sealed record PayEvidence
{
    public required Source Producer { get; init; }
    public required ReferencePeriod Period { get; init; }
    public required string Covers { get; init; }
    public required string Area { get; init; }

    /// <summary>The statistical class, or null for a figure of the role itself.</summary>
    public OccupationLink? Link { get; init; }

    /// <summary>The class holds what is left of a group: nobody earns more or less by it.</summary>
    public bool IsResidual { get; init; }

    /// <summary>The industry's name in a reader's words; null for all settings.</summary>
    public string? Setting { get; init; }
    public required Figure Middle { get; init; }

    /// <summary>10th percentile; null where no range is published.</summary>
    public Figure? Low { get; init; }

    /// <summary>90th percentile; null where no range is published.</summary>
    public Figure? High { get; init; }

    /// <summary>The median in dollars, or the cap it lies at or above.</summary>
    public decimal MiddleDollars => ((Quantity.Pay)Middle.Quantity).Wage.Floor ?? 0;
}
