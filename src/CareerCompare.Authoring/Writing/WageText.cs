using System.Diagnostics;
using System.Globalization;
using CareerCompare.Core.Wages;

namespace CareerCompare.Authoring.Writing;

/// <summary>A wage as a table of figures holds it.</summary>
internal static class WageText
{
    public static string Of(Wage wage) => wage switch
    {
        Wage.Exactly w => w.Dollars.ToString("0", CultureInfo.InvariantCulture),
        Wage.AtLeast w => ">=" + w.Dollars.ToString("0", CultureInfo.InvariantCulture),
        Wage.NotReleased => "*",
        Wage.MarkLost => "?",
        _ => throw new UnreachableException(),
    };

    /// <summary>In the order of the columns: mean, p10, p25, median, p75, p90.</summary>
    public static IEnumerable<string> Of(WageSpread spread) =>
        new[] { spread.Mean, spread.P10, spread.P25, spread.Median, spread.P75, spread.P90 }.Select(Of);
}
