using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

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
