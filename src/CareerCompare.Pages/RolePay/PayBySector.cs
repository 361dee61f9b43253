using CareerCompare.Core.Figures;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Lines;

namespace CareerCompare.Pages.RolePay;

/// <summary>The range of pay in the sectors with the most jobs.</summary>
/// <param name="Period">May 2024.</param>
/// <param name="Says">Where most of the jobs are.</param>
/// <param name="Scale">From zero.</param>
/// <param name="Rows">Most jobs first.</param>
/// <param name="LeftOut">How many smaller sectors are not shown.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayBySector(string Period, Line Says, PayScale Scale, IReadOnlyList<PayBySector.Row> Rows, Ordinal LeftOut, Note Note)
{
    /// <param name="Name">In a reader's words.</param>
    /// <param name="Counted">Whose establishments, where not private ones only.</param>
    /// <param name="Jobs">Null where they are not released.</param>
    /// <param name="Low">10th percentile.</param>
    /// <param name="Middle">The median.</param>
    /// <param name="High">90th percentile.</param>
    /// <param name="Rough">Its error is so large that the bar is drawn hollow.</param>
    /// <param name="Bar">Null where an end is not released.</param>
    public sealed record Row(string Name, string? Counted, Figure? Jobs, Figure Low, Figure Middle, Figure High, bool Rough, RangeBar? Bar);
}
