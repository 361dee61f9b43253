using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/oews-sector/{release}.csv</c>: national estimates by sector.</summary>
internal static class SectorWagesFile
{
    public static readonly IReadOnlyList<string> Columns = ["naics", "sector", "ownership", "soc", "employment", .. WageCells.Columns, "mean-error-percent"];

    public static IReadOnlyList<SectorEstimate> Read(SourceFile file, DiagnosticLog log)
    {
        if (ReleaseName.Of(file, log) is not { } release) return [];
        List<SectorEstimate> estimates = [];
        HashSet<(string, string)> seen = [];
        CsvTable.Read(file, Columns, log, cells =>
        {
            var soc = cells.Soc(3);
            var estimate = new SectorEstimate
            {
                Naics = cells.Text(0), SectorName = cells.Text(1), Ownership = cells.Text(2), Release = release, Soc = soc!,
                Employment = cells.Count(4), Wages = WageCells.Read(cells, 5), MeanErrorPercent = cells.Percent(11),
            };
            if (cells.AllRight && !seen.Add((estimate.Naics, soc!.Text))) cells.Fail(3, Codes.SameRowTwice, $"'{soc}' has a row for sector {estimate.Naics} above", "keep one of the two");
            if (cells.AllRight) WageCells.CheckOrder(estimate.Wages, $"{soc} in sector {estimate.Naics}", cells, 5);
            if (cells.AllRight) estimates.Add(estimate);
        });
        return estimates;
    }
}
