using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// The pay of one role as far as it may be shown: figures of the role itself first, then the statistical classes it
/// maps to. What is not confirmed, or names no producer, is kept apart and never drawn.
/// </summary>
public sealed record RolePay
{
    public required RoleProfile Role { get; init; }

    /// <summary>Figures for the role itself, in the author's order.</summary>
    public required IReadOnlyList<PayEvidence> Own { get; init; }

    /// <summary>The newest estimate of each linked class, all settings, in the order of the links.</summary>
    public required IReadOnlyList<PayEvidence> Classes { get; init; }

    /// <summary>Seen elsewhere and not used.</summary>
    public required IReadOnlyList<PayClaim> NotUsed { get; init; }

    public static RolePay Of(RoleProfile role, Ledger ledger, FigureBook figures)
    {
        var usable = role.Pay.Where(p => IsUsable(p, ledger)).ToList();
        return new()
        {
            Role = role,
            Own = [.. OwnEvidence(role, usable, ledger, figures)],
            Classes = [.. role.Occupations.Select(l => ClassEvidence(l, ledger, figures)).OfType<PayEvidence>()],
            NotUsed = [.. role.Pay.Where(p => Labels.Of(p.Citation, ledger) == DoubtLabel.NotConfirmed)],
        };
    }

    // Official figures come through the occupation link only, also where an article printed them rightly.
    private static bool IsUsable(PayClaim pay, Ledger ledger) =>
        pay.Kind != PayKind.AverageUnspecified && Labels.Of(pay.Citation, ledger) == DoubtLabel.SelfReported;

    private static IEnumerable<PayEvidence> OwnEvidence(
        RoleProfile role,
        List<PayClaim> usable,
        Ledger ledger,
        FigureBook figures
    ) =>
        from pay in usable
        group pay by (
            Producer: Labels.Producer(pay.Citation, ledger),
            pay.AsOf,
            pay.Population,
            pay.Area,
            pay.Per
        ) into set
        let median = set.FirstOrDefault(p => p.Kind == PayKind.Median)
        where median is not null
        select new PayEvidence
        {
            Producer = set.Key.Producer,
            Period = set.Key.AsOf,
            Covers = set.Key.Population,
            Area = set.Key.Area,
            Middle = figures.Of(role, median),
            Low = set.FirstOrDefault(p => p.Kind == PayKind.P10) is { } low ? figures.Of(role, low) : null,
            High = set.FirstOrDefault(p => p.Kind == PayKind.P90) is { } high ? figures.Of(role, high) : null,
        };

    private static PayEvidence? ClassEvidence(OccupationLink link, Ledger ledger, FigureBook figures)
    {
        if (ledger.Wages.Newest(link.Soc) is not { Yearly.Median.Floor: not null } estimate)
            return null;
        var middle = figures.Wages.Of(estimate, PayKind.Median);
        return new()
        {
            Producer = ledger.Sources[ledger.Official.Oews],
            Period = middle.Period,
            Covers = middle.Population,
            Area = "US",
            Link = link,
            Middle = middle,
            Low = estimate.Yearly.P10.Floor is null ? null : figures.Wages.Of(estimate, PayKind.P10),
            High = estimate.Yearly.P90.Floor is null ? null : figures.Wages.Of(estimate, PayKind.P90),
        };
    }
}

/// <summary>
/// What one producer says of one population at one time: a median, and the range where it is published.
/// </summary>
public sealed record PayEvidence
{
    public required Source Producer { get; init; }
    public required ReferencePeriod Period { get; init; }
    public required string Covers { get; init; }
    public required string Area { get; init; }

    /// <summary>The statistical class, or null for a figure of the role itself.</summary>
    public OccupationLink? Link { get; init; }

    public required Figure Middle { get; init; }

    /// <summary>10th percentile; null where no range is published.</summary>
    public Figure? Low { get; init; }

    /// <summary>90th percentile; null where no range is published.</summary>
    public Figure? High { get; init; }
}
