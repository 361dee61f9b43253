using CareerCompare.Core.Figures;
using CareerCompare.Core.Time;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>The medians of one class, year by year, newest first.</summary>
/// <param name="Occupation">The class in plain words, as a heading.</param>
/// <param name="Soc">Its code.</param>
/// <param name="OwnYears">Why the list is shorter than the survey is old; null where it is not.</param>
/// <param name="Rows">Newest first.</param>
/// <param name="Note">For the whole table.</param>
public sealed record PayYears(string Occupation, string Soc, string? OwnYears, IReadOnlyList<PayYears.Row> Rows, Note Note)
{
    public string Id => "years-" + Soc;

    /// <param name="Release">The month the estimate is for.</param>
    /// <param name="Printed">The median as the bureau printed it.</param>
    /// <param name="Real">In dollars of the newest release; null where it is not known.</param>
    /// <param name="BreakBelow">Between this and the next older row the method or the classes changed.</param>
    public sealed record Row(YearMonth Release, Figure Printed, Figure? Real, string? BreakBelow)
    {
        public Ordinal Year => new(Release.Year);
    }
}
