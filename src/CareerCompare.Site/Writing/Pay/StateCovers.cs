using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Whom the classes of a state's page count, and why their pay may not be the reader's.</summary>
public static class StateCovers
{
    public static IEnumerable<Line> Of(RoleProfile role, ClassByState byState, StatePay state, SiteInputs inputs)
    {
        yield return inputs.Line().Say($"No state figure is for the title “{new RoleSide(Seat.A, role).Name}” alone. The upper bars are {inputs.NameOf(byState.Soc)} ({byState.Soc}). ")
            .Say(role.MainOccupation.Because).Say(" ").Cite(role.MainOccupation.Citation).Done();
        if (StateBarsWriter.BoundOf(role, byState, state, inputs) is { } bound)
            yield return inputs.Line().Say($"The last bar is {inputs.NameOf(bound.Link.Soc)} ({bound.Link.Soc}). ").Say(bound.Link.Because).Say(" ").Cite(bound.Link.Citation).Done();
        if (state.Estimate is { } estimate && inputs.Figures.Wages.JobsOf(estimate) is { } jobs)
            yield return inputs.Line().Say($"The bureau counts ").Amount(jobs).Say($" jobs of {inputs.NameOf(byState.Soc)} in {PlaceWords.InSentence(state.State)}.").Done();
    }
}
