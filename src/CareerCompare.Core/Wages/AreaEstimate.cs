using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>One occupation in one area, in one release of OEWS (BLS).</summary>
public sealed record AreaEstimate
{
    public required Id<Area> Area { get; init; }
    public required YearMonth Release { get; init; }
    public required SocCode Soc { get; init; }

    /// <summary>Jobs, rounded to 10 by BLS; null where not released.</summary>
    public required long? Employment { get; init; }
    public required WageSpread Wages { get; init; }

    /// <summary>The relative standard error of the mean, in percent of it; null where not released, or where a conversion dropped it.</summary>
    public required decimal? MeanErrorPercent { get; init; }
}
