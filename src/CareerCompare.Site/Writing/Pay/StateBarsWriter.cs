using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The bars of one state's page.</summary>
public static class StateBarsWriter
{
    /// <summary>The class at the other end of the role, in this state and release; null where there is none.</summary>
    public static (OccupationLink Link, WageEstimate Estimate)? BoundOf(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs) =>
        role.Occupations.Skip(1).Where(o => o.Fit is OccupationFit.LowerBound or OccupationFit.UpperBound)
            .Select(o => (Link: o, Estimate: inputs.Ledger.Wages.Find(WageKey.In(WagePlace.Of(state.State), o.Soc, byState.Release))))
            .Where(b => b.Estimate is { Yearly.Median.Floor: not null })
            .Select(b => ((OccupationLink, WageEstimate)?)(b.Link, b.Estimate!))
            .FirstOrDefault();

    public static StateBars Of(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var wages = inputs.Figures.Wages;
        var figures = new PlaceFigureWriter(byState, inputs);
        List<Bar> bars = [new(state.State.Name, "as paid", BarKind.Here, k => figures.Paid(state, k))];
        if (state.Prices is not null) bars.Add(new(state.State.Name, "at national prices, about", BarKind.Local, k => figures.Local(state, k)));
        if (byState.National is { } national) bars.Add(new("United States", null, BarKind.National, k => wages.Of(national, k)));
        foreach (var (area, estimate) in byState.OutsideOf(state.State.Id))
            if (estimate is { Yearly.Median.Floor: not null }) bars.Add(new(PlaceWords.OutsideName(area), "outside the metro areas", BarKind.Outside, k => wages.Of(estimate, k)));
        if (BoundOf(role, byState, state, inputs) is { } bound) bars.Add(new(state.State.Name, inputs.NameOf(bound.Link.Soc), BarKind.Bound, k => wages.Of(bound.Estimate, k)));

        var scale = PayScale.UpTo(bars.Max(b => Math.Max(Dollars(b.High), Dollars(b.Middle))));
        return new(
            scale,
            byState.National?.Yearly.Median.Floor is { } middle ? scale.At(middle) : null,
            [.. bars.Select(b => new StateBars.Row(b.Name, b.Detail, b.Kind, scale, b.Low, b.Middle, b.High))],
            new ReferencePeriod.Month(byState.Release).ToString(),
            inputs.Notes.OfAll(bars.Select(b => b.Middle.Citation)),
            $"Pay in {PlaceWords.InSentence(state.State)} against the United States, a bar each. The same figures are in the table below.");
    }

    private sealed record Bar(string Name, string? Detail, BarKind Kind, Figure Low, Figure Middle, Figure High)
    {
        public Bar(string name, string? detail, BarKind kind, Func<PayKind, Figure> of) : this(name, detail, kind, of(PayKind.P10), of(PayKind.Median), of(PayKind.P90)) { }
    }

    private static decimal Dollars(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage.Floor ?? 0;
}
