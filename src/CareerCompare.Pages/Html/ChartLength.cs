using System.Globalization;

namespace CareerCompare.Pages.Html;

/// <summary>A place or a length in a chart, in percent of its plot: drawn, never read.</summary>
public readonly record struct ChartLength(decimal Percent)
{
    // Nearly all are from 0 to 100 with at most two decimals, and a page has hundreds: each text is made once.
    private static readonly string?[] Texts = new string?[100 * 100 + 1];

    public override string ToString()
    {
        var hundredths = Percent * 100;
        if (hundredths < 0 || hundredths >= Texts.Length || hundredths != decimal.Truncate(hundredths)) return Text();
        return Texts[(int)hundredths] ??= Text();
    }

    private string Text() => Percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}
