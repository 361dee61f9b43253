using System.Globalization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>Dollars upwards, in px. For lines and dots it may start above zero; the caption then says where.</summary>
public sealed record DollarScale
{
    private static readonly int[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000];

    private const int MostTicks = 5;

    /// <summary>Where the highest and the lowest tick lie.</summary>
    public const decimal Top = 12,
        Bottom = 280;

    private DollarScale(decimal from, decimal to, decimal step) => (From, To, Step) = (from, to, step);

    public decimal From { get; }
    public decimal To { get; }
    public decimal Step { get; }

    /// <summary>The smallest step that gives at most five ticks around the two amounts.</summary>
    public static DollarScale Around(decimal lowest, decimal highest)
    {
        foreach (var step in Steps)
            if (Between(lowest, highest, step) is { } scale && scale.Count <= MostTicks)
                return scale;
        return Between(lowest, highest, Math.Ceiling((highest - lowest) / 3 / Steps[^1]) * Steps[^1]);
    }

    public decimal At(decimal dollars) => Math.Round(Bottom - (dollars - From) / (To - From) * (Bottom - Top), 1);

    public IEnumerable<Tick> Ticks
    {
        get
        {
            for (var dollars = From; dollars <= To; dollars += Step)
                yield return new(At(dollars), dollars == 0 ? "$0" : FigureWords.Short(new Wage.Exactly(dollars)));
        }
    }

    private int Count => (int)((To - From) / Step) + 1;

    // Equal amounts would leave a scale without a height, so there is always one step.
    private static DollarScale Between(decimal lowest, decimal highest, decimal step)
    {
        var from = Math.Floor(lowest / step) * step;
        return new(from, Math.Max(Math.Ceiling(highest / step) * step, from + step), step);
    }

    public sealed record Tick(decimal At, string Label)
    {
        public string Y => Px.Of(At);

        /// <summary>The label's base line, so that its middle is level with the tick.</summary>
        public string LabelY => Px.Of(At + 4);
    }
}

/// <summary>
/// Dollars from left to right for dots, which compare by place and not by length: it starts a little below the lowest.
/// </summary>
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
            var step = Steps.FirstOrDefault(
                s => Math.Floor(to / s) - Math.Ceiling(from / s) < MostTicks,
                Steps[^1] * 2
            );
            for (var dollars = Math.Ceiling(from / step) * step; dollars <= to; dollars += step)
                yield return new(At(dollars), FigureWords.Short(new Wage.Exactly(dollars)));
        }
    }

    public sealed record Tick(ChartLength At, string Label);
}

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
                yield return new(
                    At(dollars),
                    dollars == 0 ? "$0" : FigureWords.Short(new Core.Wages.Wage.Exactly(dollars))
                );
        }
    }

    public sealed record Tick(ChartLength At, string Label);
}

/// <summary>Years from left to right: in percent of the plot for marks and texts, in years for lines.</summary>
public sealed record YearScale(int First, int Last)
{
    /// <summary>Two labels of years nearer than this would meet at 320 px.</summary>
    private const int Apart = 3;

    private int Width => Math.Max(1, Last - First);

    public ChartLength At(decimal year) => new(Math.Round((year - First) / Width * 100, 2));

    /// <summary>For the nested drawing, whose units are years by px.</summary>
    public string Box(decimal height) => $"0 0 {Width} {Px.Of(height)}";

    /// <summary>Points of a line in the nested drawing.</summary>
    public string Points(IEnumerable<(int Year, decimal Y)> points) =>
        string.Join(
            ' ',
            points.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Year - First},{Px.Of(p.Y)}"))
        );

    /// <summary>The ends, and the round years between that are not too near to them.</summary>
    public IEnumerable<Tick> Ticks =>
        Enumerable
            .Range(First, Last - First + 1)
            .Where(y => y == First || y == Last || (y % 5 == 0 && y - First >= Apart && Last - y >= Apart))
            .Select(y => new Tick(At(y), new(y)));

    public sealed record Tick(ChartLength At, Ordinal Year);
}

/// <summary>A length in a chart, in px: drawn, never read.</summary>
public static class Px
{
    public static string Of(decimal px) => px.ToString("0.#", CultureInfo.InvariantCulture);
}
