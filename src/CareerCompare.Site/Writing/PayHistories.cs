using CareerCompare.Core.Roles;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Role;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>Official pay year by year, newest first, as printed.</summary>
public static class PayHistories
{
    private static readonly PayKind[] Kinds = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    public static PayHistory? Of(RoleProfile role, SiteInputs inputs)
    {
        var soc = role.MainOccupation.Soc;
        var estimates = inputs.Ledger.Wages.History(soc).Reverse().ToList();
        if (estimates.Count < 2) return null;
        var note = inputs.Notes.Of(inputs.Figures.By(inputs.Ledger.Official.Oews));
        return new(inputs.NameOf(soc), soc.Text,
            [.. estimates.Select(e => new PayHistory.Row(e.Release,
                [.. Kinds.Select(k => inputs.Figures.Wages.Of(e, k))],
                SeriesBreaks.Below(e.Release, e == estimates[^1] ? null : estimates[estimates.IndexOf(e) + 1].Release)))],
            note);
    }
}
