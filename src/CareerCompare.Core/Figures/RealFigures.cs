using CareerCompare.Core.Claims;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Figures with the change of prices taken out: computed here, from the wage survey and the price index.</summary>
public sealed class RealFigures
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal RealFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    /// <summary>Computed amounts are said to the nearest hundred, for they look more exact than they are.</summary>
    private const int Nearest = 100;

    /// <summary>The month in whose dollars all releases are shown: that of the newest wages.</summary>
    public YearMonth? Base => ledger.Oews.Releases.Count > 0 ? ledger.Oews.Releases[^1] : null;

    /// <summary>A median in dollars of the newest release; null where it is capped or withheld, or no price level is known.</summary>
    public Figure? MedianOf(OewsEstimate estimate)
    {
        if (Base is not { } month || estimate.Median is not Wage.Exactly(var printed)) return null;
        // What was printed in the newest release is in its dollars already, so it is not rounded.
        var same = estimate.Release == month;
        if (RealPay.Dollars(printed, estimate.Release, month, ledger.ConsumerPrices) is not { } dollars) return null;
        return Computed($"real/{month}/{estimate.Release}/{estimate.Soc}/median",
            new Quantity.Real(same ? printed : Math.Round(dollars / Nearest, MidpointRounding.AwayFromZero) * Nearest, Rounded: !same),
            estimate.Release, bureau.Covers(estimate.Soc));
    }

    /// <summary>By how much a median buys more or less than an older one; null across a break, and where one of them is not known.</summary>
    public Figure? ChangeOf(OewsEstimate older, OewsEstimate newer)
    {
        if (older.Soc != newer.Soc || older.Release.CompareTo(newer.Release) >= 0) return null;
        if (Comparability.Between(older.Soc, older.Release, newer.Release) is not null) return null;
        if (older.Median is not Wage.Exactly(var before) || newer.Median is not Wage.Exactly(var after)) return null;
        if (RealPay.ChangePercent((older.Release, before), (newer.Release, after), ledger.ConsumerPrices) is not { } percent) return null;
        return Computed($"real-change/{older.Release}/{newer.Release}/{older.Soc}", new Quantity.By(Rounded(percent)), newer.Release, bureau.Covers(older.Soc));
    }

    /// <summary>By how much consumer prices changed; null where a price level is missing.</summary>
    public Figure? PricesOf(YearMonth from, YearMonth to) =>
        ledger.Official.ConsumerPrices is { } source && RealPay.PricesPercent(from, to, ledger.ConsumerPrices) is { } percent
            ? Made($"prices/{from}/{to}", new Quantity.By(Rounded(percent)), to, "consumer prices (CPI-U), US cities", bureau.By(source))
            : null;

    internal Figure? Find(string[] parts) => parts switch
    {
        ["real", var month, var release, var soc, "median"] when month == Base?.ToString() && Estimate(release, soc) is { } e => MedianOf(e),
        ["real-change", var from, var to, var soc] when Estimate(from, soc) is { } older && Estimate(to, soc) is { } newer => ChangeOf(older, newer),
        ["prices", var from, var to] when YearMonth.TryParse(from, out var first) && YearMonth.TryParse(to, out var last) => PricesOf(first, last),
        _ => null,
    };

    private OewsEstimate? Estimate(string release, string soc) =>
        YearMonth.TryParse(release, out var month) && SocCode.TryParse(soc, out var code) ? ledger.Oews.Find(code, month) : null;

    private Figure? Computed(string id, Quantity quantity, YearMonth month, string population) =>
        ledger.Official.ConsumerPrices is { } prices ? Made(id, quantity, month, population, bureau.By(ledger.Official.Oews, prices)) : null;

    private Figure Made(string id, Quantity quantity, YearMonth month, string population, Citation by) =>
        BureauFigures.Made(id, quantity, bureau.Period(month), population, by);

    private static decimal Rounded(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero);
}
