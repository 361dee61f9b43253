using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>The two tile maps of a class, filled by the same cuts.</summary>
public static class StateMaps
{
    public static IReadOnlyList<StateMap> Of(ClassByState byState, TileCuts cuts)
    {
        List<StateMap> maps = [Map("map-paid", "As paid", byState, byState.Paid, s => s.Median, cuts)];
        if (byState.Local.Count > 0)
            maps.Add(
                Map("map-local", "At national prices", byState, byState.Local, s => s.MedianAtNationalPrices, cuts)
            );
        return maps;
    }

    private static StateMap Map(
        string id,
        string title,
        ClassByState byState,
        StateRanks ranks,
        Func<StatePay, Wage> wage,
        TileCuts cuts
    )
    {
        var tiles = byState
            .States.Where(s => s.State.Postal is not null && TileGrid.PlaceOf(s.State.Postal) is not null)
            .Select(s => TileOf(s.State.Postal!, wage(s), cuts))
            .ToList();
        var bold = tiles.Count(t => t.Fill is TileFill.High or TileFill.Highest);
        return new(
            id,
            string.Create(CultureInfo.InvariantCulture, $"{title}: {bold} of {ranks.Count} are bold"),
            Words(byState, ranks, bold, cuts),
            [.. tiles.OrderBy(t => t.Row).ThenBy(t => t.Column)]
        );
    }

    private static StateMap.Tile TileOf(string postal, Wage wage, TileCuts cuts)
    {
        var (column, row) = TileGrid.PlaceOf(postal)!.Value;
        int? thousands = wage.Floor is { } dollars
            ? (int)Math.Round(dollars / 1000, MidpointRounding.AwayFromZero)
            : null;
        var number = thousands?.ToString(CultureInfo.InvariantCulture) ?? "–";
        return new(postal, wage is Wage.AtLeast ? "≥" + number : number, cuts.Of(thousands), column, row);
    }

    private static string Words(ClassByState byState, StateRanks ranks, int bold, TileCuts cuts)
    {
        string Named(Id<Area> state, Wage wage) => $"{byState.Find(state)!.State.Name} {FigureWords.Short(wage)}";
        var (low, high) = (ranks.InOrder[^1], ranks.InOrder[0]);
        var missing = byState.States.Where(s => ranks.Of(s.State.Id) is null).Select(s => s.State.Name).ToList();
        var words = string.Create(
            CultureInfo.InvariantCulture,
            $"In thousands of dollars. Lowest {Named(low.State, low.Wage)}, highest {Named(high.State, high.Wage)}. {bold} of {ranks.Count} are at {cuts.Bold} or more."
        );
        if (missing.Count > 0)
            words += $" No figure: {Listed.And(missing)}.";
        return words + " Every figure is in the table below.";
    }
}

/// <summary>The bars of one state's page.</summary>
public static class StateBarsWriter
{
    /// <summary>The class at the other end of the role, in this state and release; null where there is none.</summary>
    public static (OccupationLink Link, WageEstimate Estimate)? BoundOf(
        RoleProfile role,
        ClassByState byState,
        StatePay state,
        SiteInputs inputs
    ) =>
        role
            .Occupations.Skip(1)
            .Where(o => o.Fit is OccupationFit.LowerBound or OccupationFit.UpperBound)
            .Select(o =>
                (
                    Link: o,
                    Estimate: inputs.Ledger.Wages.Find(WageKey.In(WagePlace.Of(state.State), o.Soc, byState.Release))
                )
            )
            .Where(b => b.Estimate is { Yearly.Median.Floor: not null })
            .Select(b => ((OccupationLink, WageEstimate)?)(b.Link, b.Estimate!))
            .FirstOrDefault();

    public static StateBars Of(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var wages = inputs.Figures.Wages;
        var figures = new PlaceFigureWriter(byState, inputs);
        List<Bar> bars = [new(state.State.Name, "as paid", BarKind.Here, k => figures.Paid(state, k))];
        if (state.Prices is not null)
            bars.Add(new(state.State.Name, "at national prices, about", BarKind.Local, k => figures.Local(state, k)));
        if (byState.National is { } national)
            bars.Add(new("United States", null, BarKind.National, k => wages.Of(national, k)));
        foreach (var (area, estimate) in byState.OutsideOf(state.State.Id))
            if (estimate is { Yearly.Median.Floor: not null })
                bars.Add(
                    new(
                        PlaceWords.OutsideName(area),
                        "outside the metro areas",
                        BarKind.Outside,
                        k => wages.Of(estimate, k)
                    )
                );
        if (BoundOf(role, byState, state, inputs) is { } bound)
            bars.Add(
                new(state.State.Name, inputs.NameOf(bound.Link.Soc), BarKind.Bound, k => wages.Of(bound.Estimate, k))
            );

        var scale = PayScale.UpTo(bars.Max(b => Math.Max(Dollars(b.High), Dollars(b.Middle))));
        return new(
            scale,
            byState.National?.Yearly.Median.Floor is { } middle ? scale.At(middle) : null,
            [.. bars.Select(b => new StateBars.Row(b.Name, b.Detail, b.Kind, scale, b.Low, b.Middle, b.High))],
            new ReferencePeriod.Month(byState.Release).ToString(),
            inputs.Notes.OfAll(bars.Select(b => b.Middle.Citation)),
            $"Pay in {PlaceWords.InSentence(state.State)} against the United States, a bar each. The same figures are in the table below."
        );
    }

