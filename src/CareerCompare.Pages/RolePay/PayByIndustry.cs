using CareerCompare.Core.Figures;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>Medians by industry as dots, each tied to the line of all employers together.</summary>
/// <param name="Period">May 2024.</param>
/// <param name="All">All employers together; null where that release lacks the class.</param>
/// <param name="Scale">It may start above zero.</param>
/// <param name="Rows">Highest first.</param>
/// <param name="Note">For all of them.</param>
public sealed record PayByIndustry(string Period, PayByIndustry.Row? All, DotScale Scale, IReadOnlyList<PayByIndustry.Row> Rows, Note Note)
{
    /// <param name="Name">In a reader's words.</param>
    /// <param name="Counted">Whose establishments, where the Handbook says so.</param>
    /// <param name="Nearest">The employer that is nearest to the role.</param>
    /// <param name="Middle">The median.</param>
    /// <param name="At">Its place; null where it is not released.</param>
    /// <param name="AllAt">The place of all employers together.</param>
    /// <param name="Capped">The median is that much or more.</param>
    public sealed record Row(string Name, string? Counted, bool Nearest, Figure Middle, ChartLength? At, ChartLength? AllAt, bool Capped);
}
