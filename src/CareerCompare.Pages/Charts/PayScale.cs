using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Charts;

/// <summary>From dollars to places on a zero-based axis, the same for every bar of a chart.</summary>
public sealed record PayScale
{
    private static readonly decimal[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000, 500_000];

    /// <summary>Room to the right of the longest bar for its label at 320 px.</summary>
    private const decimal RoomForLabel = 1.16m;

    /// <summary>With the zero.</summary>
    private const int MostTicks = 6;

    private PayScale(decimal end, decimal step) => (End, Step) = (end, step);

    /// <summary>Dollars at the right edge.</summary>
    public decimal End { get; }

    /// <summary>The smallest step that gives at most five ticks beside the zero.</summary>
    public decimal Step { get; }

    public static PayScale UpTo(decimal highest)
    {
        var end = Math.Ceiling(highest * RoomForLabel / 10_000) * 10_000;
        return new(end, Steps.FirstOrDefault(s => Math.Ceiling(end / s) <= MostTicks, Steps[^1] * 2));
    }

    public ChartLength At(decimal dollars) => new(Math.Round(dollars / End * 100, 2));

    public ChartLength Between(decimal low, decimal high) => new(Math.Round((high - low) / End * 100, 2));

    public IEnumerable<Tick> Ticks
    {
        get
        {
            for (var dollars = 0m; dollars < End; dollars += Step)
                yield return new(At(dollars), dollars == 0 ? "$0" : FigureWords.Short(new Core.Wages.Wage.Exactly(dollars)));
        }
    }

    public sealed record Tick(ChartLength At, string Label);
}
