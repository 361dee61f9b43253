using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary><c>salary-data/industry-jobs.csv</c>: where an occupation's jobs are.</summary>
public static class IndustryJobsFile
{
    /// <summary>As the importer writes them too.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "year",
        "soc",
        "industry",
        "industry-name",
        "percent-of-jobs",
    ];

    public static IReadOnlyList<IndustryShare> Read(SourceFile file, DiagnosticLog log)
    {
        List<IndustryShare> shares = [];
        HashSet<(int, string, string)> seen = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                var year = cells.Year(0);
                var soc = cells.Soc(1);
                var industry = cells.Id(2);
                var percent = cells.Share(4);
                var share = new IndustryShare(soc!, industry!, cells.Text(3), year, percent);
                if (!cells.AllRight)
                    return;
                if (seen.Add((year, soc!.Text, industry!.Text)))
                    shares.Add(share);
                else
                    cells.Fail(2, Codes.SameRowTwice, $"'{industry}' has a row for {soc} above", "keep one of the two");
            }
        );
        return shares;
    }
}

/// <summary><c>salary-data/industry-wages.csv</c>: medians of an occupation's leading industries.</summary>
public static class IndustryWagesFile
{
    /// <summary>As the importer writes them too.</summary>
    public static readonly IReadOnlyList<string> Columns = ["period", "soc", "industry", "industry-name", "median"];

    public static IReadOnlyList<IndustryWage> Read(SourceFile file, DiagnosticLog log)
    {
        List<IndustryWage> wages = [];
        HashSet<(string, string, string)> seen = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                var period = cells.Month(0);
                var soc = cells.Soc(1);
                var industry = cells.Id(2);
                var wage = new IndustryWage(soc!, industry!, cells.Text(3), period, cells.Wage(4));
                if (!cells.AllRight)
                    return;
                if (seen.Add((period.ToString(), soc!.Text, industry!.Text)))
                    wages.Add(wage);
                else
                    cells.Fail(2, Codes.SameRowTwice, $"'{industry}' has a row for {soc} above", "keep one of the two");
            }
        );
        return wages;
    }
}
