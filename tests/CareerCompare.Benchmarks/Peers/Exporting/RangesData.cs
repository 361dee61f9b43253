using CareerCompare.Pages.Comparison;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>Two classes at five places of the range. Where a dot stands is given in percent as this program found it: its axis does not say from where it runs.</summary>
internal static class RangesData
{
    public static object? Of(IReadOnlyList<RangeDuel> duels) => duels.Count == 0 ? null : new
    {
        // One scale for all of a page.
        ticks = duels[0].Scale.Ticks.Select(t => new { at = t.At.Percent, label = t.Label }),
        duels = duels.Select(d => new { id = d.Id, heading = d.Heading, note = LineData.Of(d.Note), rows = d.Rows.Select(Row) }),
    };

    private static object Row(RangeDuel.Row row) => new { place = row.Place, a = LineData.Of(row.A), b = LineData.Of(row.B), marka = Mark(row.MarkA), markb = Mark(row.MarkB) };

    private static object? Mark(RangeDuel.Mark? mark) => mark is null ? null : new { at = mark.At.Percent, capped = mark.Capped };
}
