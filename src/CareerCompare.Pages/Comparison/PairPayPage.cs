using CareerCompare.Core.Figures;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Pages.Comparison;

/// <summary>Who of two earns more: under every like-for-like pair, in every release, at every place of the range.</summary>
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

    /// <summary>The chance that a random member of one earns more, where both populations are the roles themselves.</summary>
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
public sealed record OrderTable(string NameA, string NameB, Line Says, IReadOnlyList<string> Columns, IReadOnlyList<OrderTable.Row> Rows, Note Note, Line? Copies)
{
    /// <param name="Year">The release.</param>
    /// <param name="Cells">One for each column.</param>
    /// <param name="BreakBelow">Between this and the next older row the method or the classes changed.</param>
    public sealed record Row(Ordinal Year, IReadOnlyList<Cell> Cells, string? BreakBelow);

    /// <param name="Order">Who is ahead.</param>
    /// <param name="Gap">By how much; null where no order is known.</param>
    public sealed record Cell(CellOrder Order, Figure? Gap);
}
