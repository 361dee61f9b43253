using CareerCompare.Core.Claims;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Figures;

/// <summary>Makes figures from claims and official data, and finds one by its id.</summary>
public sealed class FigureBook
{
    private readonly Ledger ledger;
    private readonly BureauFigures bureau;
    private readonly Dictionary<FigureId, Figure> claimed = [];

    public FigureBook(Ledger ledger)
    {
        this.ledger = ledger;
        bureau = new(ledger);
        Wages = new(ledger, bureau);
        foreach (var role in ledger.Roles.Values)
        {
            foreach (var pay in role.Pay) Register(Of(role, pay), pay.Id, pay.Citation);
            foreach (var outlook in role.Outlook) Register(Of(role, outlook), null, outlook.Citation);
        }
    }

    /// <summary>Of the wage survey, as printed and as computed from it.</summary>
    public WageFigures Wages { get; }

    /// <summary>The figure that prose refers to; null where there is none.</summary>
    public Figure? Find(string reference) => FigureId.TryParse(reference, out var id) ? Find(id) : null;

    /// <summary>
    /// A figure by its id; null where there is none. What stands on a page with "about" only is not found: prose could
    /// leave the word out.
    /// </summary>
    public Figure? Find(FigureId id) => id switch
    {
        FigureId.Claimed => claimed.GetValueOrDefault(id),
        FigureId.Paid(var key, var kind) => ledger.Wages.Find(key) is { } e ? Wages.Of(e, kind) : null,
        FigureId.Employed(var key) => ledger.Wages.Find(key) is { } e ? Wages.JobsOf(e) : null,
        FigureId.RealMedian(var dollars, var release, var soc) =>
            dollars == Wages.Base && ledger.Wages.National(soc, release) is { } e ? Wages.RealMedianOf(e) : null,
        FigureId.RealChange(var from, var to, var soc) =>
            ledger.Wages.National(soc, from) is { } older && ledger.Wages.National(soc, to) is { } newer
                ? Wages.RealChangeOf(older, newer) : null,
        FigureId.PriceChange(var from, var to) => PricesOf(from, to),
        FigureId.PriceLevel(var year, var area) =>
            ledger.Areas.GetValueOrDefault(area) is { } state && ledger.PriceParities.Find(area, year) is { } level
                ? PricesOf(state, year, level) : null,
        FigureId.IndustryMedian(var period, var soc, var industry) =>
            ledger.IndustryWages.FirstOrDefault(w => (w.Period, w.Soc, w.Industry) == (period, soc, industry)) is { } w
                ? Of(w) : null,
        FigureId.IndustryJobs(var year, var soc, var industry) =>
            ledger.IndustryShares.FirstOrDefault(s => (s.Year, s.Soc, s.Industry) == (year, soc, industry)) is { } s
                ? Of(s) : null,
        FigureId.Projected(var from, var to, var soc, var what) =>
            ledger.Projections.GetValueOrDefault(soc) is { } p && (p.From, p.To) == (from, to) ? Of(p, what) : null,
        FigureId.Gap or FigureId.LocalPrices or FigureId.AgainstNational or FigureId.GapClosed => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    public Figure Of(RoleProfile role, PayClaim pay) => new()
    {
        Id = new FigureId.Claimed(
            role.Id.Slug, pay.Id?.Text ?? (pay.Citation.Statements is [var first, ..] ? first : NameOf(pay))),
        Quantity = new Quantity.Pay(new Wage.Exactly(pay.Amount), pay.Kind, pay.Per),
        Period = pay.AsOf,
        Population = pay.Population,
        Citation = pay.Citation,
        Label = Labels.Of(pay.Citation, ledger),
    };

    public Figure Of(RoleProfile role, OutlookClaim outlook) => new()
    {
        Id = new FigureId.Claimed(role.Id.Slug, outlook.Citation.Statements is [var first, ..] ? first : "outlook"),
        Quantity = new Quantity.Change(outlook.ChangePercent),
        Period = outlook.Span,
        Population = outlook.Population,
        Citation = outlook.Citation,
        Label = Labels.Of(outlook.Citation, ledger),
    };

    public Figure Of(Credential credential, CredentialFact cost, Fee fee) => new()
    {
        Id = new FigureId.Claimed(credential.Id.Slug, fee.For.ToString()),
        Quantity = new Quantity.Cost(fee.Dollars),
        Period = cost.AsOf,
        Population = credential.Letters,
        Citation = cost.Citation,
        Label = Labels.Of(cost.Citation, ledger),
    };

    public Figure Of(IndustryWage wage) => BureauFigures.Made(
        new FigureId.IndustryMedian(wage.Period, wage.Soc, wage.Industry),
        new Quantity.Pay(wage.Median, PayKind.Median, PayPer.Year),
        bureau.Period(wage.Period),
        $"{NameOf(wage.Soc)}, {wage.IndustryName.ToLowerInvariant()}", By(ledger.Official.IndustryWages));

    /// <summary>Null where the site has no source for it.</summary>
    public Figure? Of(IndustryShare share) => ledger.Official.IndustryShares is not { } by ? null : BureauFigures.Made(
        new FigureId.IndustryJobs(share.Year, share.Soc, share.Industry),
        new Quantity.Share(share.Percent),
        new ReferencePeriod.Year(share.Year), $"{NameOf(share.Soc)}, {share.IndustryName.ToLowerInvariant()}", By(by));

    public Figure ChangeOf(EmploymentProjection p) => Of(p, FigureId.Projection.ChangePercent);

    public Figure OpeningsOf(EmploymentProjection p) => Of(p, FigureId.Projection.Openings);

    private Figure Of(EmploymentProjection p, FigureId.Projection what) => BureauFigures.Made(
        new FigureId.Projected(p.From, p.To, p.Soc, what),
        what switch
        {
            FigureId.Projection.ChangePercent => new Quantity.Change(p.ChangePercent),
            FigureId.Projection.Openings => Thousands(p.OpeningsPerYear),
            FigureId.Projection.JobsBase => Thousands(p.JobsFrom),
            FigureId.Projection.JobsTarget => Thousands(p.JobsTo),
            _ => throw new System.Diagnostics.UnreachableException(),
        },
        new ReferencePeriod.Span(p.From, p.To), NameOf(p.Soc), By(ledger.Official.Projections));

    /// <summary>What things cost in a state, where the country's price level is 100.</summary>
    public Figure PricesOf(Area state, int year, decimal index) => BureauFigures.Made(
        new FigureId.PriceLevel(year, state.Id),
        new Quantity.PriceLevel(index),
        new ReferencePeriod.Year(year), $"prices in {state.Name}", By(bureau.PriceSource));

    /// <summary>By how much consumer prices changed; null where a price level is missing.</summary>
    public Figure? PricesOf(YearMonth from, YearMonth to) =>
        ledger.Official.ConsumerPrices is not { } by
        || RealPay.PricesPercent(from, to, ledger.ConsumerPrices) is not { } percent ? null : BureauFigures.Made(
            new FigureId.PriceChange(from, to), new Quantity.By(BureauFigures.Rounded(percent)),
            bureau.Period(to), "consumer prices (CPI-U), US cities", By(by));

    /// <summary>The bureau itself, where a sentence or a table cites it without a figure.</summary>
    public Citation By(Id<Source> source) => bureau.By(source);

    internal string NameOf(SocCode soc) => bureau.NameOf(soc);

    private void Register(Figure figure, Id<PayClaim>? id, Citation citation)
    {
        claimed.TryAdd(figure.Id, figure);
        if (id is not null) claimed.TryAdd(new FigureId.Claimed(null, id.Text), figure);
        foreach (var statement in citation.Statements) claimed.TryAdd(new FigureId.Claimed(null, statement), figure);
    }

    private static Quantity.Jobs Thousands(decimal thousands) => new((long)(thousands * 1000));

    private static string NameOf(PayClaim pay) =>
        $"{pay.Citation.Quotes ?? pay.Citation.Sources[0]}-{FigureId.NameOf(pay.Kind)}";
}
