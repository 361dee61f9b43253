using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

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
    /// The relative standard error of the mean, in percent of it; null where not released, or where a conversion
    /// dropped it.
    /// </summary>
    public decimal? MeanErrorPercent { get; init; }

    /// <summary>The same of the number of jobs.</summary>
    public decimal? EmploymentErrorPercent { get; init; }

    /// <summary>Of a thousand jobs in the place, so many are of this occupation; null where not released.</summary>
    public decimal? JobsPerThousand { get; init; }

    /// <summary>
    /// The location quotient: how many times as common the occupation is here as in the country; null where not
    /// released.
    /// </summary>
    public decimal? LocationQuotient { get; init; }

    /// <summary>
    /// What was left of a group when every other job in it had its class, "Managers, All Other": as unlike as they
    /// come, so its middle says nothing of one of them beside another.
    /// </summary>
    public bool IsResidual => Title?.Contains("all other", StringComparison.OrdinalIgnoreCase) == true;
}

/// <summary>The jobs and the mean of a cell in an earlier release of which nothing else is held.</summary>
/// <param name="Key">Which cell.</param>
/// <param name="Employment">Null where not released.</param>
/// <param name="Mean">US dollars a year.</param>
public sealed record EarlierMean(WageKey Key, long? Employment, Wage Mean);

/// <summary>What an occupation pays in one population: the mean and five percentiles.</summary>
public sealed record WageSpread(Wage Mean, Wage P10, Wage P25, Wage Median, Wage P75, Wage P90)
{
    public Wage Of(PayKind kind) =>
        kind switch
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

/// <summary>
/// The address of one cell of the Occupational Employment and Wage Statistics (BLS): an occupation, in a place, at an
/// employer, in a release. A place and an industry together are published by nobody, so no key has both.
/// </summary>
public readonly record struct WageKey
{
    private WageKey(SocCode occupation, WagePlace place, Employer employer, YearMonth release) =>
        (Occupation, Place, Employer, Release) = (occupation, place, employer, release);

    public SocCode Occupation { get; }
    public WagePlace Place { get; }
    public Employer Employer { get; }
    public YearMonth Release { get; }

    /// <summary>Which of the bureau's sets of estimates it belongs to.</summary>
    public WageSet Set => Employer.Industry is null ? Place.Set : WageSet.Industries;

    /// <summary>The whole country, all employers.</summary>
    public static WageKey National(SocCode occupation, YearMonth release) =>
        new(occupation, WagePlace.Nation, Employer.All, release);

    /// <summary>One place, all employers.</summary>
    public static WageKey In(WagePlace place, SocCode occupation, YearMonth release) =>
        new(occupation, place, Employer.All, release);

    /// <summary>The whole country, the employers of one industry.</summary>
    public static WageKey At(NaicsCode industry, SocCode occupation, YearMonth release) =>
        new(occupation, WagePlace.Nation, Employer.Of(industry), release);
}

/// <summary>Where a wage is estimated: the nation, or one area by its id and the set that it is published in.</summary>
public readonly record struct WagePlace
{
    private WagePlace(WageSet set, Id<Area> area) => (Set, Area) = (set, area);

    public static WagePlace Nation => default;

    /// <summary>Null for the nation.</summary>
    public Id<Area>? Area { get; }

    internal WageSet Set { get; }

    /// <summary>Territories are published among the states.</summary>
    public static WagePlace Of(Area area) => Of(area.Kind, area.Id);

    public static WagePlace Of(AreaKind kind, Id<Area> area) =>
        new(
            kind switch
            {
                AreaKind.State or AreaKind.Territory => WageSet.States,
                AreaKind.Metropolitan => WageSet.Metropolitan,
                AreaKind.Nonmetropolitan => WageSet.Nonmetropolitan,
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            area
        );
}

/// <summary>Who employs: all together, or those of one industry.</summary>
public readonly record struct Employer
{
    private Employer(NaicsCode industry) => Industry = industry;

    public static Employer All => default;

    /// <summary>Null for all.</summary>
    public NaicsCode? Industry { get; }

    public static Employer Of(NaicsCode industry) => new(industry);
}

/// <summary>The sets in which the bureau publishes a release.</summary>
public enum WageSet
{
    National,
    States,
    Metropolitan,
    Nonmetropolitan,
    Industries,
}

/// <summary>
/// The name of a set: of its folder below <c>salary-data/</c>, and the first word of its ids; but cells of industries
/// are named after the nation's, <c>oews/2025-05/11-9111/621100/median</c>.
/// </summary>
public static class WageSets
{
    /// <summary>Also of industries: theirs are cells of the nation.</summary>
    internal const string National = "oews";

    public static string Name(this WageSet set) =>
        set switch
        {
            WageSet.National => National,
            WageSet.States => "oews-state",
            WageSet.Metropolitan => "oews-metro",
            WageSet.Nonmetropolitan => "oews-nonmetro",
            WageSet.Industries => "oews-industry",
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The place of an area in the set of a name; null where no set of areas has it.</summary>
    internal static WagePlace? PlaceIn(string name, Id<Area> area)
    {
        foreach (var kind in OfAreas)
            if (WagePlace.Of(kind, area) is var place && place.Set.Name() == name)
                return place;
        return null;
    }

    private static readonly AreaKind[] OfAreas = [AreaKind.State, AreaKind.Metropolitan, AreaKind.Nonmetropolitan];
}
