using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>
/// Figures of the wage survey: its cells as they are printed, and what is computed from them here. Each has an id that
/// says which, and cites every table that it was computed from.
/// </summary>
public sealed class WageFigures
{
    /// <summary>Computed amounts are said to the nearest hundred, for they look more exact than they are.</summary>
    private const int Nearest = 100;

    /// <summary>By which the survey counts everyone.</summary>
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal WageFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    public Figure Of(WageEstimate estimate, PayKind kind) =>
        Printed(
            new FigureId.Paid(estimate.Key, kind),
            new Quantity.Pay(estimate.Yearly.Of(kind), kind, PayPer.Year),
            estimate
        );

    /// <summary>The mean of a cell of which nothing else is held.</summary>
    public Figure Of(EarlierMean mean) =>
        BureauFigures.Made(
            new FigureId.Paid(mean.Key, PayKind.Mean),
            new Quantity.Pay(mean.Mean, PayKind.Mean, PayPer.Year),
            bureau.Period(mean.Key.Release),
            PopulationOf(mean.Key),
            bureau.By(SourceOf(mean.Key))
        );

    /// <summary>The same an hour, as printed; null where the table has no pay by the hour.</summary>
    public Figure? HourlyOf(WageEstimate estimate, PayKind kind) =>
        estimate.Hourly is { } hourly
            ? Printed(
                new FigureId.PaidHourly(estimate.Key, kind),
                new Quantity.Pay(hourly.Of(kind), kind, PayPer.Hour),
                estimate
            )
            : null;

    /// <summary>
    /// Which part of all jobs of its class a cell has, in whole percent; null where one of the two counts is missing.
    /// </summary>
    public Figure? ShareOf(WageEstimate estimate) =>
        Weighed(
            estimate,
            FigureId.CellWeight.ShareOfJobs,
            PartOf(ledger.Wages.National(estimate.Soc, estimate.Release)?.Employment, estimate)
        );

    /// <summary>
    /// Which part of all jobs at its employer a cell has, in whole percent; null where they are not counted.
    /// </summary>
    public Figure? ShareOfPayroll(WageKey key) =>
        key.Employer.Industry is { } industry
        && ledger.Staffing.GetValueOrDefault((industry, key.Release))?.PercentOf(key.Occupation) is { } percent
            ? BureauFigures.Made(
                new FigureId.Weighed(key, FigureId.CellWeight.ShareOfPayroll),
                new Quantity.Share(percent),
                bureau.Period(key.Release),
                PopulationOf(key),
                bureau.By(SourceOf(key))
            )
            : null;

    internal Figure? WeightOf(WageEstimate estimate, FigureId.CellWeight what) =>
        what switch
        {
            FigureId.CellWeight.ShareOfJobs => ShareOf(estimate),
            FigureId.CellWeight.MeanError => ErrorOf(estimate),
            FigureId.CellWeight.ShareOfPayroll => ShareOfPayroll(estimate.Key),
            FigureId.CellWeight.Concentration => ConcentrationOf(estimate),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>The relative standard error of the mean; null where none is printed.</summary>
    public Figure? ErrorOf(WageEstimate estimate) =>
        Weighed(
            estimate,
            FigureId.CellWeight.MeanError,
            estimate.MeanErrorPercent is { } error ? new Quantity.Share(error) : null
        );

    /// <summary>How many times as common the class is in a place as in the country; null where not released.</summary>
    public Figure? ConcentrationOf(WageEstimate estimate) =>
        Weighed(
            estimate,
            FigureId.CellWeight.Concentration,
            estimate.LocationQuotient is { } quotient ? new Quantity.Times(quotient) : null
        );

    /// <summary>Null where not released.</summary>
    public Figure? JobsOf(WageEstimate estimate) =>
        estimate.Employment is { } jobs
            ? Printed(new FigureId.Employed(estimate.Key), new Quantity.Jobs(jobs), estimate)
            : null;

    /// <summary>Pay of an area at the prices of the whole country. Stands on a page with "about" only.</summary>
    public Figure AtNationalPrices(WageEstimate estimate, PayKind kind, decimal index) =>
        Made(
            new FigureId.LocalPrices(AreaOf(estimate), estimate.Soc, estimate.Release, kind),
            new Quantity.Pay(LocalPrices.AtNational(estimate.Yearly.Of(kind), index), kind, PayPer.Year),
            estimate,
            bureau.By(bureau.AreaSource, bureau.PriceSource)
        );

    /// <summary>The month in whose dollars all releases are shown: that of the newest wages.</summary>
    public YearMonth? Base => ledger.Wages.Releases is [.., var newest] ? newest : null;

    /// <summary>A median in dollars of the newest release; null where it is not known, or no price level is.</summary>
    public Figure? RealMedianOf(WageEstimate estimate)
    {
        if (Base is not { } month || estimate.Yearly.Median is not Wage.Exactly(var printed))
            return null;
        // What was printed in the newest release is in its dollars already, so it is not rounded.
        var same = estimate.Release == month;
        if (RealPay.Dollars(printed, estimate.Release, month, ledger.ConsumerPrices) is not { } dollars)
            return null;
        if (!same)
            dollars = Math.Round(dollars / Nearest, MidpointRounding.AwayFromZero) * Nearest;
        return Real(
            new FigureId.RealMedian(month, estimate.Release, estimate.Soc),
            new Quantity.Real(same ? printed : dollars, Rounded: !same),
            estimate
        );
    }

    private Figure? Weighed(WageEstimate estimate, FigureId.CellWeight what, Quantity? quantity) =>
        quantity is null ? null : Printed(new FigureId.Weighed(estimate.Key, what), quantity, estimate);

    private static Quantity.Share? PartOf(long? all, WageEstimate estimate) =>
        all is > 0 && estimate.Employment is { } jobs
            ? new(Math.Round(100m * jobs / all.Value, MidpointRounding.AwayFromZero))
            : null;

    private Figure? Real(FigureId id, Quantity quantity, WageEstimate estimate) =>
        ledger.Official.ConsumerPrices is { } prices
            ? Made(id, quantity, estimate, bureau.By(ledger.Official.Oews, prices))
            : null;

    private Figure Printed(FigureId id, Quantity quantity, WageEstimate estimate) =>
        Made(id, quantity, estimate, bureau.By(SourceOf(estimate.Key)));

    private Figure Made(FigureId id, Quantity quantity, WageEstimate estimate, Citation by) =>
        BureauFigures.Made(id, quantity, bureau.Period(estimate.Release), PopulationOf(estimate.Key), by);

    private string PopulationOf(WageKey key) =>
        key.Employer.Industry is { } industry
            ? $"{bureau.NameOf(key.Occupation)}, {ledger.Industries[industry].Name.ToLowerInvariant()}"
        : key.Place.Area is { } area ? $"{bureau.Covers(key.Occupation)}, in {ledger.Areas[area].Name}"
        : bureau.Covers(key.Occupation);

    private Id<Source> SourceOf(WageKey key) =>
        key.Employer.Industry is not null ? ledger.Official.EmployerWages ?? ledger.Official.Oews
        : key.Place.Area is not null ? bureau.AreaSource
        : ledger.Official.Oews;

    private static Id<Area> AreaOf(WageEstimate estimate) =>
        estimate.Key.Place.Area ?? throw new ArgumentException("It is computed for areas alone.", nameof(estimate));
}
