using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>By how much one class is above another: forty figures of one page, of the same two classes.</summary>
public sealed class ClassGaps
{
    private readonly FigureBook book;
    private readonly string population;

    internal ClassGaps(FigureBook book, string population) => (this.book, this.population) = (book, population);

    /// <summary>In one release, at one place of the range.</summary>
    /// <param name="a">The one class.</param>
    /// <param name="b">The other, in the same release.</param>
    /// <param name="kind">The place of the range.</param>
    /// <param name="dollars">The gap, in US dollars.</param>
    /// <param name="atLeast">The higher side is capped.</param>
    public Figure Of(OewsEstimate a, OewsEstimate b, PayKind kind, decimal dollars, bool atLeast) => BureauFigures.Made(
        $"gap/{a.Release}/{a.Soc.Text}/{b.Soc.Text}/{FigureBook.NameOf(kind)}", new Quantity.Gap(dollars, atLeast), book.Period(a.Release), population, book.Oews);
}
