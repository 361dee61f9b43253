using System.Globalization;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Where the jobs of a class are, largest first.</summary>
public static class LargestEmployers
{
    /// <summary>Null where the Handbook has no list for the class alone.</summary>
    public static Line? Of(OccupationLink link, SiteInputs inputs)
    {
        var shares = inputs.Ledger.IndustryShares.Where(s => s.Soc == link.Soc).ToList();
        var newest = shares.Where(s => s.Year == shares.Max(x => x.Year)).OrderByDescending(s => s.Percent).ThenBy(s => s.Industry).ToList();
        var figures = newest.Select(s => (Share: s, Figure: inputs.Figures.Of(s))).Where(s => s.Figure is not null).ToList();
        if (figures.Count == 0) return null;
        var line = inputs.Line().Strong("Where the jobs are").Say(string.Create(CultureInfo.InvariantCulture, $" ({newest[0].Year}): "));
        for (var i = 0; i < figures.Count; i++)
            line.Say((i == 0 ? "" : "; ") + Name(figures[i].Share) + " ").Amount(figures[i].Figure!, withNote: i == 0);
        return line.Say(" of the jobs. The Handbook lists no others.").Done();
    }

    private static string Name(IndustryShare share) => HandbookIndustry.Short(share.IndustryName).ToLowerInvariant();
}
