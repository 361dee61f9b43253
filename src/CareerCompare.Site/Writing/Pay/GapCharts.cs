using System.Globalization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Comparison;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The middle column of an order grid as a drawing.</summary>
public static class GapCharts
{
    /// <summary>Null where no release tells who is ahead at the median.</summary>
    public static GapsByYear? Of(OrderTable? table)
    {
        if (table is null) return null;
        var middle = OrderGrid.Middle;
        var gaps = table.Rows.Select(r => (Row: r, Cell: r.Cells[middle], Quantity: r.Cells[middle].Gap?.Quantity as Quantity.Gap))
            .Select(x => new GapsByYear.Gap(x.Row.Year.Value, x.Cell.Order, x.Quantity?.Dollars,
                x.Cell.Order switch { CellOrder.Even => "even", CellOrder.Unknown => "not known", _ => FigureWords.Short(x.Quantity!) },
                x.Row.BreakBelow is not null)).ToList();
        if (!gaps.Any(g => g.Order is CellOrder.A or CellOrder.B)) return null;
        var title = string.Create(CultureInfo.InvariantCulture, $"Who is ahead at the middle, {gaps[^1].Year} to {gaps[0].Year}");
        var words = gaps.Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Year}: ") + g.Order switch
        {
            CellOrder.A => $"{table.NameA} by {g.Label}",
            CellOrder.B => $"{table.NameB} by {g.Label}",
            _ => g.Label,
        });
        return GapsByYear.Of(title, string.Join("; ", words) + ".", gaps);
    }
}
