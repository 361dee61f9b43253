using CareerCompare.Core.Figures;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Comparison;

/// <summary>Two classes at five places of the range, tied to each other: a circle for A, a square for B.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Heading">Whose employers, and when.</param>
/// <param name="Scale">The same for all of a page, so that they can be held against each other.</param>
/// <param name="Rows">Lowest first.</param>
/// <param name="Note">For all of it.</param>
public sealed record RangeDuel(string Id, string Heading, DotScale Scale, IReadOnlyList<RangeDuel.Row> Rows, Note Note)
{
    /// <param name="Place">Of the range.</param>
    /// <param name="Order">Who is ahead.</param>
    /// <param name="A">Its wage.</param>
    /// <param name="B">Its wage.</param>
    /// <param name="MarkA">Null where it is not released.</param>
    /// <param name="MarkB">The same.</param>
    public sealed record Row(string Place, CellOrder Order, Figure A, Figure B, Mark? MarkA, Mark? MarkB);

    /// <param name="At">Its place, or that of the cap.</param>
    /// <param name="Capped">It is that much or more.</param>
    public sealed record Mark(ChartLength At, bool Capped);
}
