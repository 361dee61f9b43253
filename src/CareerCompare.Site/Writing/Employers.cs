using System.Globalization;
using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// "Does it matter where?" in two sentences: the employer nearest to the role, against the one a reader would weigh it
/// with.
/// </summary>
public static class NearestEmployer
{
    public static IEnumerable<Line> Of(RoleProfile role, SiteInputs inputs)
    {
        var link = role.MainOccupation;
        var rows = Industries
            .NewestOf(link.Soc, inputs.Ledger)
            .Where(w => w.Median is Wage.Exactly)
            .OrderByDescending(w => w.Median.Floor)
            .ToList();
        if (rows.Count < 2)
            yield break;
        if (rows.FirstOrDefault(w => w.Industry == link.Industry) is not { } near)
        {
            yield return FromTo(rows, link.Soc, inputs);
            yield break;
        }
        var name = link.IndustryName ?? InSentence(near);
        var other = Other(rows, near, link.WeighedAgainst);
        var line = inputs
            .Line()
            .Strong(FirstLetter.Capital(name))
            .Say($", the employers nearest to this job, pay {inputs.NameOf(link.Soc)} ")
            .Amount(inputs.Figures.Of(near))
            .Say($" at the middle. In {InSentence(other)} it is {Against(other, near)}: ")
            .Amount(inputs.Figures.Of(other), withNote: false);
        if (inputs.Ledger.Wages.National(link.Soc, near.Period) is { Yearly.Median: Wage.Exactly } all)
            line.Say(". All employers together: ").Amount(inputs.Figures.Wages.Of(all, PayKind.Median));
        yield return line.Say(".").Done();
        if (Smallest(role, inputs) is { } lower)
            yield return inputs
                .Line()
                .Say(
                    $"Even {name} may be large groups. The smallest may file the same job with {inputs.NameOf(lower.Soc)}, whose middle is "
                )
                .Amount(inputs.Figures.Wages.Of(lower, PayKind.Median))
                .Say(".")
                .Done();
    }

    private static Line FromTo(List<IndustryWage> rows, SocCode soc, SiteInputs inputs) =>
        inputs
            .Line()
            .Say("Yes: the middle for ")
            .Say(inputs.NameOf(soc))
            .Say(" goes from ")
            .Amount(inputs.Figures.Of(rows[^1]), withNote: false)
            .Say($" in {InSentence(rows[^1])} to ")
            .Amount(inputs.Figures.Of(rows[0]))
            .Say($" in {InSentence(rows[0])}.")
            .Done();

    // Where the role names none, the best-paying industry is the other end.
    private static IndustryWage Other(List<IndustryWage> rows, IndustryWage near, Slug? named) =>
        rows.FirstOrDefault(w => w != near && w.Industry == named) ?? rows.First(w => w != near);

    private static WageEstimate? Smallest(RoleProfile role, SiteInputs inputs) =>
        role.Occupations.FirstOrDefault(o => o.Fit == OccupationFit.LowerBound) is { } link
        && inputs.Ledger.Wages.Newest(link.Soc) is { Yearly.Median.Floor: not null } lower
            ? lower
            : null;

    private static string InSentence(IndustryWage wage) => HandbookIndustry.Short(wage.IndustryName).ToLowerInvariant();

    private static string Against(IndustryWage other, IndustryWage near) =>
        (other.Median.Floor ?? 0).CompareTo(near.Median.Floor ?? 0) switch
        {
            > 0 => "more",
            < 0 => "less",
            _ => "the same",
        };
}

