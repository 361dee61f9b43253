using CareerCompare.Core.Figures;
using CareerCompare.Core.Places;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The figures of one class by state, for whoever writes them down.</summary>
public sealed class PlaceFigureWriter(ClassByState byState, SiteInputs inputs)
{
    private readonly WageFigures wages = inputs.Figures.Wages;

    public Figure? National(PayKind kind) => byState.National is { } national ? wages.Of(national, kind) : null;

    /// <summary>As paid.</summary>
    public Figure Paid(StatePay state, PayKind kind) => wages.Of(state.Estimate!, kind);

    /// <summary>At national prices: "about" stands before it.</summary>
    public Figure Local(StatePay state, PayKind kind) => wages.AtNationalPrices(state.Estimate!, kind, state.Prices!.Value);

    public Figure Paid(Id<Area> state) => Paid(byState.Find(state)!, PayKind.Median);

    public Figure Local(Id<Area> state) => Local(byState.Find(state)!, PayKind.Median);

    public string NameOf(Id<Area> state) => PlaceWords.InSentence(byState.Find(state)!.State);
}
