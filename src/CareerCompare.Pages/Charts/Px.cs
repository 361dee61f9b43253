using System.Globalization;

namespace CareerCompare.Pages.Charts;

/// <summary>A length in a chart, in px: drawn, never read.</summary>
public static class Px
{
    public static string Of(decimal px) => px.ToString("0.#", CultureInfo.InvariantCulture);
}
