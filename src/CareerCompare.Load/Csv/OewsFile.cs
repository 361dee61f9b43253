using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Time;
using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/oews/{release}.csv</c>: all national estimates of one release.</summary>
internal static class OewsFile
{
    public static readonly IReadOnlyList<string> Columns = ["soc", "title", "employment", "mean", "p10", "p25", "median", "p75", "p90"];

    public static IReadOnlyList<OewsEstimate> Read(SourceFile file, DiagnosticLog log)
    {
        if (!YearMonth.TryParse(Path.GetFileNameWithoutExtension(file.Path), out var release))
        {
            log.Error(Codes.NotARelease, SourceSpan.Whole(file), $"'{Path.GetFileNameWithoutExtension(file.Path)}' is not a release", "name the file by the release’s month, like 2025-05.csv");
            return [];
        }
        List<OewsEstimate> estimates = new(900);
        HashSet<string> seen = new(StringComparer.Ordinal);
        CsvTable.Read(file, Columns, log, cells =>
        {
            var soc = cells.Soc(0);
            var estimate = new OewsEstimate
            {
                Release = release, Soc = soc!, Title = cells.Text(1), Employment = cells.Count(2), Mean = cells.Wage(3),
                P10 = cells.Wage(4), P25 = cells.Wage(5), Median = cells.Wage(6), P75 = cells.Wage(7), P90 = cells.Wage(8),
            };
            if (soc is not null && !seen.Add(soc.Text)) cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            if (cells.AllRight) CheckOrder(estimate, cells);
            if (cells.AllRight) estimates.Add(estimate);
        });
        return estimates;
    }

    private static void CheckOrder(OewsEstimate e, CsvCells cells)
    {
        decimal least = 0;
        ReadOnlySpan<Wage> wages = [e.P10, e.P25, e.Median, e.P75, e.P90];
        for (var i = 0; i < wages.Length; i++)
        {
            if (wages[i].Floor is not { } floor) continue;
            if (floor < least)
            {
                cells.Fail(4 + i, Codes.OfficialPercentiles, $"{Columns[4 + i]} of {e.Soc} is {floor:0}, less than the percentile before it, {least:0}", "two cells were swapped, or a digit was lost: look at the publisher’s file");
                return;
            }
            least = floor;
        }
    }
}
