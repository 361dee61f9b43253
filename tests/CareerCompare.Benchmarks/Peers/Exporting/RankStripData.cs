using CareerCompare.Pages.RolePay;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>
/// One state among all. Places are given in percent, and the fifty ticks as the one path that this program draws them
/// with: a loop over the wages of all states on every page would be slow in a template, and the same for all states of a class.
/// </summary>
internal static class RankStripData
{
    public static object Of(RankStrip strip) => new
    {
        title = strip.Title,
        words = strip.Words,
        ticks = strip.Scale.Ticks.Select(t => new { at = t.At.Percent, label = t.Label }),
        path = strip.TickPath,
        here = strip.Here.Percent,
        rank = strip.Rank,
        lowest = End(strip.Lowest),
        highest = End(strip.Highest),
        us = End(strip.National),
    };

    private static object? End(RankStrip.End? end) => end is null ? null : new { at = end.At.Percent, label = end.Label };
}
