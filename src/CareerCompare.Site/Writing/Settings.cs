using CareerCompare.Core.Figures;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Pay at the few employers that stand for all, and how common the groups are on their payrolls.</summary>
public static class SettingsWriter
{
    /// <summary>Null where no release has a figure of the role's groups.</summary>
    public static PaySettings? Of(RoleSide side, SiteInputs inputs) =>
        GroupPay.Of([side], inputs) is { } pay
            ? new(MediansWriter.Of(pay, inputs), OnThePayroll(pay, inputs), side.Path)
            : null;

    private static Line? OnThePayroll(GroupPay pay, SiteInputs inputs)
    {
        var shares = pay
            .Groups.Reverse()
            .Select(soc => pay.Nearest.Cells.FirstOrDefault(c => c.Soc == soc))
            .Select(cell => (Cell: cell, Share: cell is null ? null : inputs.Figures.Wages.ShareOfPayroll(cell)))
            .Where(x => x.Share is { Quantity: Quantity.Share(> 0) })
            .ToList();
        if (shares.Count == 0)
            return null;
        var line = inputs.Line().Say($"Of all on the payroll {GroupPay.At(pay.Nearest)}, about ");
        for (var i = 0; i < shares.Count; i++)
            line.Say(
                    i == 0 ? ""
                    : i == shares.Count - 1 ? " and "
                    : ", "
                )
                .Amount(shares[i].Share!, withNote: i == shares.Count - 1)
                .Say($" are {inputs.NameOf(shares[i].Cell!.Soc)}");
        return line.Say($" (US, {pay.Month}). Team sizes are not published.").Done();
    }
}