    private sealed record Bar(string Name, string? Detail, BarKind Kind, Figure Low, Figure Middle, Figure High)
    {
        public Bar(string name, string? detail, BarKind kind, Func<PayKind, Figure> of)
            : this(name, detail, kind, of(PayKind.P10), of(PayKind.Median), of(PayKind.P90)) { }
    }

    private static decimal Dollars(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage.Floor ?? 0;
}

/// <summary>Where one state stands among all, as paid and at national prices.</summary>
public static class RankStripsWriter
{
    public static IReadOnlyList<RankStrip> Of(ClassByState byState, StatePay state, StripTicks ticks)
    {
        List<RankStrip> strips = [Strip("As paid", byState, byState.Paid, state, ticks.Scale, ticks.PaidWithout)];
        if (byState.Local.Of(state.State.Id) is not null)
            strips.Add(Strip("At national prices", byState, byState.Local, state, ticks.Scale, ticks.LocalWithout));
        return strips;
    }

    /// <summary>The figures of the named ends.</summary>
    public static IEnumerable<Line> Ends(ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        yield return Line("As paid: from ", byState.Paid, figures.Paid);
        if (byState.Local.Of(state.State.Id) is not null)
            yield return Line("At national prices: from about ", byState.Local, figures.Local, "about ");

        Line Line(string opening, StateRanks ranks, Func<Id<Area>, Figure> figure, string about = "") =>
            inputs
                .Line()
                .Say(opening)
                .Amount(figure(ranks.InOrder[^1].State), withNote: false)
                .Say($" in {figures.NameOf(ranks.InOrder[^1].State)} to {about}")
                .Amount(figure(ranks.InOrder[0].State))
                .Say($" in {figures.NameOf(ranks.InOrder[0].State)}.")
                .Done();
    }

    private static RankStrip Strip(
        string title,
        ClassByState byState,
        StateRanks ranks,
        StatePay state,
        StripScale scale,
        Func<int, string> pathWithout
    )
    {
        var (low, high) = (ranks.InOrder[^1], ranks.InOrder[0]);
        var place = ranks.InOrder.Index().First(r => r.Item.State == state.State.Id).Index;
        var rank = string.Create(
            CultureInfo.InvariantCulture,
            $"{Ordinals.Of(ranks.Of(state.State.Id)!.Value)} of {ranks.Count}"
        );
        return new(
            title,
            scale,
            pathWithout(place),
            scale.At(ranks.InOrder[place].Wage.Floor!.Value),
            rank,
            End(low),
            End(high),
            byState.National?.Yearly.Median is { Floor: { } us } national
                ? new(scale.At(us), "US " + FigureWords.Short(national))
                : null,
            $"{title}, {state.State.Name} is {rank}. One tick is one state or DC. Lowest {Named(low)}, highest {Named(high)}."
        );

        RankStrip.End End((Id<Area> State, Wage Wage) r) =>
            new(scale.At(r.Wage.Floor!.Value), $"{byState.Find(r.State)!.State.Postal} {FigureWords.Short(r.Wage)}");
        string Named((Id<Area> State, Wage Wage) r) =>
            $"{byState.Find(r.State)!.State.Name} {FigureWords.Short(r.Wage)}";
    }
}

/// <summary>
/// What the strips of one class share on the pages of all states: the scale, and a tick for each state. Made once a
/// class.
/// </summary>
public sealed class StripTicks
{
    private readonly IReadOnlyList<string> paid,
        local;

    private StripTicks(ClassByState byState)
    {
        var all = byState.Paid.InOrder.Concat(byState.Local.InOrder).Select(r => r.Wage.Floor!.Value).ToList();
        if (byState.National?.Yearly.Median.Floor is { } us)
            all.Add(us);
        Scale = new(all.Min(), all.Max());
        (paid, local) = (TicksOf(byState.Paid), TicksOf(byState.Local));
    }

    public StripScale Scale { get; }

    /// <param name="byState">With a figure of one state at least.</param>
    public static StripTicks Of(ClassByState byState) => new(byState);

    /// <summary>
    /// All ticks as paid but one, as one path in tenths of a percent: a line each would be a third of the page.
    /// </summary>
    public string PaidWithout(int place) => Without(paid, place);

    /// <summary>The same at national prices.</summary>
    public string LocalWithout(int place) => Without(local, place);

    private static string Without(IReadOnlyList<string> ticks, int place) =>
        string.Concat(ticks.Where((_, i) => i != place));

    private List<string> TicksOf(StateRanks ranks) =>
        [
            .. ranks.InOrder.Select(r =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"M{Math.Round(Scale.At(r.Wage.Floor!.Value).Percent * 10):0} 0v22"
                )
            ),
        ];
}
