using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What a role pays in one state, in sentences.</summary>
public static class StateAnswer
{
    /// <summary>In percent. Nearer than this, "above" and "below" would be about nothing.</summary>
    private const decimal Same = 0.1m;

    /// <summary>A share that would round to nothing, or leave nothing.</summary>
    private const decimal Nothing = 0.005m;

    public static IEnumerable<Line> Of(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        var name = PlaceWords.InSentence(state.State);
        var line = inputs
            .Line()
            .Say($"Half of {inputs.NameOf(byState.Soc)} in {name} earn less than ")
            .Amount(figures.Paid(state, PayKind.Median))
            .Say($" ({new ReferencePeriod.Month(byState.Release)})");
        if (state.Prices is not null)
            line.Say("; at national prices that is about ").Amount(figures.Local(state, PayKind.Median));
        line.Say(
            string.Create(
                CultureInfo.InvariantCulture,
                $". {FirstLetter.Capital(name)} ranks {Ordinals.Of(byState.Paid.Of(state.State.Id)!.Value)} of {byState.Paid.Count} as paid"
            )
        );
        if (byState.Local.Of(state.State.Id) is { } local)
            line.Say($" and {Ordinals.Of(local)} once prices are counted");
        yield return line.Say(".").Done();

        var who = inputs.Line().Say($"That is {PlaceWords.Fit(role.MainOccupation, inputs)}.");
        if (StateBarsWriter.BoundOf(role, byState, state, inputs) is { } bound)
            who.Say($" For {inputs.NameOf(bound.Link.Soc)}, {EndOf(bound.Link.Fit)}, the middle is ")
                .Amount(inputs.Figures.Wages.Of(bound.Estimate, PayKind.Median))
                .Say(".");
        yield return who.Done();
    }

    /// <summary>How far from the country, what prices make of it, and the rest of the state.</summary>
    public static IEnumerable<Line> Against(ClassByState byState, StatePay state, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        if (byState.National?.Yearly.Median is Wage.Exactly(var us) && state.Median is Wage.Exactly(var paid))
            yield return Distance(byState, state, us, paid, inputs);
        if (byState.RestIsAtOrAboveMedian(state))
            yield return inputs
                .Line()
                .Say(
                    $"Every area of {PlaceWords.InSentence(state.State)} outside the metro areas is below the middle of the state. So the metro areas, taken together, are at "
                )
                .Amount(figures.Paid(state, PayKind.Median))
                .Say(" or more.")
                .Done();
    }

    private static Line Distance(ClassByState byState, StatePay state, decimal us, decimal paid, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        var wages = inputs.Figures.Wages;
        var percent = Math.Round((paid - us) / us * 100, 1, MidpointRounding.AwayFromZero);
        var line = inputs
            .Line()
            .Say("The ")
            .Add(inputs.Word("median", "middle"))
            .Say($" in {PlaceWords.InSentence(state.State)} is ");
        if (Math.Abs(percent) < Same)
            line.Say("the same as");
        else
            line.Amount(wages.AgainstNational(state.Estimate!, Math.Abs(percent)), withNote: false)
                .Say(percent < 0 ? " below" : " above");
        line.Say(" the US middle of ").Amount(figures.National(PayKind.Median)!).Say(".");
        if (
            state.Prices is not { } index
            || byState.PriceYear is not { } year
            || state.MedianAtNationalPrices is not Wage.Exactly(var adjusted)
        )
            return line.Done();

        line.Say(" What costs 100 across the US costs ")
            .Amount(inputs.Figures.PricesOf(state.State, year, index))
            .Say(string.Create(CultureInfo.InvariantCulture, $" here ({year}), so the pay buys what about "))
            .Amount(figures.Local(state, PayKind.Median), withNote: false)
            .Say(" would buy at US prices.");
        return LocalPrices.ShareOfGapClosed(paid, adjusted, us) switch
        {
            null => line.Say(
                    adjusted < us ? " Once prices are counted it is below the US middle."
                    : adjusted > us ? " It is above the US middle that way too."
                    : ""
                )
                .Done(),
            >= 1 - Nothing => line.Say(" Lower prices make up for the whole distance.").Done(),
            < Nothing => line.Say(" Prices do not make up for any of the distance.").Done(),
            { } share => line.Say(" Lower prices make up for ")
                .Amount(wages.GapClosed(state.Estimate!, share), withNote: false)
                .Say(" of the distance.")
                .Done(),
        };
    }

    private static string EndOf(OccupationFit fit) =>
        fit == OccupationFit.LowerBound
            ? "the class for the smallest or most junior form of the job"
            : "the class for the largest or most senior form of the job";
}

/// <summary>Whom the classes of a state's page count, and why their pay may not be the reader's.</summary>
public static class StateCovers
{
    public static IEnumerable<Line> Of(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs)
    {
        yield return inputs
            .Line()
            .Say(
                $"No state figure is for the title “{new RoleSide(Seat.A, role).Name}” alone. The upper bars are {inputs.NameOf(byState.Soc)} ({byState.Soc}). "
            )
            .Say(role.MainOccupation.Because)
            .Say(" ")
            .Cite(role.MainOccupation.Citation)
            .Done();
        if (StateBarsWriter.BoundOf(role, byState, state, inputs) is { } bound)
            yield return inputs
                .Line()
                .Say($"The last bar is {inputs.NameOf(bound.Link.Soc)} ({bound.Link.Soc}). ")
                .Say(bound.Link.Because)
                .Say(" ")
                .Cite(bound.Link.Citation)
                .Done();
        if (state.Estimate is { } estimate && inputs.Figures.Wages.JobsOf(estimate) is { } jobs)
            yield return inputs
                .Line()
                .Say($"The bureau counts ")
                .Amount(jobs)
                .Say($" jobs of {inputs.NameOf(byState.Soc)} in {PlaceWords.InSentence(state.State)}.")
                .Done();
    }
}

/// <summary>The table of all states, by name.</summary>
public static class StateRows
{
    public static IReadOnlyList<StateRow> Of(RoleProfile role, ClassByState byState, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        return [.. byState.States.Select(Row)];

        StateRow Row(StatePay state)
        {
            if (state.Estimate is not { } estimate)
                return new(state.State.Name, null, null, null, null, null, null);
            Figure Paid(PayKind kind) => figures.Paid(state, kind);
            return new(
                state.State.Name,
                state.HasFigure ? SitePath.StatePay(role.Id, state.State.Id) : null,
                Paid(PayKind.Median),
                state.Prices is null ? null : figures.Local(state, PayKind.Median),
                Paid(PayKind.P10),
                Paid(PayKind.P90),
                inputs.Figures.Wages.JobsOf(estimate)
            );
        }
    }
}
