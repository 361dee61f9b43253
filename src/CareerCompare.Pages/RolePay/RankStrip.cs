using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.RolePay;

/// <summary>One tick a state, and one of them thick.</summary>
/// <param name="Title">As paid, or at national prices.</param>
/// <param name="Scale">The same for both strips.</param>
/// <param name="TickPath">All other ticks, as the path of a drawing a thousand wide.</param>
/// <param name="Here">Where this state's lies.</param>
/// <param name="Rank">Its rank, for the label above it.</param>
/// <param name="Lowest">The first tick, named.</param>
/// <param name="Highest">The last tick, named.</param>
/// <param name="National">Where the country's median lies; null where it has no figure.</param>
/// <param name="Words">For who cannot see it.</param>
public sealed record RankStrip(string Title, StripScale Scale, string TickPath, ChartLength Here, string Rank, RankStrip.End Lowest, RankStrip.End Highest, RankStrip.End? National, string Words)
{
    /// <summary>A named place.</summary>
    public sealed record End(ChartLength At, string Label);
}
