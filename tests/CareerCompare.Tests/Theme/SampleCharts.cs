using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Models;

namespace CareerCompare.Tests.Theme;

/// <summary>Charts, and rows of charts.</summary>
internal static class SampleCharts
{
    private static readonly PayScale Scale = PayScale.UpTo(224_340);

    public static PayChart Chart() =>
        new(
            Scale,
            [
                new(
                    Seat.A,
                    "Practice manager",
                    Scale,
                    [
                        Row(),
                        Row(low: null, high: null),
                        Row(middle: 123_860, low: 73_390, high: new Wage.Exactly(224_340)),
                    ]
                ),
                new(
                    Seat.B,
                    "Office manager",
                    Scale,
                    [Row(Seat.B, middle: 38_800, low: 28_200, high: new Wage.Exactly(55_000))]
                ),
            ]
        );

    public static PayChart.Row Row(Seat seat = Seat.A, int middle = 63_100, int? low = 47_000, Wage? high = null) =>
        Row(seat, middle, low, low is null ? null : high ?? new Wage.Exactly(88_000), Scale);

    public static PayChart.Row Capped() =>
        Row(Seat.A, 105_770, 50_090, new Wage.AtLeast(239_200), PayScale.UpTo(239_200));

    private static PayChart.Row Row(Seat seat, int middle, int? low, Wage? high, PayScale scale) =>
        new(
            seat,
            "BLS",
            "doctors’ offices",
            new ReferencePeriod.Month(new(2025, 5)),
            "Health services managers",
            scale,
            Samples.Pay("oews/2025-05/11-9111/median", middle, DoubtLabel.Official),
            low is { } l ? Samples.Pay("oews/2025-05/11-9111/p10", l) : null,
            high is { } h ? Samples.Pay("oews/2025-05/11-9111/p90", h) : null,
            scale.At(63_100),
            scale.Between(63_100, 123_860)
        );
}
