namespace CareerCompare.Pages.RolePay;

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

    private static readonly Dictionary<string, (int Column, int Row)> Places = Map
        .SelectMany((line, row) => line.Split(' ').Select((postal, column) => (Postal: postal, Column: column, Row: row)))
        .Where(t => t.Postal != ".")
        .ToDictionary(t => t.Postal, t => (t.Column, t.Row), StringComparer.Ordinal);

    /// <summary>Null for a place that is none of the 50 states or DC.</summary>
    public static (int Column, int Row)? PlaceOf(string postal) => Places.TryGetValue(postal, out var place) ? place : null;
}
