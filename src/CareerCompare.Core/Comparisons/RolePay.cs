using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// The pay of one role as far as it may be shown: figures of the role itself first, then the statistical classes it
/// maps to. What is not confirmed, or names no producer, is kept apart and never drawn.
/// </summary>
public sealed record RolePay
{
    /// <summary>
    /// More figures of the role itself than these would crowd a chart; the author's order decides which.
    /// </summary>
    private const int MostOwn = 2;

    public required RoleProfile Role { get; init; }

    /// <summary>Figures for the role itself, in the author's order.</summary>
    public required IReadOnlyList<PayEvidence> Own { get; init; }

    /// <summary>The newest estimate of each linked class, all settings, in the order of the links.</summary>
    public required IReadOnlyList<PayEvidence> Classes { get; init; }

    /// <summary>Seen elsewhere and not used.</summary>
    public required IReadOnlyList<PayClaim> NotUsed { get; init; }

    /// <summary>The main class, all settings; null where no release has it.</summary>
    public PayEvidence? MainClass => Classes.FirstOrDefault(c => c.Link == Role.MainOccupation);

    /// <summary>What a chart shows, by rising median.</summary>
    public IReadOnlyList<PayEvidence> Shown
    {
        get
        {
            var own = Own.Take(MostOwn).ToList();
            // A bound says where the role ends, not what it pays, so it is drawn only where nothing of the role itself
            // is known.
            bool Fits(PayEvidence e) => own.Count == 0 || e.Link!.Fit is OccupationFit.Closest or OccupationFit.Wider;
            return [.. own.Concat(Classes.Where(Fits)).OrderBy(e => e.MiddleDollars)];
        }
    }

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
            IsResidual = estimate.IsResidual,
            Middle = middle,
            Low = estimate.Yearly.P10.Floor is null ? null : figures.Wages.Of(estimate, PayKind.P10),
            High = estimate.Yearly.P90.Floor is null ? null : figures.Wages.Of(estimate, PayKind.P90),
        };
    }
}
