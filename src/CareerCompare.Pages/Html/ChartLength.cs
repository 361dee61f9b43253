using System.Globalization;

namespace CareerCompare.Pages.Html;

/// <summary>A place or a length in a chart, in percent of its plot: drawn, never read.</summary>
public readonly record struct ChartLength(decimal Percent)
{
    public override string ToString() => Percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
