using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Tables;

/// <summary>
/// The wages of a row of a conversion. Its authors wrote nothing for #, * and **; some noted beside it which mark had
/// stood there. Without such a note a cap cannot be told from a gap, and is not guessed.
/// </summary>
internal static class TidyWages
{
    public static readonly IReadOnlyList<string> Columns = ["mean_annual", "p10", "p25", "p50", "p75", "p90"];
    public static readonly IReadOnlyList<string> Notes = ["topcoded", "suppressed", "topcode_annual", "hourly_only"];

    public static WageSpread Read(RowCells cells, bool hasNotes)
    {
        var wages = Columns.Select(c => cells.NumberFrom(1, c, 0, "") is { } dollars ? new Wage.Exactly(dollars) : hasNotes ? Noted(cells, c) : new Wage.MarkLost()).ToArray();
        return new WageSpread(wages[0], wages[1], wages[2], wages[3], wages[4], wages[5]);
    }

    /// <summary>A number or *: the only mark that the bureau prints for jobs.</summary>
    public static string Employment(RowCells cells) =>
        cells.NumberFrom(0, "employment", 0, "")?.ToString("0", CultureInfo.InvariantCulture) ?? "*";

    private static Wage Noted(RowCells cells, string column)
    {
        if (cells.Raw("topcoded").Split(';').Contains(column))
            return cells.NumberFrom(1, "topcode_annual", 0) is { } cap ? new Wage.AtLeast(cap) : new Wage.NotReleased();
        // An occupation that works by the hour alone has no yearly wage: the bureau prints *.
        return cells.Raw("suppressed").Split(';').Contains(column) || cells.Raw("hourly_only") == "1" ? new Wage.NotReleased() : new Wage.MarkLost();
    }
}
