using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// Who works beside somebody: of 100 on the payroll of a kind of employer, how many of each occupation. Who leads whom
/// is counted by nobody, and owners off the payroll are not in it.
/// </summary>
public static class PayrollMates
{
    /// <summary>So many occupations are drawn beside the role's own groups.</summary>
    private const int Most = 8;

    /// <summary>At each kind of employer of the role whose payroll is counted, the nearest first.</summary>
    public static IEnumerable<PayrollChart> Of(RoleProfile role, SiteInputs inputs)
    {
        if (inputs.Ledger.Wages.NewestByEmployer is not { } release)
            yield break;
        var own = RoleGroup.Of(role).Select(g => g.Soc).ToHashSet();
        foreach (var employer in RoleEmployers.Of(role, inputs.Ledger))
            if (
                inputs.Ledger.Staffing.GetValueOrDefault((employer.Code, release)) is { } staffing
                && Drawn(staffing, own, inputs) is { Count: > 0 } bars
            )
                yield return new(
                    employer.Code.Text,
                    employer.Name,
                    employer.At,
                    new ReferencePeriod.Month(release).ToString(),
                    bars,
                    Note.Of(bars[0].Share)
                );
    }

    private static IReadOnlyList<PayrollBar> Drawn(Staffing staffing, HashSet<SocCode> own, SiteInputs inputs)
    {
        var shown = staffing
            .MostCommon.Where((soc, i) => i < Most || own.Contains(soc))
            .Where(soc => staffing.PercentOf(soc) is > 0)
            .ToList();
        return
        [
            .. shown.Select(soc => new PayrollBar(
                FirstLetter.Capital(inputs.NameOf(soc)),
                inputs.Figures.Wages.ShareOfPayroll(WageKey.At(staffing.Industry, soc, staffing.Release))!,
                new(Math.Round(100 * staffing.PercentOf(soc)!.Value / staffing.PercentOf(shown[0])!.Value, 2)),
                own.Contains(soc)
            )),
        ];
    }
}
