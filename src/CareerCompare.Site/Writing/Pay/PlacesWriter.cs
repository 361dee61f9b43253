using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Pay by state, for a role's main class.</summary>
public static class PlacesWriter
{
    public static PayPlaces? Of(RoleProfile role, SiteInputs inputs)
    {
        if (inputs.StatesOf(role) is not { } byState) return null;
        var lead = Lead(role, byState, inputs).ToList();
        var cuts = new TileCuts(byState.National?.Yearly.Median.Floor ?? byState.Paid.InOrder[byState.Paid.Count / 2].Wage.Floor!.Value);
        return new()
        {
            Lead = lead,
            Key = Line.Plain(string.Create(CultureInfo.InvariantCulture,
                $"Numbers are thousands of dollars a year. Bold tiles: {cuts.Bold} or more, the first round number above the US middle. A dashed tile has no figure.")),
            Maps = StateMaps.Of(byState, cuts),
            Rows = StateRows.Of(role, byState, inputs),
            Note = inputs.Notes.Of(new Citation { Sources = Sources(byState, inputs), Status = ClaimStatus.Confirmed }),
            NotKnown = PlacesNotKnown.OfAll(byState, inputs),
        };
    }

    private static IEnumerable<Line> Lead(RoleProfile role, ClassByState byState, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        var line = inputs.Line().Say($"The figures are those of {inputs.NameOf(byState.Soc)} ({byState.Soc}), {PlaceWords.Fit(role.MainOccupation, inputs)}. The ").Add(inputs.Word("median", "middle")).Say(" is ");
        if (figures.National(PayKind.Median) is { } national) line.Amount(national).Say(" in the US; by state it goes ");
        var (low, high) = (byState.Paid.InOrder[^1].State, byState.Paid.InOrder[0].State);
        yield return line.Say("from ").Amount(figures.Paid(low), withNote: false).Say($" in {figures.NameOf(low)} to ").Amount(figures.Paid(high))
            .Say($" in {figures.NameOf(high)} ({inputs.Figures.Wages.Of(byState.Find(high)!.Estimate!, PayKind.Median).Period}).").Done();
        if (byState.Local.Count > 0 && byState.PriceYear is { } year) yield return AtNationalPrices(figures, byState, year, inputs);
    }

    private static Line AtNationalPrices(PlaceFigureWriter figures, ClassByState byState, int year, SiteInputs inputs)
    {
        var (low, high) = (byState.Local.InOrder[^1].State, byState.Local.InOrder[0].State);
        var line = inputs.Line().Strong("At national prices").Say(string.Create(CultureInfo.InvariantCulture, $", which we computed as pay divided by the state’s price level of {year}, it goes from about "))
            .Amount(figures.Local(low), withNote: false).Say($" in {figures.NameOf(low)} to about ").Amount(figures.Local(high)).Say($" in {figures.NameOf(high)}.");
        var moves = byState.States.Where(s => byState.Local.Of(s.State.Id) is not null)
            .Select(s => new Move(s.State.Id, byState.Paid.Of(s.State.Id)!.Value, byState.Local.Of(s.State.Id)!.Value)).ToList();
        Say(moves.MaxBy(m => m.Paid - m.Local)!, "climbs");
        Say(moves.MinBy(m => m.Paid - m.Local)!, "falls");
        return line.Done();

        void Say(Move move, string verb)
        {
            if (move.Paid != move.Local)
                line.Say($" {FirstLetter.Capital(figures.NameOf(move.Id))} {verb} most, from {PlaceWords.Rank(move.Paid)} to {PlaceWords.Rank(move.Local)}.");
        }
    }

    /// <summary>The rank of a state as paid and at national prices.</summary>
    private sealed record Move(Id<Area> Id, int Paid, int Local);

    private static IReadOnlyList<Id<Source>> Sources(ClassByState byState, SiteInputs inputs)
    {
        var official = inputs.Ledger.Official;
        var wages = official.AreaWages ?? official.Oews;
        return byState.Local.Count > 0 && official.PriceParities is { } prices ? [wages, prices] : [wages];
    }
}
