using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Core.Ads;

/// <summary>The day on which an ad says that it was posted.</summary>
internal static partial class AdDate
{
    private static readonly string[] Forms =
    [
        "yyyy-M-d",
        "M/d/yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "MMMM d yyyy",
        "MMM d yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
    ];

    /// <summary>Null where it gives none, or no day that there is.</summary>
    public static DateOnly? In(AdText ad) =>
        Posted.Match(ad.Text) is { Success: true } match
        && DateOnly.TryParseExact(
            match.Groups[1].Value.Replace(".", "", StringComparison.Ordinal),
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal static IReadOnlyList<(string Name, Regex Pattern)> Patterns => [(nameof(Posted), Posted)];

    [GeneratedRegex(
        @"\b(?:posted|posting date|date posted|published|date of posting)(?: on)?:?\s+(\d{4}-\d\d?-\d\d?|\d\d?/\d\d?/\d{4}|[A-Z][a-z]{2,8}\.? \d\d?,? \d{4}|\d\d? [A-Z][a-z]{2,8}\.? \d{4})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Posted { get; }
}
