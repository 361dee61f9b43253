using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Charts;

/// <summary>Dollars from left to right for dots, which compare by place and not by length: it starts a little below the lowest.</summary>
public sealed record DotScale
{
    private static readonly int[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000];

    private const int MostTicks = 5;

    /// <summary>Free at both ends, as a share of what lies between, so that no dot stands on the edge.</summary>
    private const decimal Margin = .08m;

    private readonly decimal from;
    private readonly decimal to;

    private DotScale(decimal from, decimal to) => (this.from, this.to) = (from, to);

    public static DotScale Around(decimal lowest, decimal highest)
    {
        var margin = Math.Max((highest - lowest) * Margin, 1_000);
        return new(Math.Max(0, lowest - margin), highest + margin);
    }

    public ChartLength At(decimal dollars) => new(Math.Round((dollars - from) / (to - from) * 100, 2));

    /// <summary>Round amounts within the scale.</summary>
    public IEnumerable<Tick> Ticks
    {
        get
        {
            var step = Steps.FirstOrDefault(s => Math.Floor(to / s) - Math.Ceiling(from / s) < MostTicks, Steps[^1] * 2);
            for (var dollars = Math.Ceiling(from / step) * step; dollars <= to; dollars += step)
                yield return new(At(dollars), FigureWords.Short(new Wage.Exactly(dollars)));
        }
    }

    public sealed record Tick(ChartLength At, string Label);
}
