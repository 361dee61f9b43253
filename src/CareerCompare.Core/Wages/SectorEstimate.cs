using CareerCompare.Core.Occupations;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

/// <summary>One occupation in one sector of the economy, national, in one release of OEWS (BLS).</summary>
public sealed record SectorEstimate
{
    /// <summary>The sector's NAICS code: 62, or 31-33.</summary>
    public required string Naics { get; init; }
    public required string SectorName { get; init; }

    /// <summary>The bureau's code of who owns the establishments that are counted: 58 is private, and the hospitals of states and places. It differs by sector.</summary>
    public required string Ownership { get; init; }
    public required YearMonth Release { get; init; }
    public required SocCode Soc { get; init; }

    /// <summary>Jobs, rounded to 10 by BLS; null where not released.</summary>
    public required long? Employment { get; init; }
    public required WageSpread Wages { get; init; }

    /// <summary>The relative standard error of the mean, in percent of it; null where not released.</summary>
    public required decimal? MeanErrorPercent { get; init; }

    /// <summary>Whose establishments are counted, for a sentence; null for a code that is not among those of 2024.</summary>
    public string? OwnershipWords => Ownership switch
    {
        "5" => "private",
        "57" => "private, and casinos of local governments",
        "58" => "private, and hospitals of states and local governments",
        "59" => "private, and the Postal Service",
        "235" => "private, state and local",
        "123" => "federal, state and local",
        _ => null,
    };
}
