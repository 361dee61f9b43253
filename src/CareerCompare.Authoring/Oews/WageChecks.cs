using System.Globalization;
using CareerCompare.Authoring.Grids;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Oews;

/// <summary>What must hold between the wages of a row. A column that moved under another's name, or a lost digit, breaks it.</summary>
internal static class WageChecks
{
    /// <summary>The bureau's year of work.</summary>
    private const decimal Hours = 2080;

    /// <summary>A yearly wage is rounded to 10, an hourly one to a cent: half of each, with the hours, is 15.4.</summary>
    private const decimal Rounding = 16;

    public static void Check(WageSpread year, WageSpread hour, string whose, RowCells cells)
    {
        var years = Wages(year);
        var hours = Wages(hour);
        decimal least = 0;
        for (var i = 0; i < years.Length; i++)
        {
            var column = OewsColumns.YearWages[i];
            if (years[i] is Wage.Exactly a && hours[i] is Wage.Exactly h && Math.Abs(a.Dollars - (h.Dollars * Hours)) > Rounding)
            {
                cells.Fail(ImportCodes.YearIsNotHours, column, string.Create(CultureInfo.InvariantCulture, $"{column} of {whose} is {a.Dollars:0}, but {OewsColumns.HourWages[i]} times 2,080 hours is {h.Dollars * Hours:0}"), "a digit was lost, or a column stands under another’s name: look at the publisher’s own file");
                return;
            }
            if (i == 0 || years[i].Floor is not { } floor) continue; // the mean may stand anywhere among the percentiles
            if (floor < least)
            {
                cells.Fail(ImportCodes.PercentilesDescend, column, string.Create(CultureInfo.InvariantCulture, $"{column} of {whose} is {floor:0}, less than the percentile before it, {least:0}"), "two columns were swapped, or a digit was lost: look at the publisher’s own file");
                return;
            }
            least = floor;
        }
    }

    private static Wage[] Wages(WageSpread s) => [s.Mean, s.P10, s.P25, s.Median, s.P75, s.P90];
}
