using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;

namespace CareerCompare.Core.Wages;

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
    public WageSet Set => Employer.Industry is null ? Place.Set : WageSet.Sectors;

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

    public static WagePlace Of(AreaKind kind, Id<Area> area) => new(kind switch
    {
        AreaKind.State or AreaKind.Territory => WageSet.States,
        AreaKind.Metropolitan => WageSet.Metropolitan,
        AreaKind.Nonmetropolitan => WageSet.Nonmetropolitan,
        _ => throw new System.Diagnostics.UnreachableException(),
    }, area);
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
public enum WageSet { National, States, Metropolitan, Nonmetropolitan, Sectors }

/// <summary>The name of a set: of its folder below <c>salary-data/</c>, and the first word of its ids.</summary>
public static class WageSets
{
    internal const string National = "oews", Sectors = "oews-sector";

    public static string Name(this WageSet set) => set switch
    {
        WageSet.National => National,
        WageSet.States => "oews-state",
        WageSet.Metropolitan => "oews-metro",
        WageSet.Nonmetropolitan => "oews-nonmetro",
        WageSet.Sectors => Sectors,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The place of an area in the set of a name; null where no set of areas has it.</summary>
    internal static WagePlace? PlaceIn(string name, Id<Area> area)
    {
        foreach (var kind in OfAreas)
            if (WagePlace.Of(kind, area) is var place && place.Set.Name() == name) return place;
        return null;
    }

    private static readonly AreaKind[] OfAreas = [AreaKind.State, AreaKind.Metropolitan, AreaKind.Nonmetropolitan];
}
