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
        if (ledger.Wages.ReleasesOf(IndustryLevel.Sector) is not [.., var release]) return null;
        // Sectors come by their codes, which decide where two have as many jobs.
        var all = ledger.Wages.At(IndustryLevel.Sector, soc, release).Where(e => e.Yearly.Median.Floor is not null)
            .OrderByDescending(e => e.Employment ?? 0).ToList();
        if (all.Count == 0) return null;
        var shown = all.Take(Most).ToList();
        var scale = PayScale.UpTo(shown.Max(e => e.Yearly.P90.Floor ?? e.Yearly.Median.Floor!.Value));
        var rows = shown.Select(e => RowOf(e, scale, inputs)).ToList();
        return new(rows[0].Middle.Period.ToString()!, Largest(shown[0], inputs), scale, rows, new(all.Count - shown.Count), Note.Of(rows[0].Middle));
    }

    private static PayBySector.Row RowOf(WageEstimate e, PayScale scale, SiteInputs inputs)
    {
        var figures = inputs.Figures.Wages;
        Figure Paid(PayKind kind) => figures.Of(e, kind);
        var sector = IndustryOf(e, inputs);
        return new(sector.Name, sector.IsPrivate ? null : sector.Owners,
            figures.JobsOf(e),
            Paid(PayKind.P10), Paid(PayKind.Median), Paid(PayKind.P90), e.MeanErrorPercent is null or > Rough,
            RangeBar.Of(e.Yearly.P10, e.Yearly.Median, e.Yearly.P90, scale));
    }

    /// <summary>The sector of an estimate that is of one.</summary>
    internal static Industry IndustryOf(WageEstimate estimate, SiteInputs inputs) => inputs.Ledger.Industries[estimate.Key.Employer.Industry!];

    // "Most" is said only where it is more than half of all jobs of that month.
    private static Line Largest(WageEstimate e, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (inputs.Figures.Wages.JobsOf(e) is not { } jobs) return line.Say("How many jobs each sector has is not released.").Done();
        var half = inputs.Ledger.Wages.National(e.Soc, e.Release)?.Employment is { } all && e.Employment * 2 > all;
        var name = IndustryOf(e, inputs).Name.ToLowerInvariant();
        return half
            ? line.Say("Most of these jobs, ").Amount(jobs).Say($", are in {name}.").Done()
            : line.Say($"The sector with the most of these jobs is {name}: ").Amount(jobs).Say(".").Done();
    }
}
