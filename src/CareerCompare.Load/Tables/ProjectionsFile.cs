using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary><c>salary-data/projections-{from}-{to}.csv</c>: jobs ten years ahead.</summary>
public static class ProjectionsFile
{
    /// <summary>As the importer writes them too.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "soc",
        "title",
        "from",
        "to",
        "jobs-from",
        "jobs-to",
        "change-percent",
        "openings",
        "education",
        "experience",
        "training",
    ];

    public static IReadOnlyDictionary<SocCode, EmploymentProjection> Read(SourceFile file, DiagnosticLog log)
    {
        Dictionary<SocCode, EmploymentProjection> projections = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                var soc = cells.Soc(0);
                var projection = new EmploymentProjection
                {
                    Soc = soc!,
                    Title = cells.Text(1),
                    From = cells.Year(2),
                    To = cells.Year(3),
                    JobsFrom = cells.Number(4),
                    JobsTo = cells.Number(5),
                    ChangePercent = cells.Number(6),
                    OpeningsPerYear = cells.Number(7),
                    Education = cells.Text(8),
                    Experience = cells.Text(9),
                    Training = cells.Text(10),
                };
                if (cells.AllRight)
                    CheckOrder(projection, cells);
                if (!cells.AllRight)
                    return;
                if (!projections.TryAdd(soc!, projection))
                    cells.Fail(0, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return projections;
    }

    /// <summary>Two cells that were exchanged are each a good one, and together a projection into the past.</summary>
    private static void CheckOrder(EmploymentProjection p, CsvCells cells)
    {
        if (p.To <= p.From)
            cells.Fail(
                3,
                Codes.WrongCell,
                $"the projection from {p.From} ends in {p.To}",
                "two cells were exchanged: look at the publisher’s file"
            );
        if (Math.Min(p.JobsFrom, p.JobsTo) < 0 || p.OpeningsPerYear < 0)
            cells.Fail(
                4,
                Codes.WrongCell,
                "a number of jobs or openings is below zero",
                "look at the publisher’s file"
            );
        if (Math.Sign(p.JobsTo - p.JobsFrom) * Math.Sign(p.ChangePercent) < 0)
            cells.Fail(
                6,
                Codes.WrongCell,
                $"jobs go from {p.JobsFrom} to {p.JobsTo}, and the change is {p.ChangePercent}%",
                "two cells were exchanged, or a sign was lost: look at the publisher’s file"
            );
    }
}
