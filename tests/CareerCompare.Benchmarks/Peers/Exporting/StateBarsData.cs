using CareerCompare.Pages.RolePay;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>A state against the country and its own parts, in dollars: the template makes bars and a table of the same rows.</summary>
internal static class StateBarsData
{
    public static object Of(StateBars bars) => new
    {
        scale = ScaleData.Of(bars.Scale),
        us = bars.National is null ? null : PayFigureData.Of(bars.Rows.First(r => r.Kind == BarKind.National).Middle),
        rows = bars.Rows.Select(Row),
        period = bars.Period,
        note = LineData.Of(bars.Note),
        says = bars.Says,
    };

    private static object Row(StateBars.Row row) => new
    {
        name = row.Name,
        detail = row.Detail,
        kind = row.Kind switch { BarKind.Here => "here", BarKind.Local => "local", BarKind.National => "national", BarKind.Outside => "outside", BarKind.Bound => "bound", _ => throw new System.Diagnostics.UnreachableException() },
        ranged = row.HasRange,
        capped = row.Capped,
        low = PayFigureData.Of(row.Low),
        middle = PayFigureData.Of(row.Middle),
        high = PayFigureData.Of(row.High),
    };
}
