using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary>Six cells side by side, <c>mean,p10,p25,median,p75,p90</c>, whose percentiles never descend.</summary>
internal static class WageCells
{
    public static readonly IReadOnlyList<string> Columns = ["mean", "p10", "p25", "median", "p75", "p90"];

    /// <param name="cells">A record.</param>
    /// <param name="first">The column of the mean.</param>
    public static WageSpread Read(CsvCells cells, int first) => new(
        cells.Wage(first), cells.Wage(first + 1), cells.Wage(first + 2), cells.Wage(first + 3), cells.Wage(first + 4), cells.Wage(first + 5));

    /// <summary>Reports the first percentile that is less than the one before it.</summary>
    public static void CheckOrder(WageSpread spread, string whose, CsvCells cells, int first)
    {
        decimal least = 0;
        ReadOnlySpan<Wage> wages = [spread.P10, spread.P25, spread.Median, spread.P75, spread.P90];
        for (var i = 0; i < wages.Length; i++)
        {
            if (wages[i].Floor is not { } floor) continue;
            if (floor < least)
            {
                cells.Fail(first + 1 + i, Codes.OfficialPercentiles, $"{Columns[1 + i]} of {whose} is {floor:0}, less than the percentile before it, {least:0}", "two cells were swapped, or a digit was lost: look at the publisher’s file");
                return;
            }
            least = floor;
        }
    }
}
