using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace CareerCompare.Authoring.Tables;

/// <summary>The years that are taken from a table of several: 2010-2018, or 2025.</summary>
public sealed record YearRange(int First, int Last)
{
    public static YearRange All { get; } = new(0, int.MaxValue);

    public static bool TryParse(string text, [NotNullWhen(true)] out YearRange? range)
    {
        range = null;
        var parts = text.Split('-');
        if (parts.Length > 2 || !TryYear(parts[0], out var first) || !TryYear(parts[^1], out var last) || first > last) return false;
        range = new YearRange(first, last);
        return true;
    }

    public bool Holds(int year) => year >= First && year <= Last;

    private static bool TryYear(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1900 and < 2100;
}
