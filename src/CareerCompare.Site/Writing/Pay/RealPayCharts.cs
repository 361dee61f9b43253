using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The chart of real medians: at most two classes, for a third line could not be told from them in gray print.</summary>
public static class RealPayCharts
{
    private const int MostLines = 2;

    public static RealPayChart? Of(IReadOnlyList<PaySeries> series, SiteInputs inputs)
    {
        var drawn = series.Select(s => RealSeries.Of(s, inputs)).Where(s => s.Points.Any()).Take(MostLines).ToList();
        if (drawn.Count == 0) return null;
        var years = new YearScale(drawn.Min(s => s.Points.First().Year), drawn.Max(s => s.Points.Last().Year));
        if (years.First == years.Last) return null;
        var scale = DollarScale.Around(drawn.SelectMany(s => s.Points).Min(p => p.Dollars), drawn.SelectMany(s => s.Points).Max(p => p.Dollars));

        var room = new RealPayRoom(drawn, years, scale);
        var ends = EndsOf(drawn, scale, inputs);
        var cuts = drawn.SelectMany(s => s.Cuts).Distinct().Order().ToList();
        var lines = drawn.Select((s, i) => new RealPayLine
        {
            Seat = i == 0 ? Seat.A : Seat.B,
            Lines = [.. s.Runs.Where(r => r.Count > 1).Select(r => years.Points(r.Select(p => (p.Year, scale.At(p.Dollars)))))],
            Dots = [.. s.Runs.SelectMany(r => (IEnumerable<RealSeries.Point>)[r[0], r[^1]]).Distinct().Select(p => new RealPayLine.Dot(years.At(p.Year), scale.At(p.Dollars)))],
            Name = room.NameOf(s),
            End = ends[i],
            Description = s.Description,
        }).ToList();
        var month = new ReferencePeriod.Month(inputs.Figures.Wages.Base!.Value);
        return new()
        {
            Title = $"Middle pay in dollars of {month}",
            Description = string.Join(" ", lines.Select(l => l.Description)) + (cuts.Count > 0 ? " No line crosses a change of counting." : ""),
            Years = years,
            Scale = scale,
            Lines = lines,
            Cuts = [.. cuts.Select(years.At)],
            CutLabel = cuts.Count > 0 ? room.CutLabel(cuts[^1]) : [],
        };
    }

    // The newest amount in full, then what became of it since its stretch began.
    private static List<IReadOnlyList<RealPayLine.Words>> EndsOf(List<RealSeries> drawn, DollarScale scale, SiteInputs inputs)
    {
        var edge = new ChartLength(100);
        var tops = EndLabels.Of([.. drawn.Select(s => scale.At(s.Points.Last().Dollars))], EndLabels.Steps.Count);
        return [.. drawn.Select((s, i) => (IReadOnlyList<RealPayLine.Words>)
        [
            .. s.EndWords(inputs.Figures.Wages).Select((text, k) => new RealPayLine.Words(edge, tops[i] + EndLabels.Steps[k], text)),
        ])];
    }
}
