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
        List<(Figure Share, string Words)> shares =
        [
            .. from soc in pay.Groups.Reverse()
            let cell = pay.Nearest.Cells.FirstOrDefault(c => c.Soc == soc)
            where cell is not null
            let share = inputs.Figures.Wages.ShareOfPayroll(cell.Key)
            where share is { Quantity: Quantity.Share(> 0) }
            select (share, $" are {inputs.NameOf(soc)}"),
        ];
        return shares.Count == 0
            ? null
            : inputs
                .Line()
                .Say($"Of all on the payroll {GroupPay.At(pay.Nearest)}, about ")
                .Listed(shares)
                .Say($" (US, {pay.Month}). Team sizes are not published.")
                .Done();
    }
}
