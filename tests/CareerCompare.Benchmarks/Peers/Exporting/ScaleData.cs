using CareerCompare.Pages.Charts;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>An axis from zero, in dollars.</summary>
internal static class ScaleData
{
    public static object Of(PayScale scale) => new { end = scale.End, ticks = scale.Ticks.Select((t, i) => new { dollars = i * scale.Step, label = t.Label }) };
}
