using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>One cell of the Occupational Employment and Wage Statistics (BLS).</summary>
public sealed record WageEstimate
{
    public required WageKey Key { get; init; }
    public SocCode Soc => Key.Occupation;
    public YearMonth Release => Key.Release;

    /// <summary>What the release calls the class; null in tables that name it by its code alone.</summary>
    public string? Title { get; init; }

    /// <summary>Jobs, rounded to 10 by BLS; null where not released.</summary>
    public required long? Employment { get; init; }

    /// <summary>US dollars a year.</summary>
    public required WageSpread Yearly { get; init; }

    /// <summary>US dollars an hour, with cents; null in tables that hold none.</summary>
    public WageSpread? Hourly { get; init; }

    /// <summary>
    /// The relative standard error of the mean, in percent of it; null where not released, or where a conversion dropped
    /// it.
    /// </summary>
    public decimal? MeanErrorPercent { get; init; }

    /// <summary>The same of the number of jobs.</summary>
    public decimal? EmploymentErrorPercent { get; init; }

    /// <summary>
    /// What was left of a group when every other job in it had its class, "Managers, All Other": as unlike as they
    /// come, so its middle says nothing of one of them beside another.
    /// </summary>
    public bool IsResidual => Title?.Contains("all other", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>What an occupation pays in one population: the mean and five percentiles.</summary>
public sealed record WageSpread(Wage Mean, Wage P10, Wage P25, Wage Median, Wage P75, Wage P90)
{
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
