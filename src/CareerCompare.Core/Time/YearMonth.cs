using System.Globalization;

namespace CareerCompare.Core.Time;

/// <summary>A month of a year, as releases and surveys are dated.</summary>
public readonly record struct YearMonth(int Year, int Month) : IComparable<YearMonth>
{
    private static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    public string MonthName => Names[Month - 1];

    /// <summary>Reads <c>2025-05</c>.</summary>
    public static bool TryParse(string text, out YearMonth month)
    {
        month = default;
        if (text.Length != 7 || text[4] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var y)) return false;
        if (!int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var m)) return false;
        if (y < 1900 || m is < 1 or > 12) return false;
        month = new(y, m);
        return true;
    }

    public int CompareTo(YearMonth other) => (Year, Month).CompareTo((other.Year, other.Month));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}");
}
