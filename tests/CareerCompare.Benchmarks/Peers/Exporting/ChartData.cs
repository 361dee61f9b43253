using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The bracket chart in dollars; places on the axis are the template's work.</summary>
internal static class ChartData
{
    public static object Of(PayChart chart) => new
    {
        scale = ScaleData.Of(chart.Scale),
        capped = chart.Lanes.Any(l => l.Rows.Any(r => r.Capped)),
        bureau = chart.Lanes.Any(l => l.Rows.Any(r => r.Producer == "BLS")),
        lanes = chart.Lanes.Select(l => new { seat = l.Seat == Seat.A ? "a" : "b", title = l.Title, rows = l.Rows.Select(Row) }),
    };

    private static object Row(PayChart.Row row) => new
    {
        producer = row.Producer + (row.Setting is null ? "" : ", " + row.Setting),
        period = row.Period.ToString(),
        covers = row.Covers,
        note = LineData.Of(row.Middle.Note),
        capped = row.Capped,
        middle = PayFigureData.Of(row.Middle),
        low = row.HasRange ? PayFigureData.Of(row.Low!) : null,
        high = row.HasRange ? PayFigureData.Of(row.High!) : null,
    };
}
