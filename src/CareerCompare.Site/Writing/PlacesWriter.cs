using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Pay by state, for a role's main class.</summary>
public static class PlacesWriter
{
    public static PayPlaces? Of(RoleProfile role, SiteInputs inputs)
    {
        if (inputs.StatesOf(role) is not { } byState)
            return null;
        var lead = Lead(role, byState, inputs).ToList();
        var cuts = new TileCuts(
            byState.National?.Yearly.Median.Floor ?? byState.Paid.InOrder[byState.Paid.Count / 2].Wage.Floor!.Value
        );
        return new()
        {
            Lead = lead,
            Key = Line.Plain(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Numbers are thousands of dollars a year. Bold tiles: {cuts.Bold} or more, the first round number above the US middle. A dashed tile has no figure."
                )
            ),
            Maps = StateMaps.Of(byState, cuts),
            Rows = StateRows.Of(role, byState, inputs),
            Note = inputs.Notes.Of(new Citation { Sources = Sources(byState, inputs), Status = ClaimStatus.Confirmed }),
            NotKnown = PlacesNotKnown.OfAll(byState, inputs),
        };
    }

    private static IEnumerable<Line> Lead(RoleProfile role, ClassByState byState, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        var line = inputs
            .Line()
            .Say(
                $"The figures are those of {inputs.NameOf(byState.Soc)} ({byState.Soc}), {PlaceWords.Fit(role.MainOccupation, inputs)}. The "
            )
            .Add(inputs.Word("median", "middle"))
            .Say(" is ");
        if (figures.National(PayKind.Median) is { } national)
            line.Amount(national).Say(" in the US; by state it goes ");
        var (low, high) = (byState.Paid.InOrder[^1].State, byState.Paid.InOrder[0].State);
        yield return line.Say("from ")
            .Amount(figures.Paid(low), withNote: false)
            .Say($" in {figures.NameOf(low)} to ")
            .Amount(figures.Paid(high))
            .Say(
                $" in {figures.NameOf(high)} ({inputs.Figures.Wages.Of(byState.Find(high)!.Estimate!, PayKind.Median).Period})."
            )
            .Done();
        if (byState.Local.Count > 0 && byState.PriceYear is { } year)
            yield return AtNationalPrices(figures, byState, year, inputs);
    }

    private static Line AtNationalPrices(PlaceFigureWriter figures, ClassByState byState, int year, SiteInputs inputs)
    {
        var (low, high) = (byState.Local.InOrder[^1].State, byState.Local.InOrder[0].State);
        var line = inputs
            .Line()
            .Strong("At national prices")
            .Say(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $", which we computed as pay divided by the state’s price level of {year}, it goes from about "
                )
            )
            .Amount(figures.Local(low), withNote: false)
            .Say($" in {figures.NameOf(low)} to about ")
            .Amount(figures.Local(high))
            .Say($" in {figures.NameOf(high)}.");
        var moves = byState
            .States.Where(s => byState.Local.Of(s.State.Id) is not null)
            .Select(s => new Move(s.State.Id, byState.Paid.Of(s.State.Id)!.Value, byState.Local.Of(s.State.Id)!.Value))
            .ToList();
        Say(moves.MaxBy(m => m.Paid - m.Local)!, "climbs");
        Say(moves.MinBy(m => m.Paid - m.Local)!, "falls");
        return line.Done();

        void Say(Move move, string verb)
        {
            if (move.Paid != move.Local)
                line.Say(
                    $" {FirstLetter.Capital(figures.NameOf(move.Id))} {verb} most, from {Ordinals.Of(move.Paid)} to {Ordinals.Of(move.Local)}."
                );
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

/// <summary>Places, ranks and classes as they stand in a sentence.</summary>
public static class PlaceWords
{
    private const string Nonmetropolitan = " nonmetropolitan area";

    // Its parts do not touch: of no use to who looks up pay.
    private const string Scattered = " (noncontiguous)";

    /// <summary>"Ohio", "the District of Columbia".</summary>
    public static string InSentence(Area state) =>
        state.Name.StartsWith("District ", StringComparison.Ordinal) ? "the " + state.Name : state.Name;

    /// <summary>The bureau's name of an area outside the metropolitan ones, without saying that it is one.</summary>
    public static string OutsideName(Area area) =>
        area
            .Name.Replace(Nonmetropolitan, "", StringComparison.Ordinal)
            .Replace(Scattered, "", StringComparison.Ordinal);

    /// <summary>What the class is to the role, after its name and a comma.</summary>
    public static string Fit(OccupationLink link, SiteInputs inputs)
    {
        var also = inputs.Ledger.Occupations.GetValueOrDefault(link.Soc)?.CountsAlso;
        var counts = also is null ? "" : $"; it counts {also} too";
        return link.Fit switch
        {
            OccupationFit.Closest => "the official class of this job",
            OccupationFit.Wider => "the official class that holds this job and others" + counts,
            OccupationFit.LowerBound => "the class for the smallest or most junior form of this job",
            OccupationFit.UpperBound => "the class for the largest or most senior form of this job" + counts,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}

/// <summary>The figures of one class by state, for whoever writes them down.</summary>
public sealed class PlaceFigureWriter(ClassByState byState, SiteInputs inputs)
{
    private readonly WageFigures wages = inputs.Figures.Wages;

    public Figure? National(PayKind kind) => byState.National is { } national ? wages.Of(national, kind) : null;

    /// <summary>As paid.</summary>
    public Figure Paid(StatePay state, PayKind kind) => wages.Of(state.Estimate!, kind);

    /// <summary>At national prices: "about" stands before it.</summary>
    public Figure Local(StatePay state, PayKind kind) =>
        wages.AtNationalPrices(state.Estimate!, kind, state.Prices!.Value);

    public Figure Paid(Id<Area> state) => Paid(byState.Find(state)!, PayKind.Median);

    public Figure Local(Id<Area> state) => Local(byState.Find(state)!, PayKind.Median);

    public string NameOf(Id<Area> state) => PlaceWords.InSentence(byState.Find(state)!.State);
}

/// <summary>What the figures of places leave open. Each is said only where it is so in the data at hand.</summary>
public static class PlacesNotKnown
{
    /// <summary>For a page of all states.</summary>
    public static IReadOnlyList<Line> OfAll(ClassByState byState, SiteInputs inputs)
    {
        List<Line> lines = [];
        var without = byState.States.Where(s => !s.HasFigure).Select(s => PlaceWords.InSentence(s.State)).ToList();
        if (without.Count > 0)
            lines.Add(
                inputs
                    .Line()
                    .Strong("No figure")
                    .Say(
                        $" for {Listed.And(without)}. The bureau leaves a state out where the figure would be too rough, or would tell about single employers. A gap is not filled from a neighbor and has no rank."
                    )
                    .Done()
            );
        if (
            byState.States.Any(s =>
                s.Estimate is { } e && (e.Yearly.Median is Wage.AtLeast || e.Yearly.P90 is Wage.AtLeast)
            )
        )
            lines.Add(
                inputs
                    .Line()
                    .Strong("Capped")
                    .Say(
                        ": “or more” (≥) stands where the bureau does not print the amount. Such a state ranks by its cap."
                    )
                    .Done()
            );
        if (byState.States.Any(s => s.Estimate is { Employment: null }))
            lines.Add(
                inputs.Line().Strong("Jobs").Say(" marked “not released” were withheld, though the pay was not.").Done()
            );
        return [.. lines, .. Shared(byState, inputs)];
    }

    /// <summary>For the page of one state.</summary>
    public static IReadOnlyList<Line> OfOne(ClassByState byState, SiteInputs inputs) => [.. Shared(byState, inputs)];

    private static IEnumerable<Line> Shared(ClassByState byState, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Wages.ReleasesOf(AreaKind.Metropolitan).Count == 0)
            yield return inputs
                .Line()
                .Strong("Cities")
                .Say(
                    ": we could not get the bureau’s file of metropolitan areas first-hand, so no city or metro area has a figure here."
                )
                .Done();
        if (byState.PriceYear is { } year)
            yield return inputs
                .Line()
                .Strong("Years differ")
                .Say(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $": pay is of {new ReferencePeriod.Month(byState.Release)}, prices are of {year}, the newest there are. They are those of all goods, services and rents in a state, not yours."
                    )
                )
                .Done();
        if (byState.States.All(s => s.Estimate?.MeanErrorPercent is null))
            yield return inputs
                .Line()
                .Strong("How sure")
                .Say(
                    ": the copy of the bureau’s file that we have was made by others, and left out its standard errors and marks. So a small distance between two states, or a few ranks, may be chance."
                )
                .Done();
    }
}
