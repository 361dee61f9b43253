using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/oews/{release}.csv</c>: all national estimates of one release.</summary>
internal static class OewsFile
{
    public static readonly IReadOnlyList<string> Columns = ["soc", "title", "employment", .. WageCells.Columns];

    public static IReadOnlyList<OewsEstimate> Read(SourceFile file, DiagnosticLog log)
    {
        if (ReleaseName.Of(file, log) is not { } release) return [];
        List<OewsEstimate> estimates = new(900);
        HashSet<string> seen = new(StringComparer.Ordinal);
        CsvTable.Read(file, Columns, log, cells =>
        {
            var soc = cells.Soc(0);
            var title = cells.Text(1);
            var employment = cells.Count(2);
            var wages = WageCells.Read(cells, 3);
            if (soc is not null && !seen.Add(soc.Text)) cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            if (cells.AllRight) WageCells.CheckOrder(wages, soc!.Text, cells, 3);
            if (cells.AllRight)
                estimates.Add(new OewsEstimate
                {
                    Release = release, Soc = soc!, Title = title, Employment = employment, Mean = wages.Mean,
                    P10 = wages.P10, P25 = wages.P25, Median = wages.Median, P75 = wages.P75, P90 = wages.P90,
                });
        });
        return estimates;
    }
}
