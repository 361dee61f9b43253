using CareerCompare.Pages.RolePay;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>The model of a role's pay in one state as data. Bars are given in dollars, the strips of ranks in percent.</summary>
internal static class StatePayData
{
    public static object Of(StatePayPage page) => new
    {
        role = page.Role.Role.Id.Text,
        state = page.State,
        reviewed = page.Role.Role.Reviewed,
        answer = page.Answer.Select(LineData.Of),
        against = page.Against.Select(LineData.Of),
        bars = StateBarsData.Of(page.Bars),
        strips = page.Strips.Select(RankStripData.Of),
        ends = page.Ends.Select(LineData.Of),
        covers = page.Covers.Select(LineData.Of),
        notknown = page.NotKnown.Select(LineData.Of),
        sources = SourcesData.Of(page.Sources),
    };
}
