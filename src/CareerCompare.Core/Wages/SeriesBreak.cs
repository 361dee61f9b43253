namespace CareerCompare.Core.Wages;

/// <summary>Why two releases of one code must not be compared.</summary>
public enum SeriesBreak
{
    /// <summary>In 2019 and 2020 old and new classes were mixed, and this code held several of them.</summary>
    MixedClasses,

    /// <summary>From May 2021 on BLS estimates by a model and counts by the classes of 2018.</summary>
    NewMethod,
}
