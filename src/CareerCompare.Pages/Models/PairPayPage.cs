using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// Who of two earns more: under every like-for-like pair, in every release, at every place of the range.
/// </summary>
public sealed record PairPayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide A { get; init; }
    public required RoleSide B { get; init; }
    public required DateOnly Reviewed { get; init; }
    public required SitePath Comparison { get; init; }
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>A row for every pair of medians that may be compared.</summary>
    public required IReadOnlyList<PairRow> Pairs { get; init; }

    /// <summary>
    /// The chance that a random member of one earns more, where both populations are the roles themselves.
    /// </summary>
    public required Line? Chance { get; init; }
    public required OrderTable? Grid { get; init; }

    /// <summary>The middle column of the grid, drawn.</summary>
    public required GapsByYear? Gaps { get; init; }

    /// <summary>The five places of the range, of all employers and of one sector.</summary>
    public required IReadOnlyList<RangeDuel> Ranges { get; init; }
    public required IReadOnlyList<NotUsedPay> NotCounted { get; init; }
}

/// <summary>Two medians side by side and who is ahead.</summary>
public sealed record PairRow(string Label, Line A, Line B, string WhoIsAhead);

/// <summary>The order grid: release by place of the range.</summary>
/// <param name="NameA">The class drawn as A, in plain words, capitalised.</param>
/// <param name="NameB">The class drawn as B.</param>
/// <param name="Says">What the whole grid says.</param>
/// <param name="Columns">Headings of the places of the range.</param>
/// <param name="Rows">Newest first.</param>
/// <param name="Note">The source of all of it.</param>
/// <param name="Copies">Which years come from a copy that others made; null where none does.</param>
public sealed record OrderTable(
    string NameA,
    string NameB,
    Line Says,
    IReadOnlyList<string> Columns,
    IReadOnlyList<OrderTable.Row> Rows,
    Note Note,
    Line? Copies
)
{
    /// <param name="Year">The release.</param>
    /// <param name="Cells">One for each column.</param>
    /// <param name="BreakBelow">Between this and the next older row the method or the classes changed.</param>
    public sealed record Row(Ordinal Year, IReadOnlyList<Cell> Cells, string? BreakBelow);

    /// <param name="Order">Who is ahead.</param>
    /// <param name="Gap">By how much; null where no order is known.</param>
    public sealed record Cell(CellOrder Order, Figure? Gap);
}

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
