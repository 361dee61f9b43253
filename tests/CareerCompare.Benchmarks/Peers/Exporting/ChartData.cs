using CareerCompare.Core.Figures;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The bracket chart in dollars; places on the axis are the template's work.</summary>
internal static class ChartData
{
    public static object Of(PayChart chart) => new
    {
        end = chart.Scale.End,
        ticks = chart.Scale.Ticks.Select((t, i) => new { dollars = i * chart.Scale.Step, label = t.Label }),
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
        middle = Figure(row.Middle),
        low = row.HasRange ? Figure(row.Low!) : null,
        high = row.HasRange ? Figure(row.High!) : null,
    };

    private static object Figure(CitedFigure cited)
    {
        var wage = ((Quantity.Pay)cited.Figure.Quantity).Wage;
        return new { value = FigureWords.Machine(cited.Figure.Quantity), claim = cited.Figure.Id, text = FigureWords.InFull(cited.Figure.Quantity), dollars = wage.Floor ?? 0, @short = FigureWords.Short(wage) };
    }
}
