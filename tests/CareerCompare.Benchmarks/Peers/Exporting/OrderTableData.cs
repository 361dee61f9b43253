using CareerCompare.Core.Figures;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Comparison;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>
/// Who is ahead, release by release and place by place: table and bars are made of the same rows. Each row tells in
/// dollars how far apart the two are at the middle; how long its bar is, and where it stands, is the template's work.
/// </summary>
internal static class OrderTableData
{
    public static object? Of(OrderTable? table) => table is null ? null : new
    {
        namea = table.NameA,
        nameb = table.NameB,
        says = LineData.Of(table.Says),
        note = LineData.Of(table.Note),
        columns = table.Columns,
        rows = table.Rows.Select(r => new { year = r.Year.Value, dollars = Dollars(r.Cells[OrderGrid.Middle]), cells = r.Cells.Select(Cell), breakbelow = r.BreakBelow }),
        copies = LineData.Of(table.Copies),
    };

    private static decimal Dollars(OrderTable.Cell cell) => cell.Gap is null ? 0 : GapOf(cell).Dollars;

    private static object Cell(OrderTable.Cell cell) => cell.Order switch
    {
        CellOrder.A => new { a = Gap(cell) },
        CellOrder.B => new { b = Gap(cell) },
        CellOrder.Even => new { even = true },
        _ => new { },
    };

    private static object Gap(OrderTable.Cell cell) => new { value = FigureWords.Machine(GapOf(cell)), claim = cell.Gap!.Figure.Id, text = FigureWords.Short(GapOf(cell)) };

    private static Quantity.Gap GapOf(OrderTable.Cell cell) => (Quantity.Gap)cell.Gap!.Figure.Quantity;
}
