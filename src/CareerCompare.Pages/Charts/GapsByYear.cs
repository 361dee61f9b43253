using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Charts;

/// <summary>Who is ahead at the median, release by release, newest at the top: a bar to the left where A is, to the right where B is.</summary>
public sealed record GapsByYear(string Title, string Description, IReadOnlyList<GapsByYear.Row> Rows)
{
    /// <summary>Zero stands in the middle, and the longest bar leaves this much of the plot free for its label at 320 px.</summary>
    private const decimal Zero = 50, Longest = 26;

    private const decimal RowHeight = 20, BreakHeight = 26, BarHeight = 12;

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
            var length = most == 0 || gap.Order is not (CellOrder.A or CellOrder.B) ? 0 : Math.Round((gap.Dollars ?? 0) / most * Longest, 2);
            rows.Add(new(new(gap.Year), gap.Order, top, new(gap.Order == CellOrder.A ? Zero - length : Zero), new(length), gap.Label, gap.BreakBelow ? top + RowHeight + BreakHeight / 2 : null));
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

    public sealed record Row(Ordinal Year, CellOrder Order, decimal Top, ChartLength From, ChartLength Width, string Label, decimal? CutAt)
    {
        public string BarTop => Px.Of(Top + (RowHeight - BarHeight) / 2);

        public string TextAt => Px.Of(Top + RowHeight / 2 + 4.5m);

        public string MarkAt => Px.Of(Top + RowHeight / 2);

        public ChartLength To => new(From.Percent + Width.Percent);

        public string? Cut => CutAt is { } at ? Px.Of(at) : null;
    }
}
