using CareerCompare.Core.Occupations;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>"Does it matter where?" in two sentences: the employer nearest to the role, against the one a reader would weigh it with.</summary>
public static class NearestEmployer
{
    public static IEnumerable<Line> Of(RoleProfile role, SiteInputs inputs)
    {
        var link = role.MainOccupation;
        var rows = Industries.NewestOf(link.Soc, inputs.Ledger).Where(w => w.Median is Wage.Exactly).OrderByDescending(w => w.Median.Floor).ToList();
        if (rows.Count < 2) yield break;
        if (rows.FirstOrDefault(w => w.Industry == link.Industry) is not { } near)
        {
            yield return FromTo(rows, link.Soc, inputs);
            yield break;
        }
        var name = link.IndustryName ?? InSentence(near);
        var other = Other(rows, near, link.WeighedAgainst);
        var line = inputs.Line().Strong(FirstLetter.Capital(name)).Say($", the employers nearest to this job, pay {inputs.NameOf(link.Soc)} ").Amount(inputs.Figures.Of(near))
            .Say($" at the middle. In {InSentence(other)} it is {Against(other, near)}: ").Amount(inputs.Figures.Of(other), withNote: false);
        if (inputs.Ledger.Wages.National(link.Soc, near.Period) is { Yearly.Median: Wage.Exactly } all)
            line.Say(". All employers together: ").Amount(inputs.Figures.Wages.Of(all, PayKind.Median));
        yield return line.Say(".").Done();
        if (Smallest(role, inputs) is { } lower)
            yield return inputs.Line().Say($"Even {name} may be large groups. The smallest may file the same job with {inputs.NameOf(lower.Soc)}, whose middle is ")
                .Amount(inputs.Figures.Wages.Of(lower, PayKind.Median)).Say(".").Done();
    }

    private static Line FromTo(List<IndustryWage> rows, SocCode soc, SiteInputs inputs) =>
        inputs.Line().Say("Yes: the middle for ").Say(inputs.NameOf(soc)).Say(" goes from ").Amount(inputs.Figures.Of(rows[^1]), withNote: false)
            .Say($" in {InSentence(rows[^1])} to ").Amount(inputs.Figures.Of(rows[0])).Say($" in {InSentence(rows[0])}.").Done();

    // Where the role names none, the best-paying industry is the other end.
    private static IndustryWage Other(List<IndustryWage> rows, IndustryWage near, Slug? named) =>
        rows.FirstOrDefault(w => w != near && w.Industry == named) ?? rows.First(w => w != near);

    private static WageEstimate? Smallest(RoleProfile role, SiteInputs inputs) =>
        role.Occupations.FirstOrDefault(o => o.Fit == OccupationFit.LowerBound) is { } link && inputs.Ledger.Wages.Newest(link.Soc) is { Yearly.Median.Floor: not null } lower ? lower : null;

    private static string InSentence(IndustryWage wage) => HandbookIndustry.Short(wage.IndustryName).ToLowerInvariant();

    private static string Against(IndustryWage other, IndustryWage near) =>
        (other.Median.Floor ?? 0).CompareTo(near.Median.Floor ?? 0) switch { > 0 => "more", < 0 => "less", _ => "the same" };
}
