using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>What a role pays in one state, as far as the official figures of its class tell.</summary>
public sealed record StatePayPage
{
    public required PageHead Head { get; init; }
    public required RoleSide Role { get; init; }

    /// <summary>Within a sentence: "Ohio", "the District of Columbia".</summary>
    public required string State { get; init; }
    public required IReadOnlyList<Line> Answer { get; init; }

    /// <summary>How far from the country, and what prices make of it.</summary>
    public required IReadOnlyList<Line> Against { get; init; }
    public required StateBars Bars { get; init; }

    /// <summary>Whom the classes count.</summary>
    public required IReadOnlyList<Line> Covers { get; init; }

    /// <summary>As paid and, where price levels are at hand, at national prices.</summary>
    public required IReadOnlyList<RankStrip> Strips { get; init; }

    /// <summary>The ends of each strip, with their figures.</summary>
    public required IReadOnlyList<Line> Ends { get; init; }
    public required IReadOnlyList<Line> NotKnown { get; init; }

    /// <summary>All states of this role.</summary>
    public required SitePath AllStates { get; init; }
}

/// <summary>
/// A state against the country, its own parts and the class next to it: a bar from the 10th to the 90th percentile
/// each.
/// </summary>
/// <param name="Scale">From zero, the same for every bar.</param>
/// <param name="National">Where the country's median lies, for the dotted line; null where it has no figure.</param>
/// <param name="Rows">In the order in which a reader asks.</param>
/// <param name="Period">Of all figures.</param>
/// <param name="Note">The sources of all figures.</param>
/// <param name="Says">What it shows, for who cannot see it.</param>
public sealed record StateBars(
    PayScale Scale,
    ChartLength? National,
    IReadOnlyList<StateBars.Row> Rows,
    string Period,
    Note? Note,
    string Says
)
{
    /// <param name="Name">The place.</param>
    /// <param name="Detail">What kind of place or pay, where the name does not say it.</param>
    /// <param name="Kind">How it is drawn.</param>
    /// <param name="Scale">That of the chart.</param>
    /// <param name="Low">10th percentile.</param>
    /// <param name="Middle">Median.</param>
    /// <param name="High">90th percentile.</param>
    public sealed record Row(
        string Name,
        string? Detail,
        BarKind Kind,
        PayScale Scale,
        Figure Low,
        Figure Middle,
        Figure High
    )
    {
        public bool HasRange => WageOf(Low).Floor is not null && WageOf(High).Floor is not null;

        public ChartLength MiddleAt { get; } = Scale.At(WageOf(Middle).Floor ?? 0);

        public ChartLength LowAt { get; } = Scale.At(WageOf(Low).Floor ?? 0);

        public ChartLength HighAt { get; } = Scale.At(WageOf(High).Floor ?? 0);

        public ChartLength Width => Scale.Between(WageOf(Low).Floor ?? 0, WageOf(High).Floor ?? 0);

        /// <summary>The top is a cap: the bar ends in an arrowhead.</summary>
        public bool Capped => WageOf(High) is Wage.AtLeast;

        public string LowShort => FigureWords.Short(WageOf(Low));

        public string HighShort => FigureWords.Short(WageOf(High));

        public string InFull => (Kind == BarKind.Local ? "about " : "") + FigureWords.InFull(Middle.Quantity);

        private static Wage WageOf(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage;
    }
}

/// <summary>
/// The state as paid and at national prices, the country, the state outside its metropolitan areas, and the class at
/// the other end of the role.
/// </summary>
public enum BarKind
{
    Here,
    Local,
    National,
    Outside,
    Bound,
}

/// <summary>A tile a state, each with its number, so that the fill only repeats what can be read.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Words">For who cannot see it: the extremes, and who has no figure.</param>
/// <param name="Tiles">From the top left.</param>
public sealed record StateMap(string Id, string Title, string Words, IReadOnlyList<StateMap.Tile> Tiles)
{
    /// <summary>Height of a row of tiles in px: two lines of 12 px text.</summary>
    private const int Pitch = 38;

    public static Ordinal Height => new(Pitch * TileGrid.Rows);

    /// <param name="Postal">Two letters.</param>
    /// <param name="Number">Rounded thousands, "–" where there is none.</param>
    /// <param name="Fill">By the number as it is printed.</param>
    /// <param name="Column">From the left, from 0.</param>
    /// <param name="Row">From the top, from 0.</param>
    public sealed record Tile(string Postal, string Number, TileFill Fill, int Column, int Row)
    {
        public bool IsCapped => Number.StartsWith('≥');

        public ChartLength Left => new(Math.Round(Column * TileGrid.ColumnPercent, 2));

        public ChartLength Middle => new(Math.Round(Column * TileGrid.ColumnPercent + TileGrid.TilePercent / 2, 2));

        public Ordinal Top => new(Row * Pitch);

        public Ordinal PostalAt => new(Row * Pitch + 15);

        public Ordinal NumberAt => new(Row * Pitch + 30);
    }
}

/// <summary>
/// How tiles are filled: by their printed number, with round cuts. They turn bold at the first multiple of five above
/// the country's median; a cut at the median itself would show two tiles of one number in two fills.
/// </summary>
public sealed record TileCuts
{
    private const int Round = 5;

    /// <summary>Below this median the states lie closer together.</summary>
    private const decimal WideFrom = 100_000;

    private readonly int step;

    public TileCuts(decimal nationalMedian)
    {
        Bold = ((int)(nationalMedian / 1000) / Round + 1) * Round;
        step = nationalMedian >= WideFrom ? Round * 2 : Round;
    }

    /// <summary>The least thousands that are bold.</summary>
    public int Bold { get; }

    public TileFill Of(int? thousands) =>
        thousands switch
        {
            null => TileFill.None,
            var t when t >= Bold + step => TileFill.Highest,
            var t when t >= Bold => TileFill.High,
            var t when t >= Bold - step => TileFill.Middle,
            var t when t >= Bold - 2 * step => TileFill.Low,
            _ => TileFill.Lowest,
        };
}

/// <summary>From no figure up. High and highest are bold.</summary>
public enum TileFill
{
    None,
    Lowest,
    Low,
    Middle,
    High,
    Highest,
}

/// <summary>Where each state lies when all are the same size: near its neighbors, in 11 columns and 8 rows.</summary>
public static class TileGrid
{
    private const int Columns = 11;

    public const int Rows = 8;

    /// <summary>A column with its gap.</summary>
    public const decimal ColumnPercent = 100m / Columns;

    /// <summary>The tile alone.</summary>
    public const decimal TilePercent = 8.55m;

    private static readonly string[] Map =
    [
        "AK . . . . . . . . . ME",
        ". . . . . . . . . VT NH",
        "WA ID MT ND MN IL WI MI NY RI MA",
        "OR NV WY SD IA IN OH PA NJ CT .",
        "CA UT CO NE MO KY WV VA MD DE .",
        ". AZ NM KS AR TN NC SC DC . .",
        ". . . OK LA MS AL GA . . .",
        "HI . . TX . . . . FL . .",
    ];

    private static readonly Dictionary<string, (int Column, int Row)> Places = Map.SelectMany(
            (line, row) => line.Split(' ').Select((postal, column) => (Postal: postal, Column: column, Row: row))
        )
        .Where(t => t.Postal != ".")
        .ToDictionary(t => t.Postal, t => (t.Column, t.Row), StringComparer.Ordinal);

    /// <summary>Null for a place that is none of the 50 states or DC.</summary>
    public static (int Column, int Row)? PlaceOf(string postal) =>
        Places.TryGetValue(postal, out var place) ? place : null;
}

/// <summary>One tick a state, and one of them thick.</summary>
/// <param name="Title">As paid, or at national prices.</param>
/// <param name="Scale">The same for both strips.</param>
/// <param name="TickPath">All other ticks, as the path of a drawing a thousand wide.</param>
/// <param name="Here">Where this state's lies.</param>
/// <param name="Rank">Its rank, for the label above it.</param>
/// <param name="Lowest">The first tick, named.</param>
/// <param name="Highest">The last tick, named.</param>
/// <param name="National">Where the country's median lies; null where it has no figure.</param>
/// <param name="Words">For who cannot see it.</param>
public sealed record RankStrip(
    string Title,
    StripScale Scale,
    string TickPath,
    ChartLength Here,
    string Rank,
    RankStrip.End Lowest,
    RankStrip.End Highest,
    RankStrip.End? National,
    string Words
)
{
    /// <summary>A named place.</summary>
    public sealed record End(ChartLength At, string Label);
}

/// <summary>
/// From dollars to places on an axis that need not begin at zero: ticks have no length, so nothing is cut off.
/// </summary>
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

    public IEnumerable<PayScale.Tick> Ticks =>
        TicksOf(step).Select(d => new PayScale.Tick(At(d), FigureWords.Short(new Wage.Exactly(d))));

    private IEnumerable<decimal> TicksOf(decimal every)
    {
        for (var dollars = Math.Ceiling(from / every) * every; dollars <= from + length; dollars += every)
            yield return dollars;
    }
}
