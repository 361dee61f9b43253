using CareerCompare.Core.Decisions;

namespace CareerCompare.Site.Writing.Deciding;

/// <summary>Small words of decisions; the script of the grid says them in the same way.</summary>
internal static class Words
{
    public static string Steps(int count) => count == 1 ? "one step" : $"{count} steps";

    /// <summary>To a tenth of a percent, with "about" where that is rounded: "40%", "about 41.7%".</summary>
    public static string Percent(Share share)
    {
        var tenths = (2000 * share.Numerator + share.Denominator) / (2 * share.Denominator);
        var exact = 1000 * share.Numerator % share.Denominator == 0;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{(exact ? "" : "about ")}{tenths / 10m:0.#}%");
    }
}
