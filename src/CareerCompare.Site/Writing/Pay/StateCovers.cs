using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Whom the classes of a state's page count, and why their pay may not be the reader's.</summary>
public static class StateCovers
{
    public static IEnumerable<Line> Of(RoleProfile role, ClassByState byState, StatePay state, Desk desk)
    {
        yield return desk.Line().Say($"No state figure is for the title “{new RoleSide(Seat.A, role).Name}” alone. The upper bars are {desk.NameOf(byState.Soc)} ({byState.Soc}). ")
            .Say(role.MainOccupation.Because).Say(" ").Cite(role.MainOccupation.Citation).Done();
        if (StateBarsWriter.BoundOf(role, byState, state, desk) is { } bound)
            yield return desk.Line().Say($"The last bar is {desk.NameOf(bound.Link.Soc)} ({bound.Link.Soc}). ").Say(bound.Link.Because).Say(" ").Cite(bound.Link.Citation).Done();
        if (state.Estimate is { } estimate && desk.Inputs.Figures.Places.JobsOf(estimate) is { } jobs)
            yield return desk.Line().Say($"The bureau counts ").Amount(jobs).Say($" jobs of {desk.NameOf(byState.Soc)} in {PlaceWords.InSentence(state.State)}.").Done();
    }
}
