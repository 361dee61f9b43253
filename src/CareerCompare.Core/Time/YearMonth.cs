using System.Globalization;

namespace CareerCompare.Core.Time;

/// <summary>
/// The years that a date may have: those of which there are figures, and of which there may be soon. Far outside, a date is
/// a slip of the pen, and to reckon with it leads over the edge of the calendar.
/// </summary>
public static class Years
{
    public const int First = 1900, Last = 2099;

    public static bool Known(int year) => year is >= First and <= Last;
}

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
        if (!Years.Known(y) || m is < 1 or > 12) return false;
        month = new(y, m);
        return true;
    }

    public int CompareTo(YearMonth other) => Year != other.Year ? Year.CompareTo(other.Year) : Month.CompareTo(other.Month);

    /// <summary>As <c>2025-05</c>, which stands in the id of every official figure.</summary>
    public override string ToString() => string.Create(7, this, static (text, m) =>
    {
        for (var (i, year) = (3, m.Year); i >= 0; i--, year /= 10) text[i] = (char)('0' + year % 10);
        text[4] = '-';
        text[5] = (char)('0' + m.Month / 10);
        text[6] = (char)('0' + m.Month % 10);
    });
}
