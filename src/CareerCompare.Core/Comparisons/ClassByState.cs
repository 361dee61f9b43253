using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// One occupation in every state, in its newest release, as paid and at national prices, with its ranks. Made once and
/// read by many pages.
/// </summary>
public sealed class ClassByState
{
    private readonly Dictionary<string, StatePay> byState;
    private readonly ILookup<string, OutsideMetros> outside;

    private ClassByState(SocCode soc, YearMonth release, int? priceYear, Ledger ledger)
    {
        (Soc, Release, PriceYear, National) = (soc, release, priceYear, ledger.Wages.National(soc, release));
        WageEstimate? In(Area area) => ledger.Wages.Find(WageKey.In(WagePlace.Of(area), soc, release));
        decimal? PricesIn(Area area) => priceYear is { } year ? ledger.PriceParities.Find(area.Id, year) : null;
        States =
        [
            .. ledger
                .Areas.Values.Where(a => a.Kind == AreaKind.State)
                .OrderBy(a => a.Name, StringComparer.Ordinal)
                .Select(a => new StatePay(a, In(a), PricesIn(a))),
        ];
        byState = States.ToDictionary(s => s.State.Id.Text, StringComparer.Ordinal);
        Paid = new(States.Select(s => (s.State.Id, s.Median)));
        Local = new(States.Select(s => (s.State.Id, s.MedianAtNationalPrices)));
        outside = ledger
            .Areas.Values.Where(a => a.Kind == AreaKind.Nonmetropolitan && a.State is not null)
            .OrderBy(a => a.Name, StringComparer.Ordinal)
            .ToLookup(a => a.State!.Text, a => new OutsideMetros(a, In(a)));
    }

    public SocCode Soc { get; }
    public YearMonth Release { get; }

    /// <summary>The newest year that has price levels; null where there are none.</summary>
    public int? PriceYear { get; }

    /// <summary>The whole country in the same release.</summary>
    public WageEstimate? National { get; }

    /// <summary>All states and the District of Columbia by their names, also those without a figure.</summary>
    public IReadOnlyList<StatePay> States { get; }

    /// <summary>By the median as paid.</summary>
    public StateRanks Paid { get; }

    /// <summary>By the median at national prices, as it is printed: rounded.</summary>
    public StateRanks Local { get; }

    /// <summary>Null where no release has the occupation in any state.</summary>
    public static ClassByState? Of(SocCode soc, Ledger ledger)
    {
        var has = ledger
            .Wages.ReleasesOf(AreaKind.State)
            .Where(r => ledger.Wages.In(AreaKind.State, soc, r).Any(e => e.Yearly.Median.Floor is not null))
            .ToList();
        return has.Count == 0
            ? null
            : new(soc, has[^1], ledger.PriceParities.Years is [.., var newest] ? newest : null, ledger);
    }

    public StatePay? Find(Id<Area> state) => byState.GetValueOrDefault(state.Text);

    /// <summary>The areas of a state that are outside its metropolitan ones, also those without a figure.</summary>
    public IEnumerable<OutsideMetros> OutsideOf(Id<Area> state) => outside[state.Text];

    /// <summary>
    /// The rest of a state, its metropolitan areas together, is at the state's median or above where every part outside
    /// them is below it. One part without a figure, and nobody can say so.
    /// </summary>
    public bool RestIsAtOrAboveMedian(StatePay state) =>
        state.Median is Wage.Exactly(var median)
        && outside[state.State.Id.Text].Any()
        && outside[state.State.Id.Text]
            .All(a => a.Estimate?.Yearly.Median is Wage.Exactly(var below) && below < median);
}

/// <summary>A nonmetropolitan area, and the occupation there where it has a figure.</summary>
public sealed record OutsideMetros(Area Area, WageEstimate? Estimate);

/// <summary>One occupation in one state.</summary>
/// <param name="State">The state.</param>
/// <param name="Estimate">Null where the state has no row at all.</param>
/// <param name="Prices">Its price level, where the country's is 100; null where none is published.</param>
public sealed record StatePay(Area State, WageEstimate? Estimate, decimal? Prices)
{
    private static readonly Wage None = new Wage.NotReleased();

    public Wage Median => Estimate?.Yearly.Median ?? None;

    public Wage MedianAtNationalPrices => Prices is { } index ? LocalPrices.AtNational(Median, index) : None;

    public bool HasFigure => Median.Floor is not null;
}

/// <summary>
/// States by falling pay. A rank is one more than the number of states strictly higher, so states with the same pay
/// share it. Pay that is not known has no rank, and pay that is capped counts by its cap, which is the least it can
/// be.
/// </summary>
public sealed class StateRanks
{
    private readonly Dictionary<string, int> ranks = new(StringComparer.Ordinal);

    public StateRanks(IEnumerable<(Id<Area> State, Wage Wage)> wages)
    {
        InOrder =
        [
            .. wages.Where(w => w.Wage.Floor is not null).OrderByDescending(w => w.Wage.Floor).ThenBy(w => w.State),
        ];
        for (var i = 0; i < InOrder.Count; i++)
        {
            var ties = i > 0 && InOrder[i].Wage.Floor == InOrder[i - 1].Wage.Floor;
            ranks[InOrder[i].State.Text] = ties ? ranks[InOrder[i - 1].State.Text] : i + 1;
        }
    }

    /// <summary>Highest first, those with the same pay by their ids.</summary>
    public IReadOnlyList<(Id<Area> State, Wage Wage)> InOrder { get; }

    /// <summary>How many have a rank.</summary>
    public int Count => InOrder.Count;

    /// <summary>Null where the pay is not known.</summary>
    public int? Of(Id<Area> state) => ranks.TryGetValue(state.Text, out var rank) ? rank : null;
}
