using CareerCompare.Pages.Charts;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Where words stand among the lines. Decided for the narrowest screen, so that nothing depends on the width.</summary>
public sealed class RealPayRoom
{
    /// <summary>The plot at 320 px, and the widest that a letter of a label may be.</summary>
    private const decimal PlotWidth = 170, Letter = 7.6m;

    private const int LettersALine = 20;
    private const decimal LineHeight = 17, FromLine = 9;

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
                var (top, bottom) = (scale.At(Math.Max(one.Dollars, next.Dollars)), scale.At(Math.Min(one.Dollars, next.Dollars)));
                places.Take(one.Year - .3m, next.Year + .3m, top, bottom);
            }
    }

    /// <summary>Below the lowest point of the first line, or as near to it as room is; left of a line that begins late.</summary>
    public IReadOnlyList<RealPayLine.Words> NameOf(RealSeries series)
    {
        var lines = Wrapped(series.Name);
        var first = series.Runs[0];
        var late = first[0].Year - years.First > (years.Last - years.First) / 2m;
        var width = YearsOf(lines.Max(l => l.Length));
        var (from, to) = late ? (first[0].Year - .4m - width, first[0].Year - .4m) : (first[0].Year, first[0].Year + width);
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
        return places.First(from, to, lines.Length * LineHeight, Candidates((DollarScale.Top + DollarScale.Bottom) / 2)) is { } top ? Words(lines, to, top, fromRight: true) : [];
    }

    private RealPayLine.Words[] Words(IReadOnlyList<string> lines, decimal year, decimal top, bool fromRight) =>
        [.. lines.Select((line, i) => new RealPayLine.Words(years.At(year), top + 12 + i * LineHeight, line, fromRight))];

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
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LettersALine) lines[^1] += " " + word;
            else lines.Add(word);
        return lines;
    }
}
