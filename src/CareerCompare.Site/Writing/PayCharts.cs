using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>The bracket chart of one or two roles, on one scale.</summary>
public static class PayCharts
{
    public static PayChart Of(IReadOnlyList<RoleSide> sides, SiteInputs inputs)
    {
        var highest = sides.SelectMany(s => inputs.PayOf(s.Role).Shown).Select(e => Math.Max(Dollars(e.High), e.MiddleDollars)).DefaultIfEmpty(100_000m).Max();
        var scale = PayScale.UpTo(highest);
        return new(scale, [.. sides.Select(s => LaneOf(s, scale, inputs))]);
    }

    private static PayChart.Lane LaneOf(RoleSide side, PayScale scale, SiteInputs inputs)
    {
        var shown = inputs.PayOf(side.Role).Shown;
        if (shown.Count == 0) return new(side.Seat, side.Role.Title, scale, []);
        var from = scale.At(shown[0].MiddleDollars);
        var width = scale.Between(shown[0].MiddleDollars, shown[^1].MiddleDollars);
        return new(side.Seat, side.Role.Title, scale, [.. shown.Select(e => new PayChart.Row(
            side.Seat,
            inputs.Ledger.PublisherOf(e.Producer).ShortName,
            e.Link is null ? null : e.Setting ?? "all settings",
            e.Period,
            FirstLetter.Capital(e.Setting is null ? e.Covers : inputs.NameOf(e.Link!.Soc)),
            scale,
            e.Middle,
            e.Low,
            e.High,
            from,
            width))]);
    }

    private static decimal Dollars(Figure? figure) => figure is { Quantity: Quantity.Pay { Wage.Floor: { } dollars } } ? dollars : 0;
}
