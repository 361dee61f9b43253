using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>One occupation in one release of the Occupational Employment and Wage Statistics (BLS), national, annual.</summary>
public sealed record OewsEstimate
{
    public required YearMonth Release { get; init; }
    public required SocCode Soc { get; init; }
    public required string Title { get; init; }

    /// <summary>
    /// What was left of a group when every other job in it had its class, "Managers, All Other": as unlike as they come, so
    /// its middle says nothing of one of them beside another.
    /// </summary>
    public bool IsResidual => Title.Contains("all other", StringComparison.OrdinalIgnoreCase);

    /// <summary>Jobs, rounded to 10 by BLS; null where not released.</summary>
    public required long? Employment { get; init; }
    public required Wage Mean { get; init; }
    public required Wage P10 { get; init; }
    public required Wage P25 { get; init; }
    public required Wage Median { get; init; }
    public required Wage P75 { get; init; }
    public required Wage P90 { get; init; }

    public Wage Of(PayKind kind) => kind switch
    {
        PayKind.Mean => Mean,
        PayKind.Median => Median,
        PayKind.P10 => P10,
        PayKind.P25 => P25,
        PayKind.P75 => P75,
        PayKind.P90 => P90,
        _ => new Wage.NotReleased(),
    };
}
