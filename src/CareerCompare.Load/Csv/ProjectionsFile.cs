using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Occupations;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/projections-{from}-{to}.csv</c>: jobs ten years ahead.</summary>
internal static class ProjectionsFile
{
    private static readonly IReadOnlyList<string> Columns = ["soc", "title", "from", "to", "jobs-from", "jobs-to", "change-percent", "openings", "education", "experience", "training"];

    public static IReadOnlyDictionary<SocCode, EmploymentProjection> Read(SourceFile file, DiagnosticLog log)
    {
        Dictionary<SocCode, EmploymentProjection> projections = [];
        CsvTable.Read(file, Columns, log, cells =>
        {
            var soc = cells.Soc(0);
            var projection = new EmploymentProjection
            {
                Soc = soc!, Title = cells.Text(1), From = cells.Year(2), To = cells.Year(3), JobsFrom = cells.Number(4), JobsTo = cells.Number(5),
                ChangePercent = cells.Number(6), OpeningsPerYear = cells.Number(7), Education = cells.Text(8), Experience = cells.Text(9), Training = cells.Text(10),
            };
            if (!cells.AllRight) return;
            if (!projections.TryAdd(soc!, projection)) cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
        });
        return projections;
    }
}
