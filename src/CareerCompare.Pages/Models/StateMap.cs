using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>A tile a state, each with its number, so that the fill only repeats what can be read.</summary>
/// <param name="Id">Of its heading.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Words">For who cannot see it: the extremes, and who has no figure.</param>
/// <param name="Tiles">From the top left.</param>
/// <param name="Bold">From how many thousands on tiles are bold.</param>
public sealed record StateMap(string Id, string Title, string Words, IReadOnlyList<StateMap.Tile> Tiles, Ordinal Bold)
{
    /// <summary>Height of a row of tiles in px: two lines of 12 px text.</summary>
    private const int Pitch = 38;

    public static Ordinal Height => new(Pitch * TileGrid.Rows);

    /// <param name="Postal">Two letters.</param>
    /// <param name="Number">Rounded thousands, "–" where there is none.</param>
    /// <param name="Fill">By the number as it is printed.</param>
    /// <param name="Column">From the left, from 0.</param>
    /// <param name="Row">From the top, from 0.</param>
    /// <param name="IsHere">The state whose page it stands on.</param>
    public sealed record Tile(string Postal, string Number, TileFill Fill, int Column, int Row, bool IsHere)
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
