using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>The order grid of the main classes of two roles, with what it says in words.</summary>
public static class OrderTables
{
    public static OrderTable? Of(SocCode a, SocCode b, SiteInputs inputs)
    {
        var wages = inputs.Ledger.Wages;
        if (new[] { a, b }.Any(soc => wages.Newest(soc) is { IsResidual: true })) return null;
        var grid = OrderGrid.Of(a, b, wages);
        if (grid.Rows.Count == 0) return null;
        var note = inputs.Notes.Of(inputs.Figures.By(inputs.Ledger.Official.Oews));
        var gaps = inputs.Figures.Wages.GapsBetween(a, b);
        return new(FirstLetter.Capital(inputs.NameOf(a)), FirstLetter.Capital(inputs.NameOf(b)), Says(grid, a, b, inputs), Pay.RangeDuels.Places,
        [
            .. grid.Rows.Select((row, i) => new OrderTable.Row(
                new(row.Release.Year),
                [.. row.Cells.Select((cell, k) => new OrderTable.Cell(cell.Order, cell.Order == CellOrder.Unknown ? null
                    : gaps.Of(row.A, row.B, OrderGrid.Columns[k], cell.Gap, cell.AtLeast)))],
                SeriesBreaks.Below(row.Release, i + 1 < grid.Rows.Count ? grid.Rows[i + 1].Release : null))),
        ],
        note,
        Pay.Copies.Of(grid.Rows.Select(r => r.Release), inputs));
    }

    private static Line Says(OrderGrid grid, SocCode a, SocCode b, SiteInputs inputs)
    {
        var (nameA, nameB) = (FirstLetter.Capital(inputs.NameOf(a)), FirstLetter.Capital(inputs.NameOf(b)));
        var since = grid.Rows[^1].Release.Year;
        return grid.Verdict switch
        {
            GridVerdict.AHolds => Line.Plain($"{nameA} are ahead of {inputs.NameOf(b)} at every place of the range, in every release since May {since} that tells."),
            GridVerdict.BHolds => Line.Plain($"{nameB} are ahead of {inputs.NameOf(a)} at every place of the range, in every release since May {since} that tells."),
            GridVerdict.Even => Line.Plain("The two are even everywhere: less than 1% apart."),
            GridVerdict.Unknown => Line.Plain("Caps and withheld figures leave no order known."),
            _ => inputs.Line().Strong("The order flips.").Say(" " + AtTheMiddle(grid, inputs.NameOf(a), inputs.NameOf(b))).Done(),
        };
    }

    /// <summary>Since when the side that leads today has led at the median.</summary>
    private static string AtTheMiddle(OrderGrid grid, string nameA, string nameB)
    {
        var middle = OrderGrid.Middle;
        var now = grid.Rows[0].Cells[middle].Order;
        if (now is not (CellOrder.A or CellOrder.B)) return "At the middle the two are even today.";
        var since = grid.Rows.TakeWhile(r => r.Cells[middle].Order == now).Last().Release.Year;
        var leader = now == CellOrder.A ? nameA : nameB;
        var elsewhere = grid.Rows[0].Cells.Any(c => c.Order is CellOrder.A or CellOrder.B && c.Order != now);
        return $"At the middle, {leader} have been ahead in every release since May {since}"
            + (elsewhere ? ", but not at every place of the range." : ".");
    }
}
