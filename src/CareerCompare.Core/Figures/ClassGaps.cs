using CareerCompare.Core.Claims;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>By how much one class is above another: forty figures of one page, of the same two classes.</summary>
public sealed class ClassGaps
{
    private readonly BureauFigures bureau;
    private readonly Citation by;
    private readonly string population;

    internal ClassGaps(SocCode a, SocCode b, BureauFigures bureau, Citation by) =>
        (this.bureau, this.by, population) = (bureau, by, $"{bureau.NameOf(a)} against {bureau.NameOf(b)}");

    /// <summary>In one release, at one place of the range.</summary>
    /// <param name="a">The one class.</param>
    /// <param name="b">The other, in the same release.</param>
    /// <param name="kind">The place of the range.</param>
    /// <param name="dollars">The gap, in US dollars.</param>
    /// <param name="atLeast">The higher side is capped.</param>
    public Figure Of(WageEstimate a, WageEstimate b, PayKind kind, decimal dollars, bool atLeast) => BureauFigures.Made(
        new FigureId.Gap(a.Soc, b.Soc, a.Release, kind), new Quantity.Gap(dollars, atLeast), bureau.Period(a.Release), population, by);
}
