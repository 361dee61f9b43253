using CareerCompare.Core.Claims;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Role;

namespace CareerCompare.Site.Writing;

/// <summary>Official pay year by year, newest first, as printed.</summary>
public static class PayHistories
{
    private static readonly PayKind[] Kinds = [PayKind.P10, PayKind.P25, PayKind.Median, PayKind.P75, PayKind.P90];

    /// <summary>From this release on BLS estimates by a model and counts by the classes of 2018.</summary>
    private static readonly YearMonth NewMethod = new(2021, 5);

    public static PayHistory? Of(RoleProfile role, Desk desk)
    {
        var soc = role.MainOccupation.Soc;
        var oews = desk.Inputs.Ledger.Oews;
        var estimates = oews.Releases.Reverse().Select(r => oews.Find(soc, r)).OfType<OewsEstimate>().ToList();
        if (estimates.Count < 2) return null;
        var note = desk.Citations.Cite(new Citing { Sources = [desk.Inputs.Ledger.Official.Oews], Status = ClaimStatus.Confirmed });
        return new(desk.NameOf(soc), soc.Text,
            [.. estimates.Select(e => new PayHistory.Row(e.Release,
                [.. Kinds.Select(k => desk.Citations.Cite(desk.Inputs.Figures.Of(e, k)))],
                BreakBelow(e, estimates)))],
            note);
    }

    /// <summary>The break between an estimate and the next older one, if there is one.</summary>
    private static string? BreakBelow(OewsEstimate estimate, List<OewsEstimate> newestFirst)
    {
        var older = newestFirst.SkipWhile(e => e != estimate).Skip(1).FirstOrDefault();
        return older is not null && estimate.Release.CompareTo(NewMethod) >= 0 && older.Release.CompareTo(NewMethod) < 0
            ? "New method and classes from May 2021: do not compare across this line."
            : null;
    }
}
