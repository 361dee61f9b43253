using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>From dollars to places on an axis that need not begin at zero: ticks have no length, so nothing is cut off.</summary>
public sealed record StripScale
{
    private static readonly decimal[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000];

    // At 320 px and with wide letter spacing, a fifth label would meet its neighbors.
    private const int MostTicks = 4;

    /// <summary>Free room at both ends, as a part of the whole.</summary>
    private const decimal Margin = 0.04m;

    private readonly decimal from;
    private readonly decimal length;
    private readonly decimal step;

    public StripScale(decimal lowest, decimal highest)
    {
        var room = Math.Max(highest - lowest, 1_000) * Margin;
        from = lowest - room;
        length = highest + room - from;
        step = Steps.FirstOrDefault(s => TicksOf(s).Count() <= MostTicks, Steps[^1]);
    }

    public ChartLength At(decimal dollars) => new(Math.Round((dollars - from) / length * 100, 2));

    public IEnumerable<PayScale.Tick> Ticks => TicksOf(step).Select(d => new PayScale.Tick(At(d), FigureWords.Short(new Wage.Exactly(d))));

    private IEnumerable<decimal> TicksOf(decimal every)
    {
        for (var dollars = Math.Ceiling(from / every) * every; dollars <= from + length; dollars += every) yield return dollars;
    }
}
