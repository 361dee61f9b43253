using CareerCompare.Core.Figures;
using CareerCompare.Core.Time;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Role;

/// <summary>Official percentiles of one class, year by year, as printed. Years across a break must not be compared.</summary>
public sealed record PayHistory(string Occupation, string Soc, IReadOnlyList<PayHistory.Row> Rows, Note Note)
{
    /// <param name="Release">The month the estimate is for.</param>
    /// <param name="Cells">10th percentile, quartile, median, quartile, 90th percentile.</param>
    /// <param name="BreakBelow">Between this and the next older row the method or the classes changed.</param>
    public sealed record Row(YearMonth Release, IReadOnlyList<Figure> Cells, string? BreakBelow)
    {
        public Ordinal Year => new(Release.Year);
    }
}
