using System.Globalization;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Where one state stands among all, as paid and at national prices.</summary>
public static class RankStripsWriter
{
    public static IReadOnlyList<RankStrip> Of(ClassByState byState, StatePay state, StripTicks ticks)
    {
        List<RankStrip> strips = [Strip("As paid", byState, byState.Paid, state, ticks.Scale, ticks.PaidWithout)];
        if (byState.Local.Of(state.State.Id) is not null) strips.Add(Strip("At national prices", byState, byState.Local, state, ticks.Scale, ticks.LocalWithout));
        return strips;
    }

    /// <summary>The figures of the named ends.</summary>
    public static IEnumerable<Line> Ends(ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        yield return Line("As paid: from ", byState.Paid, figures.Paid);
        if (byState.Local.Of(state.State.Id) is not null) yield return Line("At national prices: from about ", byState.Local, figures.Local, "about ");

        Line Line(string opening, StateRanks ranks, Func<Id<Area>, Figure> figure, string about = "") => inputs.Line()
            .Say(opening).Amount(figure(ranks.InOrder[^1].State), withNote: false).Say($" in {figures.NameOf(ranks.InOrder[^1].State)} to {about}")
            .Amount(figure(ranks.InOrder[0].State)).Say($" in {figures.NameOf(ranks.InOrder[0].State)}.").Done();
    }

    private static RankStrip Strip(string title, ClassByState byState, StateRanks ranks, StatePay state, StripScale scale, Func<int, string> pathWithout)
    {
        var (low, high) = (ranks.InOrder[^1], ranks.InOrder[0]);
        var place = ranks.InOrder.Index().First(r => r.Item.State == state.State.Id).Index;
        var rank = string.Create(CultureInfo.InvariantCulture, $"{PlaceWords.Rank(ranks.Of(state.State.Id)!.Value)} of {ranks.Count}");
        return new(title, scale,
            pathWithout(place),
            scale.At(ranks.InOrder[place].Wage.Floor!.Value), rank, End(low), End(high),
            byState.National?.Yearly.Median is { Floor: { } us } national ? new(scale.At(us), "US " + FigureWords.Short(national)) : null,
            $"{title}, {state.State.Name} is {rank}. One tick is one state or DC. Lowest {Named(low)}, highest {Named(high)}.");

        RankStrip.End End((Id<Area> State, Wage Wage) r) => new(scale.At(r.Wage.Floor!.Value), $"{byState.Find(r.State)!.State.Postal} {FigureWords.Short(r.Wage)}");
        string Named((Id<Area> State, Wage Wage) r) => $"{byState.Find(r.State)!.State.Name} {FigureWords.Short(r.Wage)}";
    }
}
