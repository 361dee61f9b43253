using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

/// <summary>
/// A bar from the 10th to the 90th percentile with the median in it. A capped end goes to the cap and points on.
/// </summary>
public sealed record RangeBar(
    ChartLength From,
    ChartLength Middle,
    ChartLength To,
    bool MiddleCapped,
    bool Capped,
    string LowShort,
    string MiddleShort,
    string HighShort
)
{
    /// <summary>Null where one of the three is not released: a bar without an end would lie.</summary>
    public static RangeBar? Of(Wage low, Wage middle, Wage high, PayScale scale) =>
        low.Floor is { } from && middle.Floor is { } half && high.Floor is { } to
            ? new(
                scale.At(from),
                scale.At(half),
                scale.At(to),
                middle is Wage.AtLeast,
                high is Wage.AtLeast,
                FigureWords.Short(low),
                FigureWords.Short(middle),
                FigureWords.Short(high)
            )
            : null;

    public ChartLength Width => new(To.Percent - From.Percent);
}
