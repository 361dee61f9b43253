using System.Globalization;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>One tick a state, and one of them thick.</summary>
/// <param name="Title">As paid, or at national prices.</param>
/// <param name="Scale">The same for both strips.</param>
/// <param name="Others">Where all other ticks lie.</param>
/// <param name="Here">Where this state's lies.</param>
/// <param name="Rank">Its rank, for the label above it.</param>
/// <param name="Lowest">The first tick, named.</param>
/// <param name="Highest">The last tick, named.</param>
/// <param name="National">Where the country's median lies; null where it has no figure.</param>
/// <param name="Words">For who cannot see it.</param>
public sealed record RankStrip(string Title, StripScale Scale, IReadOnlyList<ChartLength> Others, ChartLength Here, string Rank, RankStrip.End Lowest, RankStrip.End Highest, RankStrip.End? National, string Words)
{
    /// <summary>A named place.</summary>
    public sealed record End(ChartLength At, string Label);

    /// <summary>All thin ticks as one path in tenths of a percent: a line each would be a third of the page.</summary>
    public string TickPath => string.Concat(Others.Select(t => string.Create(CultureInfo.InvariantCulture, $"M{Math.Round(t.Percent * 10):0} 0v22")));
}
