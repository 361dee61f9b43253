using CareerCompare.Core.Figures;
using CareerCompare.Core.Occupations;
using CareerCompare.Core.Verdicts;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Charts;
using CareerCompare.Pages.Citations;
using CareerCompare.Pages.Comparison;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Pay;

/// <summary>Two classes across the range: all employers of the newest release, and the sector in which both have many jobs.</summary>
public static class RangeDuels
{
    public static readonly IReadOnlyList<string> Places = ["Low 10%", "Low 25%", "Middle", "Top 25%", "Top 10%"];

    public static IReadOnlyList<RangeDuel> Of(SocCode a, SocCode b, SiteInputs inputs)
    {
        if (a == b) return [];
        var found = new[] { AllEmployers(a, b, inputs), SharedSector(a, b, inputs) }.OfType<Pair>().ToList();
        var dollars = found.SelectMany(p => p.A.Concat(p.B)).Select(DollarsOf).OfType<decimal>().ToList();
        if (dollars.Count == 0) return [];
        var scale = DotScale.Around(dollars.Min(), dollars.Max());
        return [.. found.Select(p => DuelOf(p, scale, inputs))];
    }

    private static Pair? AllEmployers(SocCode a, SocCode b, SiteInputs inputs)
    {
        var (wages, figures) = (inputs.Ledger.Wages, inputs.Figures.Wages);
        foreach (var release in wages.Releases.Reverse())
            if (wages.National(a, release) is { } ofA && wages.National(b, release) is { } ofB)
                return new("all-employers", "All employers", [.. OrderGrid.Columns.Select(k => figures.Of(ofA, k))], [.. OrderGrid.Columns.Select(k => figures.Of(ofB, k))]);
        return null;
    }

    private static Pair? SharedSector(SocCode a, SocCode b, SiteInputs inputs)
    {
        var (wages, figures) = (inputs.Ledger.Wages, inputs.Figures.Wages);
        if (wages.ReleasesOf(IndustryLevel.Sector) is not [.., var release]) return null;
        // Where only one of them works there is little to compare: the sector is the one in which the rarer of the two has most jobs.
        var both = from mine in wages.At(IndustryLevel.Sector, a, release)
                   let theirs = wages.Find(WageKey.At(mine.Key.Employer.Industry!, b, release))
                   where theirs is not null
                   orderby Math.Min(mine.Employment ?? 0, theirs.Employment ?? 0) descending
                   select (A: mine, B: theirs);
        if (both.FirstOrDefault() is not { A: { } ofA, B: { } ofB }) return null;
        return new("one-sector", $"{Sectors.IndustryOf(ofA, inputs).Name} only", [.. OrderGrid.Columns.Select(k => figures.Of(ofA, k))], [.. OrderGrid.Columns.Select(k => figures.Of(ofB, k))]);
    }

    private static RangeDuel DuelOf(Pair pair, DotScale scale, SiteInputs inputs)
    {
        var rows = Places.Select((place, i) => new RangeDuel.Row(place, OrderGrid.Cell.Of(WageOf(pair.A[i]), WageOf(pair.B[i])).Order,
            pair.A[i], pair.B[i], MarkOf(pair.A[i], scale), MarkOf(pair.B[i], scale))).ToList();
        return new(pair.Id, $"{pair.Name}, {pair.A[0].Period}", scale, rows, Note.Of(rows[0].A));
    }

    private static RangeDuel.Mark? MarkOf(Figure figure, DotScale scale) =>
        DollarsOf(figure) is { } dollars ? new(scale.At(dollars), WageOf(figure) is Wage.AtLeast) : null;

    private static decimal? DollarsOf(Figure figure) => WageOf(figure).Floor;

    private static Wage WageOf(Figure figure) => ((Quantity.Pay)figure.Quantity).Wage;

    private sealed record Pair(string Id, string Name, IReadOnlyList<Figure> A, IReadOnlyList<Figure> B);
}
