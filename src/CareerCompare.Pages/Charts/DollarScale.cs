using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;

namespace CareerCompare.Pages.Charts;

/// <summary>Dollars upwards, in px. For lines and dots it may start above zero; the caption then says where.</summary>
public sealed record DollarScale
{
    private static readonly int[] Steps = [5_000, 10_000, 20_000, 25_000, 50_000, 100_000];

    private const int MostTicks = 5;

    /// <summary>Where the highest and the lowest tick lie.</summary>
    public const decimal Top = 12, Bottom = 280;

    private DollarScale(decimal from, decimal to, decimal step) => (From, To, Step) = (from, to, step);

    public decimal From { get; }
    public decimal To { get; }
    public decimal Step { get; }

    /// <summary>The smallest step that gives at most five ticks around the two amounts.</summary>
    public static DollarScale Around(decimal lowest, decimal highest)
    {
        foreach (var step in Steps)
            if (Between(lowest, highest, step) is { } scale && scale.Count <= MostTicks) return scale;
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
