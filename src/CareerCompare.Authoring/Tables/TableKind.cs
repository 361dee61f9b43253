namespace CareerCompare.Authoring.Tables;

/// <summary>What somebody's conversion of a publisher's file holds.</summary>
public enum TableKind
{
    /// <summary>OEWS, national, of several years.</summary>
    Oews,

    /// <summary>OEWS by state, of several years.</summary>
    OewsState,

    /// <summary>OEWS by nonmetropolitan area, of several years.</summary>
    OewsNonmetro,

    /// <summary>The medians of an occupation's leading industries, from the pages of the Handbook.</summary>
    IndustryWages,

    /// <summary>The part of an occupation's jobs that each of its largest employers has, from the same pages.</summary>
    IndustryJobs,

    /// <summary>The codes and names of states.</summary>
    States,
}
