using CareerCompare.Core.Figures;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Whether pay kept up with prices, in a sentence that names its start, and the low point between, for the start decides.</summary>
public static class PaceOfPay
{
    /// <param name="series">Null comes back where its newest stretch has no two known medians.</param>
    /// <param name="withPrices">Say also how prices rose; once is enough for a page.</param>
    /// <param name="inputs">The site’s.</param>
    public static Line? Of(PaySeries series, bool withPrices, SiteInputs inputs)
    {
        if (series.Latest is not { } stretch || stretch.Known.ToList() is not [var first, .., var last] known) return null;
        var figures = inputs.Figures;
        if (figures.Wages.RealChangeOf(first, last) is not { } change) return null;

        var percent = PercentOf(change);
        var line = inputs.Line().Say($"Since {NameOf(first.Release)}, pay for {inputs.NameOf(series.Soc)} ");
        if (percent > 0) line.Strong("rose faster than prices").Say(": by ").Amount(change);
        else if (percent < 0) line.Strong("lost ground to prices").Say(": by ").Amount(change);
        else line.Strong("moved with prices").Say(": the change in what it buys is ").Amount(change);
        // A class without a newest release is told of up to its last one.
        if (last.Release != figures.Wages.Base) line.Say($", up to {NameOf(last.Release)}");
        line.Say(".");
        if (LowOf(known, inputs) is { } low) line.Say($" The low point was {NameOf(low.At)}: ").Amount(low.Figure, withNote: false).Say($" less than in {first.Release.Year}.");
        if (withPrices && figures.PricesOf(first.Release, last.Release) is { } prices) line.Say(" Prices rose by ").Amount(prices, withNote: false).Say(" in that time.");
        return line.Done();
    }

    // Worth a sentence only between the ends, and below both of them.
    private static (YearMonth At, Figure Figure)? LowOf(List<WageEstimate> known, SiteInputs inputs)
    {
        var changes = known.Skip(1).Select(e => (At: e.Release, Figure: inputs.Figures.Wages.RealChangeOf(known[0], e))).Where(c => c.Figure is not null).ToList();
        if (changes.Count < 2) return null;
        var (at, figure) = changes.MinBy(c => PercentOf(c.Figure!));
        return at != changes[^1].At && PercentOf(figure!) < 0 ? (at, figure!) : null;
    }

    private static decimal PercentOf(Figure figure) => ((Quantity.By)figure.Quantity).Percent;

    private static string NameOf(YearMonth month) => new ReferencePeriod.Month(month).ToString();
}
