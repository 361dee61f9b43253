using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Oews;

/// <summary>
/// Where an estimate of the bureau is valid: an area (of type 1 the US, 2 a state, 3 a territory, 4 a metropolitan area, 6 a
/// nonmetropolitan one), and the industries in it (cross-industry, a sector, or finer).
/// </summary>
internal sealed record OewsScope(int AreaType, string AreaCode, string AreaTitle, string Naics, string NaicsTitle, string Industries, string Ownership)
{
    /// <summary>What a workbook without columns for areas is about.</summary>
    public static OewsScope National { get; } = new(1, "99", "U.S.", "000000", "Cross-industry", CrossIndustry, "1235");

    public const string CrossIndustry = "cross-industry";
    public const string Sector = "sector";
}

/// <summary>One row of a workbook, with the cell that says whom it is about. Jobs and error are written as a table of figures holds them: a number or *.</summary>
internal sealed record OewsRow(OewsScope Scope, SocCode Soc, string Title, string Level, string Employment, WageSpread Wages, string MeanError, SourceSpan At)
{
    /// <summary>The levels of the classification, the coarsest first.</summary>
    public static readonly List<string> Levels = ["total", "major", "minor", "broad", "detailed"];

    public bool IsOccupation => Level == Levels[^1];
}
