using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Credentials;
using CareerCompare.Core.Occupations;
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
    private readonly Dictionary<string, Figure> byReference = new(StringComparer.Ordinal);

    public FigureBook(Ledger ledger)
    {
        this.ledger = ledger;
        bureau = new(ledger);
        Real = new(ledger, bureau);
        Sectors = new(ledger, bureau);
        Places = new(ledger, bureau);
        foreach (var role in ledger.Roles.Values)
        {
            foreach (var pay in role.Pay) Register(Of(role, pay), pay.Id, pay.Citation);
            foreach (var outlook in role.Outlook) Register(Of(role, outlook), null, outlook.Citation);
        }
    }

    /// <summary>Of states and other areas.</summary>
    public PlaceFigures Places { get; }

    /// <summary>Official figures with the change of prices taken out.</summary>
    public RealFigures Real { get; }

    /// <summary>Official figures by sector.</summary>
    public SectorFigures Sectors { get; }

    /// <summary>The figure that prose refers to; null where there is none.</summary>
    public Figure? Find(string reference) =>
        byReference.TryGetValue(reference, out var figure) ? figure : Official(reference.Split('/'));

    public Figure Of(RoleProfile role, PayClaim pay) => new()
    {
        Id = $"{role.Id}/{pay.Id?.Text ?? (pay.Citation.Statements is [var first, ..] ? first : KeyOf(pay))}",
        Quantity = new Quantity.Pay(new Wage.Exactly(pay.Amount), pay.Kind, pay.Per),
        Period = pay.AsOf,
        Population = pay.Population,
        Citation = pay.Citation,
        Label = Labels.Of(pay.Citation, ledger),
    };

    public Figure Of(RoleProfile role, OutlookClaim outlook) => new()
    {
        Id = $"{role.Id}/{(outlook.Citation.Statements is [var first, ..] ? first : "outlook")}",
        Quantity = new Quantity.Change(outlook.ChangePercent),
        Period = outlook.Span,
        Population = outlook.Population,
        Citation = outlook.Citation,
        Label = Labels.Of(outlook.Citation, ledger),
    };

    public Figure Of(OewsEstimate estimate, PayKind kind) => FromBureau(
        $"oews/{estimate.Release}/{estimate.Soc}/{NameOf(kind)}",
        new Quantity.Pay(estimate.Of(kind), kind, PayPer.Year),
        Period(estimate.Release), Covers(estimate.Soc), ledger.Official.Oews);

    public ClassGaps GapsBetween(SocCode a, SocCode b) => new(this, $"{NameOf(a)} against {NameOf(b)}");

    /// <summary>The bureau itself, where a sentence or a table cites it without a figure.</summary>
    public Citation By(Id<Source> source) => bureau.By(source);

    internal Citation Oews => bureau.By(ledger.Official.Oews);

    internal ReferencePeriod Period(YearMonth release) => bureau.Period(release);

    public Figure Of(IndustryWage wage) => FromBureau(
        $"industry/{wage.Period}/{wage.Soc}/{wage.Industry}",
        new Quantity.Pay(wage.Median, PayKind.Median, PayPer.Year),
        Period(wage.Period), $"{NameOf(wage.Soc)}, {wage.IndustryName.ToLowerInvariant()}", ledger.Official.IndustryWages);

    /// <summary>Null where the site has no source for it.</summary>
    public Figure? Of(IndustryShare share) => ledger.Official.IndustryShares is not { } source ? null : FromBureau(
        $"industry-jobs/{share.Year}/{share.Soc}/{share.Industry}",
        new Quantity.Share(share.Percent),
        new ReferencePeriod.Year(share.Year), $"{NameOf(share.Soc)}, {share.IndustryName.ToLowerInvariant()}", source);

    public Figure ChangeOf(EmploymentProjection p) => Projected(p, "change-percent", new Quantity.Change(p.ChangePercent));

    public Figure OpeningsOf(EmploymentProjection p) => Projected(p, "openings", Thousands(p.OpeningsPerYear));

    public Figure Of(Credential credential, CredentialFact cost, Fee fee) => new()
    {
        Id = $"{credential.Id}/{fee.For}",
        Quantity = new Quantity.Cost(fee.Dollars),
        Period = cost.AsOf,
        Population = credential.Letters,
        Citation = cost.Citation,
        Label = Labels.Of(cost.Citation, ledger),
    };

    private void Register(Figure figure, Id<PayClaim>? id, Citation citation)
    {
        byReference.TryAdd(figure.Id, figure);
        if (id is not null) byReference.TryAdd(id.Text, figure);
        foreach (var statement in citation.Statements) byReference.TryAdd(statement, figure);
    }

    private Figure? Official(string[] parts) => parts switch
    {
        ["oews", var period, var soc, "employment"] when Estimate(period, soc) is { Employment: { } jobs } e =>
            FromBureau(string.Join('/', parts), new Quantity.Jobs(jobs), Period(e.Release), Covers(e.Soc), ledger.Official.Oews),
        ["oews", var period, var soc, var kind] when Estimate(period, soc) is { } e && KindOf(kind) is { } k => Of(e, k),
        ["projection", var span, var soc, var field] when Projection(span, soc) is { } p => field switch
        {
            "change-percent" => ChangeOf(p),
            "openings" => OpeningsOf(p),
            "jobs-base" => Projected(p, field, Thousands(p.JobsFrom)),
            "jobs-target" => Projected(p, field, Thousands(p.JobsTo)),
            _ => null,
        },
        ["industry", var period, var soc, var industry] when
            ledger.IndustryWages.FirstOrDefault(w => w.Period.ToString() == period && w.Soc.Text == soc && w.Industry.Text == industry) is { } w => Of(w),
        ["industry-jobs", var year, var soc, var industry] when
            ledger.IndustryShares.FirstOrDefault(s => s.Year.ToString(CultureInfo.InvariantCulture) == year && s.Soc.Text == soc && s.Industry.Text == industry) is { } s => Of(s),
        _ => Places.Find(parts) ?? Real.Find(parts) ?? Sectors.Find(parts),
    };

    private OewsEstimate? Estimate(string period, string soc) =>
        YearMonth.TryParse(period, out var release) && SocCode.TryParse(soc, out var code) ? ledger.Oews.Find(code, release) : null;

    private EmploymentProjection? Projection(string span, string soc) =>
        SocCode.TryParse(soc, out var code) && ledger.Projections.GetValueOrDefault(code) is { } p && span == SpanOf(p) ? p : null;

    private Figure Projected(EmploymentProjection p, string field, Quantity quantity) => FromBureau(
        $"projection/{SpanOf(p)}/{p.Soc}/{field}", quantity, new ReferencePeriod.Span(p.From, p.To), NameOf(p.Soc), ledger.Official.Projections);

    private Figure FromBureau(string id, Quantity quantity, ReferencePeriod period, string population, Id<Source> source) =>
        BureauFigures.Made(id, quantity, period, population, bureau.By(source));

    private static Quantity.Jobs Thousands(decimal thousands) => new((long)(thousands * 1000));

    private static string SpanOf(EmploymentProjection p) => string.Create(CultureInfo.InvariantCulture, $"{p.From}-{p.To % 100:00}");

    internal string NameOf(SocCode soc) => bureau.NameOf(soc);

    private string Covers(SocCode soc) => bureau.Covers(soc);

    private static string KeyOf(PayClaim pay) => $"{pay.Citation.Quotes ?? pay.Citation.Sources[0]}-{NameOf(pay.Kind)}";

    internal static string NameOf(PayKind kind) => kind switch
    {
        PayKind.Mean => "mean",
        PayKind.P10 => "p10",
        PayKind.P25 => "p25",
        PayKind.Median => "median",
        PayKind.P75 => "p75",
        PayKind.P90 => "p90",
        PayKind.AverageUnspecified => "average",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    internal static PayKind? KindOf(string name) => name switch
    {
        "mean" => PayKind.Mean,
        "p10" => PayKind.P10,
        "p25" => PayKind.P25,
        "median" => PayKind.Median,
        "p75" => PayKind.P75,
        "p90" => PayKind.P90,
        _ => null,
    };
}
