using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/industry-jobs.csv</c>: where an occupation's jobs are.</summary>
internal static class IndustryJobsFile
{
    private static readonly IReadOnlyList<string> Columns = ["year", "soc", "industry", "industry-name", "percent-of-jobs"];

    public static IReadOnlyList<IndustryShare> Read(SourceFile file, DiagnosticLog log)
    {
        List<IndustryShare> shares = [];
        HashSet<(int, string, string)> seen = [];
        CsvTable.Read(file, Columns, log, cells =>
        {
            var year = cells.Year(0);
            var soc = cells.Soc(1);
            var industry = cells.Id(2);
            var percent = cells.Share(4);
            var share = new IndustryShare(soc!, industry!, cells.Text(3), year, percent);
            if (!cells.AllRight) return;
            if (seen.Add((year, soc!.Text, industry!.Text))) shares.Add(share);
            else cells.Fail(2, Codes.SameRowTwice, $"'{industry}' has a row for {soc} above", "keep one of the two");
        });
        return shares;
    }
}
