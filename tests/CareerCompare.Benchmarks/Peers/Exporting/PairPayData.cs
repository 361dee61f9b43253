using CareerCompare.Pages.Comparison;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The model of a page "who earns more" as data. Bars of the years are given in dollars, dots of the range in percent.</summary>
internal static class PairPayData
{
    public static object Of(PairPayPage page) => new
    {
        a = page.A.Role.Id.Text,
        b = page.B.Role.Id.Text,
        reviewed = page.Reviewed,
        answer = page.Answer.Select(LineData.Of),
        pairs = page.Pairs.Select(p => new { label = p.Label, a = LineData.Of(p.A), b = LineData.Of(p.B), ahead = p.WhoIsAhead }),
        grid = OrderTableData.Of(page.Grid),
        gaps = page.Gaps is null ? null : new { title = page.Gaps.Title, description = page.Gaps.Description },
        ranges = RangesData.Of(page.Ranges),
        chance = LineData.Of(page.Chance),
        seen = page.NotCounted.Select(s => new { figure = LineData.Of(s.Figure), note = LineData.Of(s.Figure.Note, ":"), says = s.Says, why = LineData.Of(s.Why) }),
        sources = SourcesData.Of(page.Sources),
    };
}
