using CareerCompare.Core.Comparisons;
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

/// <summary>
/// Who is ahead at the median, release by release, newest at the top: a bar to the left where A is, to the right where
/// B is.
/// </summary>
public sealed record GapsByYear(string Title, string Description, IReadOnlyList<GapsByYear.Row> Rows)
{
    /// <summary>
    /// Zero stands in the middle, and the longest bar leaves this much of the plot free for its label at 320 px.
    /// </summary>
    private const decimal Zero = 50,
        Longest = 26;

    private const decimal RowHeight = 20,
        BreakHeight = 26,
        BarHeight = 12;

    /// <summary>Of the whole drawing, in px.</summary>
    public string Height => Px.Of(Rows.Sum(r => r.CutAt is null ? RowHeight : RowHeight + BreakHeight));

    public static ChartLength Middle { get; } = new(Zero);

    /// <param name="title">What it shows.</param>
    /// <param name="description">The figures in words, or where they stand.</param>
    /// <param name="gaps">Newest first; a gap is null where no order is known.</param>
    public static GapsByYear Of(string title, string description, IReadOnlyList<Gap> gaps)
    {
        var most = gaps.Max(g => g.Dollars ?? 0);
        List<Row> rows = [];
        var top = 0m;
        foreach (var gap in gaps)
        {
            var length =
                most == 0 || gap.Order is not (CellOrder.A or CellOrder.B)
                    ? 0
                    : Math.Round((gap.Dollars ?? 0) / most * Longest, 2);
            rows.Add(
                new(
                    new(gap.Year),
                    gap.Order,
                    top,
                    new(gap.Order == CellOrder.A ? Zero - length : Zero),
                    new(length),
                    gap.Label,
                    gap.BreakBelow ? top + RowHeight + BreakHeight / 2 : null
                )
            );
            top += gap.BreakBelow ? RowHeight + BreakHeight : RowHeight;
        }
        return new(title, description, rows);
    }

    /// <param name="Year">Of the release.</param>
    /// <param name="Order">Who is ahead.</param>
    /// <param name="Dollars">By how much; null where no order is known.</param>
    /// <param name="Label">The gap as it stands at the bar's end.</param>
    /// <param name="BreakBelow">The next older release was counted in another way.</param>
    public sealed record Gap(int Year, CellOrder Order, decimal? Dollars, string Label, bool BreakBelow);

    public sealed record Row(
        Ordinal Year,
        CellOrder Order,
        decimal Top,
        ChartLength From,
        ChartLength Width,
        string Label,
        decimal? CutAt
    )
    {
        public string BarTop => Px.Of(Top + (RowHeight - BarHeight) / 2);

        public string TextAt => Px.Of(Top + RowHeight / 2 + 4.5m);

        public string MarkAt => Px.Of(Top + RowHeight / 2);

        public ChartLength To => new(From.Percent + Width.Percent);

        public string? Cut => CutAt is { } at ? Px.Of(at) : null;
    }
}