/// <summary>Where the jobs of a class are, largest first.</summary>
public static class LargestEmployers
{
    /// <summary>Null where the Handbook has no list for the class alone.</summary>
    public static Line? Of(OccupationLink link, SiteInputs inputs)
    {
        var shares = inputs.Ledger.IndustryShares.Where(s => s.Soc == link.Soc).ToList();
        var newest = shares
            .Where(s => s.Year == shares.Max(x => x.Year))
            .OrderByDescending(s => s.Percent)
            .ThenBy(s => s.Industry)
            .ToList();
        var figures = newest
            .Select(s => (Share: s, Figure: inputs.Figures.Of(s)))
            .Where(s => s.Figure is not null)
            .ToList();
        if (figures.Count == 0)
            return null;
        var line = inputs
            .Line()
            .Strong("Where the jobs are")
            .Say(string.Create(CultureInfo.InvariantCulture, $" ({newest[0].Year}): "));
        for (var i = 0; i < figures.Count; i++)
            line.Say((i == 0 ? "" : "; ") + Name(figures[i].Share) + " ").Amount(figures[i].Figure!, withNote: i == 0);
        return line.Say(" of the jobs. The Handbook lists no others.").Done();
    }

    private static string Name(IndustryShare share) => HandbookIndustry.Short(share.IndustryName).ToLowerInvariant();
}

/// <summary>Medians by industry, as the Handbook prints them, against all employers of the same month.</summary>
public static class Industries
{
    /// <summary>The newest that the Handbook has for a class.</summary>
    public static IEnumerable<IndustryWage> NewestOf(SocCode soc, Ledger ledger)
    {
        var all = ledger.IndustryWages.Where(w => w.Soc == soc).ToList();
        return all.Count == 0 ? [] : all.Where(w => w.Period == all.Max(x => x.Period));
    }

    public static PayByIndustry? Of(OccupationLink link, SiteInputs inputs)
    {
        var wages = NewestOf(link.Soc, inputs.Ledger)
            .OrderByDescending(w => w.Median.Floor ?? 0)
            .ThenBy(w => w.Industry)
            .ToList();
        var known = wages.Select(w => w.Median.Floor).OfType<decimal>().ToList();
        if (known.Count == 0)
            return null;
        var all = inputs.Ledger.Wages.National(link.Soc, wages[0].Period) is { Yearly.Median: Wage.Exactly } estimate
            ? inputs.Figures.Wages.Of(estimate, PayKind.Median)
            : null;
        if (DollarsOf(all) is { } middle)
            known.Add(middle);
        var scale = DotScale.Around(known.Min(), known.Max());

        PayByIndustry.Row RowOf(string name, string? counted, bool nearest, Figure figure) =>
            new(
                name,
                counted,
                nearest,
                figure,
                DollarsOf(figure) is { } dollars ? scale.At(dollars) : null,
                DollarsOf(all) is { } together ? scale.At(together) : null,
                figure.Quantity is Quantity.Pay { Wage: Wage.AtLeast }
            );

        var rows = wages
            .Select(w =>
                RowOf(
                    NameOf(w, link),
                    HandbookIndustry.Counted(w.IndustryName),
                    w.Industry == link.Industry,
                    inputs.Figures.Of(w)
                )
            )
            .ToList();
        return new(
            new ReferencePeriod.Month(wages[0].Period).ToString(),
            all is null ? null : RowOf("All employers together", null, false, all),
            scale,
            rows,
            Note.Of(rows[0].Middle)
        );
    }

    private static string NameOf(IndustryWage wage, OccupationLink link) =>
        wage.Industry == link.Industry && link.IndustryName is { } name
            ? FirstLetter.Capital(name)
            : HandbookIndustry.Short(wage.IndustryName);

    private static decimal? DollarsOf(Figure? figure) =>
        figure?.Quantity is Quantity.Pay { Wage.Floor: { } dollars } ? dollars : null;
}

/// <summary>Pay by kind of employer, for a role's main class. What is nearest to the role itself leads.</summary>
public static class SettingsWriter
{
    public static PaySettings? Of(RoleProfile role, SiteInputs inputs)
    {
        IReadOnlyList<Line> says =
        [
            .. NearestEmployer.Of(role, inputs),
            .. LargestEmployers.Of(role.MainOccupation, inputs) is { } largest ? [largest] : (Line[])[],
        ];
        var industries = Industries.Of(role.MainOccupation, inputs);
        var sectors = Sectors.Of(role.MainOccupation.Soc, inputs);
        return industries is null && sectors is null
            ? null
            : new()
            {
                Says = says,
                Industries = industries,
                Sectors = sectors,
            };
    }
}
