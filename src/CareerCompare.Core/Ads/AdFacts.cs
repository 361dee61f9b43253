using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ads;

/// <summary>
/// What a job ad says of the post, and nothing that it does not say: a fact that is absent is not stated there.
/// </summary>
public sealed record AdFacts
{
    /// <summary>Without place, shift, number and name around it: "Practice Manager".</summary>
    public string? Title { get; init; }

    /// <summary>Where the post is, as the ad writes it: "Columbus, OH".</summary>
    public string? Place { get; init; }

    /// <summary>Of the kinds that the site’s content names.</summary>
    public Id<AdEmployer>? Employer { get; init; }

    /// <summary>In US dollars an hour or a year; null also where only a most is printed.</summary>
    public decimal? PayLow { get; init; }

    /// <summary>In US dollars an hour or a year; null also where only a least is printed.</summary>
    public decimal? PayHigh { get; init; }

    /// <summary>Null where no pay is printed.</summary>
    public AdPayPer? Per { get; init; }

    /// <summary>How many professionals the post serves, whom the site’s wording names.</summary>
    public int? Providers { get; init; }

    /// <summary>How many people it leads.</summary>
    public int? Staff { get; init; }

    /// <summary>How many places it runs.</summary>
    public int? Sites { get; init; }

    /// <summary>The least that is asked for; where nothing is, the least that is preferred.</summary>
    public EducationLevel? Education { get; init; }

    /// <summary>Whether that is a must; null where no schooling is named.</summary>
    public bool? EducationIsRequired { get; init; }

    /// <summary>The least experience asked for.</summary>
    public decimal? Years { get; init; }

    /// <summary>The day on which it says that it was posted.</summary>
    public DateOnly? Posted { get; init; }
}

/// <summary>The time that pay is for. A month is a twelfth of a year, two weeks a twenty-sixth.</summary>
public enum AdPayPer
{
    Hour,
    Year,
}
