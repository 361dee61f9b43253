using CareerCompare.Core;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Text;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

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
        var wages = NewestOf(link.Soc, inputs.Ledger).OrderByDescending(w => w.Median.Floor ?? 0).ThenBy(w => w.Industry).ToList();
        var known = wages.Select(w => w.Median.Floor).OfType<decimal>().ToList();
        if (known.Count == 0) return null;
        var all = inputs.Ledger.Wages.National(link.Soc, wages[0].Period) is { Yearly.Median: Wage.Exactly } estimate
            ? inputs.Figures.Wages.Of(estimate, PayKind.Median) : null;
        if (DollarsOf(all) is { } middle) known.Add(middle);
        var scale = DotScale.Around(known.Min(), known.Max());

        PayByIndustry.Row RowOf(string name, string? counted, bool nearest, Figure figure) => new(name, counted, nearest, figure,
            DollarsOf(figure) is { } dollars ? scale.At(dollars) : null,
            DollarsOf(all) is { } together ? scale.At(together) : null,
            figure.Quantity is Quantity.Pay { Wage: Wage.AtLeast });

        var rows = wages.Select(w => RowOf(NameOf(w, link), HandbookIndustry.Counted(w.IndustryName), w.Industry == link.Industry, inputs.Figures.Of(w))).ToList();
        return new(new ReferencePeriod.Month(wages[0].Period).ToString(), all is null ? null : RowOf("All employers together", null, false, all), scale, rows, Note.Of(rows[0].Middle));
    }

    private static string NameOf(IndustryWage wage, OccupationLink link) =>
        wage.Industry == link.Industry && link.IndustryName is { } name ? FirstLetter.Capital(name) : HandbookIndustry.Short(wage.IndustryName);

    private static decimal? DollarsOf(Figure? figure) => figure?.Quantity is Quantity.Pay { Wage.Floor: { } dollars } ? dollars : null;
}
