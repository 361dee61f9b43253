using System.Globalization;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Places, ranks and classes as they stand in a sentence.</summary>
public static class PlaceWords
{
    private const string Nonmetropolitan = " nonmetropolitan area";

    // Its parts do not touch: of no use to who looks up pay.
    private const string Scattered = " (noncontiguous)";

    /// <summary>"Ohio", "the District of Columbia".</summary>
    public static string InSentence(Area state) => state.Name.StartsWith("District ", StringComparison.Ordinal) ? "the " + state.Name : state.Name;

    /// <summary>The bureau's name of an area outside the metropolitan ones, without saying that it is one.</summary>
    public static string OutsideName(Area area) =>
        area.Name.Replace(Nonmetropolitan, "", StringComparison.Ordinal).Replace(Scattered, "", StringComparison.Ordinal);

    /// <summary>1st, 2nd, 3rd, 11th, 22nd.</summary>
    public static string Rank(int rank) => rank.ToString(CultureInfo.InvariantCulture) + (rank % 100 is >= 11 and <= 13 ? "th" : (rank % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });

    /// <summary>What the class is to the role, after its name and a comma.</summary>
    public static string Fit(OccupationLink link, SiteInputs inputs)
    {
        var also = inputs.Ledger.Occupations.GetValueOrDefault(link.Soc)?.CountsAlso;
        var counts = also is null ? "" : $"; it counts {also} too";
        return link.Fit switch
        {
            OccupationFit.Closest => "the official class of this job",
            OccupationFit.Wider => "the official class that holds this job and others" + counts,
            OccupationFit.LowerBound => "the class for the smallest or most junior form of this job",
            OccupationFit.UpperBound => "the class for the largest or most senior form of this job" + counts,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
