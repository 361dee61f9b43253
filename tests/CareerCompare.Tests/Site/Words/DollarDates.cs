using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;

namespace CareerCompare.Tests.Site.Words;

/// <summary>Of which month the dollars of a figure on a page are, and whether the page says so beside it.</summary>
internal static partial class DollarDates
{
    private const string Undated = "undated";

    /// <summary>"2025-05" of the survey, "June 2022" of a claim; null for what is no money.</summary>
    public static string? Of(IElement figure)
    {
        if (!figure.TextContent.Contains('$', StringComparison.Ordinal))
            return null;
        if (figure.GetAttribute("data-dated") is { } dated)
            return dated;
        return FigureId.TryParse(figure.GetAttribute("data-claim")!, out var id)
            ? id switch
            {
                FigureId.Paid(var key, _) => key.Release.ToString(),
                // Dollars of another month than they were paid in are of the month that they were turned into.
                FigureId.RealMedian(var month, _, _) => month.ToString(),
                _ => Month.Match(id.ToString()) is { Success: true } match ? match.Value : Undated,
            }
            : Undated;
    }

    /// <summary>The year that a figure's pay is of; null where nobody says.</summary>
    public static int? PaidIn(IElement figure)
    {
        var dated = figure.GetAttribute("data-dated");
        if (dated is null && FigureId.TryParse(figure.GetAttribute("data-claim")!, out var id))
            dated = id is FigureId.RealMedian(_, var release, _) ? release.ToString() : Of(figure);
        return dated is not null && Year.Matches(dated) is [.., var year]
            ? int.Parse(year.Value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>The date, or its year, stands in the words.</summary>
    public static bool IsSaidIn(string words, string date) =>
        words.Contains(date, StringComparison.OrdinalIgnoreCase)
        || Year.Matches(date) is [.., var year] && words.Contains(year.Value, StringComparison.Ordinal)
        || YearMonth.TryParse(date, out var month)
            && words.Contains(month.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    [GeneratedRegex(@"\b\d{4}-\d{2}\b")]
    private static partial Regex Month { get; }

    [GeneratedRegex(@"\b(19|20)\d{2}\b")]
    private static partial Regex Year { get; }
}
