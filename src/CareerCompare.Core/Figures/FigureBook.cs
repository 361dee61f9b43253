using System.Collections.Concurrent;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Degrees;
using CareerCompare.Core.Text;
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
        Workers = new(ledger, bureau);
        Work = new(ledger, bureau);
        foreach (var role in ledger.Roles.Values)
        {
            foreach (var pay in role.Pay)
                Register(Of(role, pay), pay.Id, pay.Citation);
            foreach (var outlook in role.Outlook)
                Register(Of(role, outlook), null, outlook.Citation);
        }
        foreach (var amount in (ledger.Degree?.Money ?? []).Concat(ledger.Degree?.Prices ?? []))
            if (Of(amount) is { } figure)
                claimed.TryAdd(figure.Id, figure);
    }

    /// <summary>Of the wage survey, as printed and as computed from it.</summary>
    public WageFigures Wages { get; }

    /// <summary>The figure that prose refers to; null where there is none.</summary>
    public Figure? Find(string reference) => FigureId.TryParse(reference, out var id) ? Find(id) : null;

    /// <summary>
    /// A figure by its id; null where there is none. What stands on a page with "about" only is not found: prose could
    /// leave the word out.
    /// </summary>
    public Figure? Find(FigureId id) =>
        id switch
        {
            FigureId.Claimed => claimed.GetValueOrDefault(id),
            FigureId.Paid(var key, var kind) => ledger.Wages.Find(key) is { } e ? Wages.Of(e, kind)
            : kind == PayKind.Mean && ledger.EarlierMeans.GetValueOrDefault(key) is { } mean ? Wages.Of(mean)
            : null,
            FigureId.PaidHourly(var key, var kind) => ledger.Wages.Find(key) is { } e ? Wages.HourlyOf(e, kind) : null,
            FigureId.Weighed(var key, FigureId.CellWeight.ShareOfPayroll) => Wages.ShareOfPayroll(key),
            FigureId.Weighed(var key, var what) => ledger.Wages.Find(key) is { } e ? Wages.WeightOf(e, what) : null,
            FigureId.Employed(var key) => ledger.Wages.Find(key) is { } e ? Wages.JobsOf(e) : null,
            FigureId.RealMedian(var dollars, var release, var soc) => dollars == Wages.Base
            && ledger.Wages.National(soc, release) is { } e
                ? Wages.RealMedianOf(e)
                : null,
            FigureId.PriceLevel(var year, var area) => ledger.Areas.GetValueOrDefault(area) is { } state
            && ledger.PriceParities.Find(area, year) is { } level
                ? PricesOf(state, year, level)
                : null,
            FigureId.OfWorkers(var year, var soc, var what) => Workers.Of(soc, what) is { } fact && fact.Id == id
                ? fact
                : null,
            FigureId.Rated rated => Work.Find(rated),
            FigureId.LaborCostChange(var month, var group) => ledger.LaborCosts.FirstOrDefault(c =>
                c.Month == month && c.MajorGroups[0] == group
            )
                is { } cost
                ? Of(cost)
                : null,
            FigureId.Projected(var from, var to, var soc, var what) => ledger.Projections.GetValueOrDefault(soc)
                is { } p
            && (p.From, p.To) == (from, to)
                ? Of(p, what)
                : null,
            FigureId.LocalPrices => null,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public Figure Of(RoleProfile role, PayClaim pay) =>
        new()
        {
            Id = new FigureId.Claimed(
                role.Id.Slug,
                pay.Id?.Text ?? (pay.Citation.Statements is [var first, ..] ? first : NameOf(pay))
            ),
            Quantity = new Quantity.Pay(new Wage.Exactly(pay.Amount), pay.Kind, pay.Per),
            Period = pay.AsOf,
            Population = pay.Population,
            Citation = pay.Citation,
            Label = Labels.Of(pay.Citation, ledger),
        };

    public Figure Of(RoleProfile role, OutlookClaim outlook) =>
        new()
        {
            Id = new FigureId.Claimed(role.Id.Slug, outlook.Citation.Statements is [var first, ..] ? first : "outlook"),
            Quantity = new Quantity.Change(outlook.ChangePercent),
            Period = outlook.Span,
            Population = outlook.Population,
            Citation = outlook.Citation,
            Label = Labels.Of(outlook.Citation, ledger),
        };

    public Figure Of(Credential credential, CredentialFact cost, Fee fee) =>
        new()
        {
            Id = new FigureId.Claimed(credential.Id.Slug, fee.For.ToString()),
            Quantity = new Quantity.Cost(fee.Dollars),
            Period = cost.AsOf,
            Population = credential.Letters,
            Citation = cost.Citation,
            Label = Labels.Of(cost.Citation, ledger),
        };

    /// <summary>An amount that somebody prints; null where a rule has none.</summary>
    public Figure? Of(PrintedAmount amount) =>
        amount.Dollars is not { } dollars
            ? null
            : new()
            {
                Id = new FigureId.Claimed(null, amount.Id.Text),
                Quantity = new Quantity.Cost(dollars),
                Period = amount.AsOf,
                Population = amount.Name,
                Citation = amount.Citation,
                Label = Labels.Of(amount.Citation, ledger),
            };

    /// <summary>Who does the work of a class.</summary>
    public WorkersFigures Workers { get; }

    /// <summary>What the survey of work measured.</summary>
    public WorkFigures Work { get; }

    /// <summary>By how much pay of a broad group changed; null where the site has no source for it.</summary>
    public Figure? Of(LaborCost cost) =>
        ledger.Official.LaborCosts is not { } by
            ? null
            : BureauFigures.Made(
                new FigureId.LaborCostChange(cost.Month, cost.MajorGroups[0]),
                new Quantity.By(cost.ChangePercent),
                bureau.Period(cost.Month),
                cost.Name,
                By(by)
            );

    public Figure ChangeOf(EmploymentProjection p) => Of(p, FigureId.Projection.ChangePercent);

    public Figure OpeningsOf(EmploymentProjection p) => Of(p, FigureId.Projection.Openings);

    /// <summary>Of the openings a year, those that growth makes; below zero where jobs are lost.</summary>
    public Figure NewJobsOf(EmploymentProjection p) => Of(p, FigureId.Projection.NewJobs);

    private Figure Of(EmploymentProjection p, FigureId.Projection what) =>
        BureauFigures.Made(
            new FigureId.Projected(p.From, p.To, p.Soc, what),
            what switch
            {
                FigureId.Projection.ChangePercent => new Quantity.Change(p.ChangePercent) { ToWholePercent = true },
                FigureId.Projection.Openings => Thousands(p.OpeningsPerYear),
                FigureId.Projection.NewJobs => Thousands(
                    Math.Round((p.JobsTo - p.JobsFrom) / (p.To - p.From), 1, MidpointRounding.AwayFromZero)
                ),
                FigureId.Projection.JobsBase => Thousands(p.JobsFrom),
                FigureId.Projection.JobsTarget => Thousands(p.JobsTo),
                _ => throw new System.Diagnostics.UnreachableException(),
            },
            new ReferencePeriod.Span(p.From, p.To),
            NameOf(p.Soc),
            By(ledger.Official.Projections)
        );

    /// <summary>What things cost in a place, where the country's price level is 100.</summary>
    public Figure PricesOf(Area state, int year, decimal index) =>
        BureauFigures.Made(
            new FigureId.PriceLevel(year, state.Id),
            new Quantity.PriceLevel(index),
            new ReferencePeriod.Year(year),
            $"prices in {state.Name}",
            By(bureau.PriceSource)
        );

    /// <summary>The bureau itself, where a sentence or a table cites it without a figure.</summary>
    public Citation By(Id<Source> source) => bureau.By(source);

    internal string NameOf(SocCode soc) => bureau.NameOf(soc);

    private void Register(Figure figure, Id<PayClaim>? id, Citation citation)
    {
        claimed.TryAdd(figure.Id, figure);
        if (id is not null)
            claimed.TryAdd(new FigureId.Claimed(null, id.Text), figure);
        foreach (var statement in citation.Statements)
            claimed.TryAdd(new FigureId.Claimed(null, statement), figure);
    }

    private static Quantity.Jobs Thousands(decimal thousands) => new((long)(thousands * 1000));

    private static string NameOf(PayClaim pay) =>
        $"{pay.Citation.Quotes ?? pay.Citation.Sources[0]}-{FigureId.NameOf(pay.Kind)}";
}

