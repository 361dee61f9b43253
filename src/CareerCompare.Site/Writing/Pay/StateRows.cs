using CareerCompare.Core.Figures;
using CareerCompare.Core.Places;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The table of all states, by name.</summary>
public static class StateRows
{
    public static IReadOnlyList<StateRow> Of(RoleProfile role, ClassByState byState, SiteInputs inputs)
    {
        var figures = new PlaceFigureWriter(byState, inputs);
        return [.. byState.States.Select(Row)];

        StateRow Row(StatePay state)
        {
            if (state.Estimate is not { } estimate) return new(state.State.Name, null, null, null, null, null, null);
            Figure Paid(PayKind kind) => figures.Paid(state, kind);
            return new(
                state.State.Name,
                state.HasFigure ? SitePath.StatePay(role.Id, state.State.Id) : null,
                Paid(PayKind.Median),
                state.Prices is null ? null : figures.Local(state, PayKind.Median),
                Paid(PayKind.P10),
                Paid(PayKind.P90),
                inputs.Figures.Wages.JobsOf(estimate));
        }
    }
}
