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
    /// <summary>
    /// More figures of the role itself than these would crowd a chart; the author's order decides which.
    /// </summary>
    private const int MostOwn = 2;

    public required RoleProfile Role { get; init; }

    /// <summary>Figures for the role itself, in the author's order.</summary>
    public required IReadOnlyList<PayEvidence> Own { get; init; }

    /// <summary>The newest estimate of each linked class, all settings, in the order of the links.</summary>
    public required IReadOnlyList<PayEvidence> Classes { get; init; }

    /// <summary>The linked classes in their nearest industry.</summary>
    public required IReadOnlyList<PayEvidence> Settings { get; init; }

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
            return [.. own.Concat(Settings.Where(Fits)).Concat(Classes.Where(Fits)).OrderBy(e => e.MiddleDollars)];
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
            Settings = [.. role.Occupations.Select(l => SettingEvidence(l, ledger, figures)).OfType<PayEvidence>()],
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

    private static PayEvidence? SettingEvidence(OccupationLink link, Ledger ledger, FigureBook figures)
    {
        if (link.Industry is null)
            return null;
        var wage = ledger
            .IndustryWages.Where(w => w.Soc == link.Soc && w.Industry == link.Industry && w.Median.Floor is not null)
            .MaxBy(w => w.Period);
        if (wage is null)
            return null;
        var middle = figures.Of(wage);
        return new()
        {
            Producer = ledger.Sources[ledger.Official.IndustryWages],
            Period = middle.Period,
            Covers = middle.Population,
            Area = "US",
            Link = link,
            Setting = link.IndustryName ?? wage.IndustryName,
            Middle = middle,
        };
    }
}

/// <summary>
/// Which of two classes earns more, release by release and place by place in the range: when and where the order flips.
/// </summary>
public sealed record OrderGrid(IReadOnlyList<OrderGrid.Row> Rows)
{
    /// <summary>Lowest first.</summary>
    public static IReadOnlyList<PayKind> Columns { get; } =
    [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    /// <summary>Which of the columns is the median.</summary>
    public static int Middle { get; } = Columns.Index().Single(c => c.Item == PayKind.Median).Index;

    /// <summary>Releases that hold both classes, newest first; none where the classes are the same.</summary>
    public static OrderGrid Of(SocCode a, SocCode b, WageTable table) =>
        new(
            a == b
                ? []
                :
                [
                    .. from release in table.Releases.Reverse()
                    let ofA = table.National(a, release)
                    let ofB = table.National(b, release)
                    where ofA is not null && ofB is not null
                    select new Row(
                        release,
                        ofA,
                        ofB,
                        [.. Columns.Select(kind => Cell.Of(ofA.Yearly.Of(kind), ofB.Yearly.Of(kind)))]
                    ),
                ]
        );

    /// <summary>Whether one side is ahead wherever an order is known.</summary>
    public GridVerdict Verdict
    {
        get
        {
            var orders = Rows.SelectMany(r => r.Cells).Select(c => c.Order).ToHashSet();
            return (orders.Contains(CellOrder.A), orders.Contains(CellOrder.B), orders.Contains(CellOrder.Even)) switch
            {
                (true, true, _) => GridVerdict.Flips,
                (true, false, _) => GridVerdict.AHolds,
                (false, true, _) => GridVerdict.BHolds,
                (false, false, true) => GridVerdict.Even,
                _ => GridVerdict.Unknown,
            };
        }
    }

    /// <summary>The two classes in one release.</summary>
    public sealed record Row(YearMonth Release, WageEstimate A, WageEstimate B, IReadOnlyList<Cell> Cells);

    /// <summary>One comparison.</summary>
    /// <param name="Order">Who is ahead.</param>
    /// <param name="Gap">By how many dollars; 0 where no order is known.</param>
    /// <param name="AtLeast">The gap is a lower bound, for the higher side is capped.</param>
    public sealed record Cell(CellOrder Order, decimal Gap, bool AtLeast)
    {
        public static Cell Of(Wage a, Wage b) =>
            (a, b) switch
            {
                (Wage.Exactly(var x), Wage.Exactly(var y)) when IsEven(x, y) => new(
                    CellOrder.Even,
                    Math.Abs(x - y),
                    false
                ),
                (Wage.Exactly(var x), Wage.Exactly(var y)) => new(
                    x > y ? CellOrder.A : CellOrder.B,
                    Math.Abs(x - y),
                    false
                ),
                // A cap can still settle an order: at or above it is certainly more than a figure below it.
                (Wage.AtLeast(var cap), Wage.Exactly(var y)) when cap > y && !IsEven(cap, y) => new(
                    CellOrder.A,
                    cap - y,
                    true
                ),
                (Wage.Exactly(var x), Wage.AtLeast(var cap)) when cap > x && !IsEven(cap, x) => new(
                    CellOrder.B,
                    cap - x,
                    true
                ),
                _ => new(CellOrder.Unknown, 0, false),
            };

        private static bool IsEven(decimal x, decimal y) =>
            Math.Min(x, y) == 0 ? x == y : Math.Abs(x - y) / Math.Min(x, y) < PayPair.EvenBelow;
    }
}

public enum CellOrder
{
    A,
    B,
    Even,
    Unknown,
}

/// <summary>What a whole grid says.</summary>
public enum GridVerdict
{
    AHolds,
    BHolds,
    Flips,
    Even,
    Unknown,
}