/// <summary>
/// What all figures of the bureaus share: the names of their classes and who is cited. A page has a hundred of them
/// and a site millions, so each name and each citation is made once. May be asked by several threads.
/// </summary>
internal sealed class BureauFigures(Ledger ledger)
{
    private readonly ConcurrentDictionary<SocCode, (string Name, string Covers)> classes = [];
    private readonly ConcurrentDictionary<YearMonth, ReferencePeriod> months = [];
    private readonly ConcurrentDictionary<(Id<Source> One, Id<Source>? Other), Citation> citations = [];

    /// <summary>A statistical class in words: the glossary's, or else the bureau's own title.</summary>
    public string NameOf(SocCode soc) => ClassOf(soc).Name;

    /// <summary>Whom it counts, in words.</summary>
    public string Covers(SocCode soc) => ClassOf(soc).Covers;

    /// <summary>The bureau itself; what is computed from two tables names both.</summary>
    public Citation By(Id<Source> source, Id<Source>? other = null) =>
        citations.GetOrAdd(
            (source, other),
            static key =>
                new() { Sources = key.Other is null ? [key.One] : [key.One, key.Other], Status = ClaimStatus.Confirmed }
        );

    /// <summary>The month that a release speaks of.</summary>
    public ReferencePeriod Period(YearMonth release) =>
        months.GetOrAdd(release, static r => new ReferencePeriod.Month(r));

    /// <summary>Of the price levels of states; what of a wage is computed with them cites it too.</summary>
    public Id<Source> PriceSource => ledger.Official.PriceParities ?? AreaSource;

    public Id<Source> AreaSource => ledger.Official.AreaWages ?? ledger.Official.Oews;

    /// <summary>A computed percentage is said to one digit.</summary>
    public static decimal Rounded(decimal percent) => Math.Round(percent, 1, MidpointRounding.AwayFromZero);

    public static Figure Made(FigureId id, Quantity quantity, ReferencePeriod period, string population, Citation by) =>
        new()
        {
            Id = id,
            Quantity = quantity,
            Period = period,
            Population = population,
            Citation = by,
            Label = DoubtLabel.Official,
        };

    private (string Name, string Covers) ClassOf(SocCode soc) =>
        classes.GetOrAdd(
            soc,
            static (soc, ledger) =>
            {
                var known = ledger.Occupations.GetValueOrDefault(soc);
                var name = known?.Name ?? ledger.Wages.Newest(soc)?.Title ?? soc.Text;
                return (name, known?.Covers ?? name);
            },
            ledger
        );
}
