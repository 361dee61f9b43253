using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// The means of the release before the newest by industry, <c>salary-data/oews-industry-means.csv</c>: of each cell its
/// jobs and its mean, for one use: to find a cell that moved by more than pay does.
/// </summary>
public static class EarlierMeansFile
{
    /// <summary>Below salary-data/.</summary>
    public const string Name = "oews-industry-means.csv";

    public static readonly IReadOnlyList<string> Columns = ["period", "naics", "soc", "employment", "mean"];

    public static IReadOnlyList<EarlierMean> Read(Reading reading)
    {
        List<EarlierMean> means = [];
        HashSet<WageKey> seen = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var (period, naics, soc) = (cells.Month(0), cells.Naics(1), cells.Soc(2));
                var (jobs, mean) = (cells.Count(3), cells.Wage(4));
                if (!cells.AllRight)
                    return;
                var key = WageKey.At(naics!, soc!, period);
                if (seen.Add(key))
                    means.Add(new(key, jobs, mean));
                else
                    cells.Fail(2, Codes.SameRowTwice, $"'{soc}' has a row for {naics} above", "keep one of the two");
            }
        );
        return means;
    }
}
