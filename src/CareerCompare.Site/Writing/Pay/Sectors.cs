using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.RolePay;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>The range of pay in the sectors with the most jobs of a class.</summary>
public static class Sectors
{
    /// <summary>What a reader takes in; the rest are counted.</summary>
    private const int Most = 8;

    /// <summary>Above this standard error of the mean, in percent, a bar is drawn hollow.</summary>
    private const decimal Rough = 10;

    public static PayBySector? Of(SocCode soc, SiteInputs inputs)
    {
        var ledger = inputs.Ledger;
        if (ledger.Official.SectorWages is null || ledger.SectorWages.Releases.Count == 0) return null;
        var all = ledger.SectorWages.Of(soc, ledger.SectorWages.Releases[^1]).Where(e => e.Wages.Median.Floor is not null)
            .OrderByDescending(e => e.Employment ?? 0).ThenBy(e => e.Naics, StringComparer.Ordinal).ToList();
        if (all.Count == 0) return null;
        var shown = all.Take(Most).ToList();
        var scale = PayScale.UpTo(shown.Max(e => e.Wages.P90.Floor ?? e.Wages.Median.Floor!.Value));
        var rows = shown.Select(e => RowOf(e, scale, inputs)).ToList();
        return new(rows[0].Middle.Period.ToString()!, Largest(shown[0], inputs), scale, rows, new(all.Count - shown.Count), Note.Of(rows[0].Middle));
    }

    private static PayBySector.Row RowOf(SectorEstimate e, PayScale scale, SiteInputs inputs)
    {
        var figures = inputs.Figures.Sectors;
        Figure Paid(PayKind kind) => figures.Of(e, kind)!;
        return new(SectorWords.Of(e), e.Ownership == "5" ? null : e.OwnershipWords,
            figures.JobsOf(e),
            Paid(PayKind.P10), Paid(PayKind.Median), Paid(PayKind.P90), e.MeanErrorPercent is null or > Rough,
            RangeBar.Of(e.Wages.P10, e.Wages.Median, e.Wages.P90, scale));
    }

    // "Most" is said only where it is more than half of all jobs of that month.
    private static Line Largest(SectorEstimate e, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (inputs.Figures.Sectors.JobsOf(e) is not { } jobs) return line.Say("How many jobs each sector has is not released.").Done();
        var half = inputs.Ledger.Oews.Find(e.Soc, e.Release)?.Employment is { } all && e.Employment * 2 > all;
        var name = SectorWords.Of(e).ToLowerInvariant();
        return half
            ? line.Say("Most of these jobs, ").Amount(jobs).Say($", are in {name}.").Done()
            : line.Say($"The sector with the most of these jobs is {name}: ").Amount(jobs).Say(".").Done();
    }
}
