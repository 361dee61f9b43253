using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

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
        if (ledger.Wages.ReleasesOf(IndustryLevel.Sector) is not [.., var release])
            return null;
        // Sectors come by their codes, which decide where two have as many jobs.
        var all = ledger
            .Wages.At(IndustryLevel.Sector, soc, release)
            .Where(e => e.Yearly.Median.Floor is not null)
            .OrderByDescending(e => e.Employment ?? 0)
            .ToList();
        if (all.Count == 0)
            return null;
        var shown = all.Take(Most).ToList();
        var scale = PayScale.UpTo(shown.Max(e => e.Yearly.P90.Floor ?? e.Yearly.Median.Floor!.Value));
        var rows = shown.Select(e => RowOf(e, scale, inputs)).ToList();
        return new(
            rows[0].Middle.Period.ToString()!,
            Largest(shown[0], inputs),
            scale,
            rows,
            new(all.Count - shown.Count),
            Note.Of(rows[0].Middle)
        );
    }

    private static PayBySector.Row RowOf(WageEstimate e, PayScale scale, SiteInputs inputs)
    {
        var figures = inputs.Figures.Wages;
        Figure Paid(PayKind kind) => figures.Of(e, kind);
        var sector = IndustryOf(e, inputs);
        return new(
            sector.Name,
            sector.IsPrivate ? null : sector.Owners,
            figures.JobsOf(e),
            Paid(PayKind.P10),
            Paid(PayKind.Median),
            Paid(PayKind.P90),
            e.MeanErrorPercent is null or > Rough,
            RangeBar.Of(e.Yearly.P10, e.Yearly.Median, e.Yearly.P90, scale)
        );
    }

    /// <summary>The sector of an estimate that is of one.</summary>
    internal static Industry IndustryOf(WageEstimate estimate, SiteInputs inputs) =>
        inputs.Ledger.Industries[estimate.Key.Employer.Industry!];

    // "Most" is said only where it is more than half of all jobs of that month.
    private static Line Largest(WageEstimate e, SiteInputs inputs)
    {
        var line = inputs.Line();
        if (inputs.Figures.Wages.JobsOf(e) is not { } jobs)
            return line.Say("How many jobs each sector has is not released.").Done();
        var half = inputs.Ledger.Wages.National(e.Soc, e.Release)?.Employment is { } all && e.Employment * 2 > all;
        var name = IndustryOf(e, inputs).Name.ToLowerInvariant();
        return half
            ? line.Say("Most of these jobs, ").Amount(jobs).Say($", are in {name}.").Done()
            : line.Say($"The sector with the most of these jobs is {name}: ").Amount(jobs).Say(".").Done();
    }
}

/// <summary>
/// Two classes across the range: all employers of the newest release, and the sector in which both have many jobs.
/// </summary>
public static class RangeDuels
{
    public static readonly IReadOnlyList<string> Places = ["Low 10%", "Low 25%", "Middle", "Top 25%", "Top 10%"];

    public static IReadOnlyList<RangeDuel> Of(SocCode a, SocCode b, SiteInputs inputs)
    {
        if (a == b)
            return [];
        var found = new[] { AllEmployers(a, b, inputs), SharedSector(a, b, inputs) }.OfType<Pair>().ToList();
        var dollars = found.SelectMany(p => p.A.Concat(p.B)).Select(DollarsOf).OfType<decimal>().ToList();
        if (dollars.Count == 0)
            return [];
        var scale = DotScale.Around(dollars.Min(), dollars.Max());
        return [.. found.Select(p => DuelOf(p, scale, inputs))];
    }

    private static Pair? AllEmployers(SocCode a, SocCode b, SiteInputs inputs)
    {
        var (wages, figures) = (inputs.Ledger.Wages, inputs.Figures.Wages);
        foreach (var release in wages.Releases.Reverse())
            if (wages.National(a, release) is { } ofA && wages.National(b, release) is { } ofB)
                return new(
                    "all-employers",
                    "All employers",
                    [.. OrderGrid.Columns.Select(k => figures.Of(ofA, k))],
                    [.. OrderGrid.Columns.Select(k => figures.Of(ofB, k))]
                );
        return null;
    }

    private static Pair? SharedSector(SocCode a, SocCode b, SiteInputs inputs)
    {
        var (wages, figures) = (inputs.Ledger.Wages, inputs.Figures.Wages);
        if (wages.ReleasesOf(IndustryLevel.Sector) is not [.., var release])
            return null;
        // Where only one of them works there is little to compare: the sector is the one in which the rarer of the two
        // has most jobs.
        var both =
            from mine in wages.At(IndustryLevel.Sector, a, release)
            let theirs = wages.Find(WageKey.At(mine.Key.Employer.Industry!, b, release))
            where theirs is not null
            orderby Math.Min(mine.Employment ?? 0, theirs.Employment ?? 0) descending
            select (A: mine, B: theirs);
        if (both.FirstOrDefault() is not { A: { } ofA, B: { } ofB })
            return null;
        return new(
            "one-sector",
            $"{Sectors.IndustryOf(ofA, inputs).Name} only",
            [.. OrderGrid.Columns.Select(k => figures.Of(ofA, k))],
            [.. OrderGrid.Columns.Select(k => figures.Of(ofB, k))]
        );
    }

    private static RangeDuel DuelOf(Pair pair, DotScale scale, SiteInputs inputs)
    {
        var rows = Places
            .Select(
                (place, i) =>
                    new RangeDuel.Row(
                        place,
                        OrderGrid.Cell.Of(WageOf(pair.A[i]), WageOf(pair.B[i])).Order,
                        pair.A[i],
                        pair.B[i],
                        MarkOf(pair.A[i], scale),
                        MarkOf(pair.B[i], scale)
                    )
            )
            .ToList();
        return new(pair.Id, $"{pair.Name}, {pair.A[0].Period}", scale, rows, Note.Of(rows[0].A));
    }

    private static RangeDuel.Mark? MarkOf(Figure figure, DotScale scale) =>
        DollarsOf(figure) is { } dollars ? new(scale.At(dollars), WageOf(figure) is Wage.AtLeast) : null;

    private static decimal? DollarsOf(Figure figure) => WageOf(figure).Floor;

    private static Wage WageOf(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage;

    private sealed record Pair(string Id, string Name, IReadOnlyList<Figure> A, IReadOnlyList<Figure> B);
}
