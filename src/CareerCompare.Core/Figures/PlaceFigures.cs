using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Places;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Figures of places: what the bureaus print, and what is computed from it, each with an id that says which.</summary>
public sealed class PlaceFigures
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;

    internal PlaceFigures(Ledger ledger, BureauFigures bureau) => (this.ledger, this.bureau) = (ledger, bureau);

    public Figure Of(AreaEstimate estimate, PayKind kind) => From(
        $"{FolderOf(estimate)}/{KeyOf(estimate)}/{NameOf(kind)}", new Quantity.Pay(estimate.Wages.Of(kind), kind, PayPer.Year), estimate, bureau.By(AreaSource));

    /// <summary>Null where not released.</summary>
    public Figure? JobsOf(AreaEstimate estimate) =>
        estimate.Employment is { } jobs ? From($"{FolderOf(estimate)}/{KeyOf(estimate)}/employment", new Quantity.Jobs(jobs), estimate, bureau.By(AreaSource)) : null;

    /// <summary>What things cost in a state, where the country's price level is 100.</summary>
    public Figure PricesOf(Area state, int year, decimal index) => BureauFigures.Made(
        string.Create(CultureInfo.InvariantCulture, $"rpp/{year}/{state.Id}"),
        new Quantity.PriceLevel(index), new ReferencePeriod.Year(year), $"prices in {state.Name}", bureau.By(PriceSource));

    /// <summary>Computed: pay at the prices of the whole country. Stands on a page with "about" only.</summary>
    public Figure AtNationalPrices(AreaEstimate estimate, PayKind kind, decimal index) => From(
        $"local-prices/{KeyOf(estimate)}/{NameOf(kind)}",
        new Quantity.Pay(LocalPrices.AtNational(estimate.Wages.Of(kind), index), kind, PayPer.Year), estimate, bureau.By(AreaSource, PriceSource));

    /// <summary>Computed: by how much the median differs from that of the whole country, in percent of it.</summary>
    public Figure AgainstNational(AreaEstimate estimate, decimal percent) => From(
        $"against-us/{KeyOf(estimate)}/median", new Quantity.Share(percent), estimate, bureau.By(AreaSource, ledger.Official.Oews));

    /// <summary>Computed: which part of the distance to the country's median prices make up for.</summary>
    public Figure GapClosed(AreaEstimate estimate, decimal share) => From(
        $"gap-closed/{KeyOf(estimate)}/median", new Quantity.Share(Math.Round(share * 100, MidpointRounding.AwayFromZero)), estimate, bureau.By(AreaSource, PriceSource));

    /// <summary>The figure that prose refers to; null where there is none. Computed ones are not among them: prose could leave out their "about".</summary>
    internal Figure? Find(string[] parts)
    {
        if (parts is ["rpp", var year, var state])
            return int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && AreaOf(state) is { } priced
                && ledger.PriceParities.Find(priced.Id, y) is { } level ? PricesOf(priced, y, level) : null;
        if (parts is not [var folder, var period, var area, var soc, var kind] || AreaOf(area) is not { } place) return null;
        if (!YearMonth.TryParse(period, out var release) || !Occupations.SocCode.TryParse(soc, out var code)) return null;
        if (ledger.AreaWages.Find(place.Id, code, release) is not { } estimate) return null;
        if (folder != FolderOf(estimate)) return null;
        return kind == "employment" ? JobsOf(estimate) : FigureBook.KindOf(kind) is { } known ? Of(estimate, known) : null;
    }

    private Area? AreaOf(string id) => Slug.TryParse(id, out var slug) ? ledger.Areas.GetValueOrDefault(slug.As<Area>()) : null;

    private Figure From(string id, Quantity quantity, AreaEstimate estimate, Citation by) => BureauFigures.Made(
        id, quantity, bureau.Period(estimate.Release), $"{bureau.Covers(estimate.Soc)}, in {ledger.Areas[estimate.Area].Name}", by);

    /// <summary>The folder of <c>salary-data/</c> that holds it.</summary>
    private string FolderOf(AreaEstimate estimate) => ledger.Areas[estimate.Area].Kind switch
    {
        AreaKind.Metropolitan => "oews-metro",
        AreaKind.Nonmetropolitan => "oews-nonmetro",
        _ => "oews-state",
    };

    private Id<Source> AreaSource => ledger.Official.AreaWages ?? ledger.Official.Oews;

    private Id<Source> PriceSource => ledger.Official.PriceParities ?? AreaSource;

    private static string KeyOf(AreaEstimate e) => $"{e.Release}/{e.Area}/{e.Soc}";

    private static string NameOf(PayKind kind) => FigureBook.NameOf(kind);
}
