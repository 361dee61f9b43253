using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// The chart of real medians: at most two classes, for a third line could not be told from them in gray print.
/// </summary>
public static class RealPayCharts
{
    private const int MostLines = 2;

    public static RealPayChart? Of(IReadOnlyList<PaySeries> series, SiteInputs inputs)
    {
        var drawn = series.Select(s => RealSeries.Of(s, inputs)).Where(s => s.Points.Any()).Take(MostLines).ToList();
        if (drawn.Count == 0)
            return null;
        var years = new YearScale(drawn.Min(s => s.Points.First().Year), drawn.Max(s => s.Points.Last().Year));
        if (years.First == years.Last)
            return null;
        var scale = DollarScale.Around(
            drawn.SelectMany(s => s.Points).Min(p => p.Dollars),
            drawn.SelectMany(s => s.Points).Max(p => p.Dollars)
        );

        var room = new RealPayRoom(drawn, years, scale);
        var ends = EndsOf(drawn, scale);
        var cuts = drawn.SelectMany(s => s.Cuts).Distinct().Order().ToList();
        var lines = drawn
            .Select(
                (s, i) =>
                    new RealPayLine
                    {
                        Seat = i == 0 ? Seat.A : Seat.B,
                        Lines =
                        [
                            .. s
                                .Runs.Where(r => r.Count > 1)
                                .Select(r => years.Points(r.Select(p => (p.Year, scale.At(p.Dollars))))),
                        ],
                        Dots =
                        [
                            .. s
                                .Runs.SelectMany(r => (IEnumerable<RealSeries.Point>)[r[0], r[^1]])
                                .Distinct()
                                .Select(p => new RealPayLine.Dot(years.At(p.Year), scale.At(p.Dollars))),
                        ],
                        Name = room.NameOf(s),
                        End = ends[i],
                        Description = s.Description,
                    }
            )
            .ToList();
        var month = new ReferencePeriod.Month(inputs.Figures.Wages.Base!.Value);
        return new()
        {
            Title = $"Middle pay in dollars of {month}",
            Description =
                string.Join(" ", lines.Select(l => l.Description))
                + (cuts.Count > 0 ? " No line crosses a change of counting." : ""),
            Years = years,
            Scale = scale,
            Lines = lines,
            Cuts = [.. cuts.Select(years.At)],
            CutLabel = cuts.Count > 0 ? room.CutLabel(cuts[^1]) : [],
        };
    }

    // The newest amount in full.
    private static List<RealPayLine.Words> EndsOf(List<RealSeries> drawn, DollarScale scale)
    {
        var edge = new ChartLength(100);
        var tops = EndLabels.Of([.. drawn.Select(s => scale.At(s.Points.Last().Dollars))]);
        return
        [
            .. drawn.Select(
                (s, i) => new RealPayLine.Words(edge, tops[i], FigureWords.Dollars(s.Points.Last().Dollars))
            ),
        ];
    }
}

/// <summary>
/// Where words stand among the lines. Decided for the narrowest screen, so that nothing depends on the width.
/// </summary>
public sealed class RealPayRoom
{
    /// <summary>The plot at 320 px, and the widest that a letter of a label may be.</summary>
    private const decimal PlotWidth = 170,
        Letter = 7.6m;

    private const int LettersALine = 20;
    private const decimal LineHeight = 17,
        FromLine = 9;

    private readonly FreePlace places = new();
    private readonly YearScale years;
    private readonly DollarScale scale;

    public RealPayRoom(IReadOnlyList<RealSeries> drawn, YearScale years, DollarScale scale)
    {
        (this.years, this.scale) = (years, scale);
        foreach (var run in drawn.SelectMany(s => s.Runs))
            for (var i = 0; i < run.Count; i++)
            {
                var (one, next) = (run[i], run[Math.Min(i + 1, run.Count - 1)]);
                var (top, bottom) = (
                    scale.At(Math.Max(one.Dollars, next.Dollars)),
                    scale.At(Math.Min(one.Dollars, next.Dollars))
                );
                places.Take(one.Year - .3m, next.Year + .3m, top, bottom);
            }
    }

    /// <summary>
    /// Below the lowest point of the first line, or as near to it as room is; left of a line that begins late.
    /// </summary>
    public IReadOnlyList<RealPayLine.Words> NameOf(RealSeries series)
    {
        var lines = Wrapped(series.Name);
        var first = series.Runs[0];
        var late = first[0].Year - years.First > (years.Last - years.First) / 2m;
        var width = YearsOf(lines.Max(l => l.Length));
        var (from, to) = late
            ? (first[0].Year - .4m - width, first[0].Year - .4m)
            : (first[0].Year, first[0].Year + width);
        var height = lines.Count * LineHeight;
        var below = scale.At(first.Min(p => p.Dollars)) + FromLine;
        var level = scale.At(first[0].Dollars) - height / 2;
        var top = places.First(from, to, height, Candidates(late ? level : below)) ?? below;
        places.Take(from, to, top, top + height);
        return Words(lines, late ? to : from, top, late);
    }

    /// <summary>Left of the cut, at a height that is free.</summary>
    public IReadOnlyList<RealPayLine.Words> CutLabel(decimal year)
    {
        string[] lines = ["new way", "of counting"];
        var (from, to) = (year - .3m - YearsOf(lines[1].Length), year - .3m);
        return
            places.First(from, to, lines.Length * LineHeight, Candidates((DollarScale.Top + DollarScale.Bottom) / 2))
                is { } top
            ? Words(lines, to, top, fromRight: true)
            : [];
    }

    private RealPayLine.Words[] Words(IReadOnlyList<string> lines, decimal year, decimal top, bool fromRight) =>
        [
            .. lines.Select(
                (line, i) => new RealPayLine.Words(years.At(year), top + 12 + i * LineHeight, line, fromRight)
            ),
        ];

    private decimal YearsOf(int letters) => letters * Letter / PlotWidth * (years.Last - years.First);

    // From the best place outwards, both ways.
    private static IEnumerable<decimal> Candidates(decimal best)
    {
        yield return best;
        for (var away = 4m; away < DollarScale.Bottom; away += 4)
        {
            yield return best + away;
            yield return best - away;
        }
    }

    private static List<string> Wrapped(string name)
    {
        List<string> lines = [];
        foreach (var word in name.Split(' '))
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LettersALine)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        return lines;
    }
}
