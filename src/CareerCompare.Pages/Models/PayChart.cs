using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// The bracket chart: a row a claim, and over each role's rows a bracket from its lowest to its highest median.
/// </summary>
public sealed record PayChart(PayScale Scale, IReadOnlyList<PayChart.Lane> Lanes)
{
    /// <summary>One role.</summary>
    public sealed record Lane(Seat Seat, string Title, PayScale Scale, IReadOnlyList<Row> Rows)
    {
        public Figure? Lowest => Rows.Count > 0 ? Rows[0].Middle : null;

        public Figure? Highest => Rows.Count > 0 ? Rows[^1].Middle : null;

        public ChartLength BandFrom => Scale.At(Rows[0].MiddleDollars);

        public ChartLength BandTo => Scale.At(Rows[^1].MiddleDollars);

        public ChartLength BandWidth => Scale.Between(Rows[0].MiddleDollars, Rows[^1].MiddleDollars);

        /// <summary>
        /// Past this place the bracket's label would leave the plot at 320 px, so it hangs to the left.
        /// </summary>
        public bool LabelHangsLeft => BandFrom.Percent > 42;

        public string Label =>
            Rows.Count == 1
                ? FigureWords.InFull(Rows[0].Middle.Quantity)
                : $"{FigureWords.InFull(Rows[0].Middle.Quantity)} to {FigureWords.InFull(Rows[^1].Middle.Quantity)}";
    }

    /// <summary>One claim: its median, and its range where one is published.</summary>
    public sealed record Row(
        Seat Seat,
        string Producer,
        string? Setting,
        ReferencePeriod Period,
        string Covers,
        PayScale Scale,
        Figure Middle,
        Figure? Low,
        Figure? High,
        ChartLength BandFrom,
        ChartLength BandWidth
    )
    {
        public decimal MiddleDollars => WageOf(Middle).Floor ?? 0;

        public bool HasRange => Low is not null && High is not null;

        public ChartLength MiddleAt { get; } = Scale.At(WageOf(Middle).Floor ?? 0);

        public ChartLength LowAt { get; } = Low is null ? default : Scale.At(WageOf(Low).Floor ?? 0);

        public ChartLength HighAt { get; } = High is null ? default : Scale.At(WageOf(High).Floor ?? 0);

        public ChartLength Width => Scale.Between(WageOf(Low!).Floor ?? 0, WageOf(High!).Floor ?? 0);

        /// <summary>The top is a cap: the bar ends in an arrowhead.</summary>
        public bool Capped => High is { } high && WageOf(high) is Wage.AtLeast;

        public string LowShort => FigureWords.Short(WageOf(Low!));

        public string HighShort => FigureWords.Short(WageOf(High!));

        public string InFull => FigureWords.InFull(Middle.Quantity);

        /// <summary>The figures in words, for who cannot see the bar.</summary>
        public string Description =>
            HasRange
                ? $"Middle {InFull}; from {FigureWords.InFull(Low!.Quantity)} to {FigureWords.InFull(High!.Quantity)}"
                : $"Middle {InFull}; no range published";

        private static Wage WageOf(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage;
    }
}

/// <summary>
/// A bar from the 10th to the 90th percentile with the median in it. A capped end goes to the cap and points on.
/// </summary>
public sealed record RangeBar(
    ChartLength From,
    ChartLength Middle,
    ChartLength To,
    bool MiddleCapped,
    bool Capped,
    string LowShort,
    string MiddleShort,
    string HighShort
)
{
    /// <summary>Null where one of the three is not released: a bar without an end would lie.</summary>
    public static RangeBar? Of(Wage low, Wage middle, Wage high, PayScale scale) =>
        low.Floor is { } from && middle.Floor is { } half && high.Floor is { } to
            ? new(
                scale.At(from),
                scale.At(half),
                scale.At(to),
                middle is Wage.AtLeast,
                high is Wage.AtLeast,
                FigureWords.Short(low),
                FigureWords.Short(middle),
                FigureWords.Short(high)
            )
            : null;

    public ChartLength Width => new(To.Percent - From.Percent);
}
