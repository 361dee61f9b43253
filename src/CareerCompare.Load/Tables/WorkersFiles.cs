using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Tables;

/// <summary><c>salary-data/workers-age.csv</c>: the middle age of those who work in an occupation.</summary>
public static class WorkersAgeFile
{
    public static readonly IReadOnlyList<string> Columns = ["year", "soc", "median-age"];

    public static IReadOnlyDictionary<SocCode, OfYear<decimal>> Read(SourceFile file, DiagnosticLog log) =>
        ByClass.Read(file, Columns, log, cells => cells.Number(2));
}

/// <summary><c>salary-data/workers-women.csv</c>: the part of them who are women.</summary>
public static class WorkersWomenFile
{
    public static readonly IReadOnlyList<string> Columns = ["year", "soc", "women-percent"];

    public static IReadOnlyDictionary<SocCode, OfYear<decimal>> Read(SourceFile file, DiagnosticLog log) =>
        ByClass.Read(file, Columns, log, cells => cells.Share(2));
}

/// <summary><c>salary-data/workers-earnings.csv</c>: what full-time workers earn a week, women and men.</summary>
public static class WorkersEarningsFile
{
    public static readonly IReadOnlyList<string> Columns = ["year", "soc", "women-weekly", "men-weekly"];

    public static IReadOnlyDictionary<SocCode, OfYear<WeeklyEarnings>> Read(SourceFile file, DiagnosticLog log) =>
        ByClass.Read(file, Columns, log, cells => new WeeklyEarnings(cells.Number(2), cells.Number(3)));
}

/// <summary><c>salary-data/workers-schooling.csv</c>: the highest schooling of those who are 25 and older.</summary>
public static class WorkersSchoolingFile
{
    public const string Name = "workers-schooling.csv";

    /// <summary>The mark of a class that the survey of households does not count by itself.</summary>
    public const string Wider = "wider-group";

    private static readonly IReadOnlyList<EducationLevel> Levels = Enum.GetValues<EducationLevel>();

    public static readonly IReadOnlyList<string> Columns =
    [
        "first-year",
        "last-year",
        "soc",
        .. Levels.Select(l => KebabCase.Of(l.ToString())),
        "marks",
    ];

    public static IReadOnlyDictionary<SocCode, Schooling> Read(SourceFile file, DiagnosticLog log)
    {
        Dictionary<SocCode, Schooling> rows = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                var (first, last, soc) = (cells.Year(0), cells.Year(1), cells.Soc(2));
                var shares = Levels
                    .Select((level, i) => (level, Share: cells.Share(3 + i)))
                    .ToDictionary(s => s.level, s => s.Share);
                var marks = 3 + Levels.Count;
                var isWider = !cells.IsEmpty(marks);
                if (isWider && cells.Text(marks) != Wider)
                    cells.Fail(
                        marks,
                        Codes.WrongCell,
                        $"'{Excerpt.Of(cells.Text(marks))}' in the column 'marks' is not a mark",
                        $"write {Wider}, or leave the cell empty"
                    );
                if (!cells.AllRight)
                    return;
                if (!rows.TryAdd(soc!, new(first, last, shares, isWider)))
                    cells.Fail(2, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return rows;
    }
}

/// <summary><c>salary-data/eci.csv</c>: how pay of broad groups of occupations changed in twelve months.</summary>
public static class LaborCostsFile
{
    public static readonly IReadOnlyList<string> Columns = ["month", "major-groups", "name", "change-percent"];

    public static IReadOnlyList<LaborCost> Read(SourceFile file, DiagnosticLog log)
    {
        List<LaborCost> rows = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                LaborCost row = new(cells.Month(0), cells.Text(1).Split(' '), cells.Text(2), cells.Number(3));
                if (!cells.AllRight)
                    return;
                if (rows.Any(r => r.Month == row.Month && r.MajorGroups.Intersect(row.MajorGroups).Any()))
                    cells.Fail(1, Codes.SameRowTwice, $"'{cells.Text(1)}' has a row above", "keep one of the two");
                else
                    rows.Add(row);
            }
        );
        return rows;
    }
}

/// <summary>A table of which each row is one class in one year.</summary>
internal static class ByClass
{
    public static IReadOnlyDictionary<SocCode, OfYear<T>> Read<T>(
        SourceFile file,
        IReadOnlyList<string> columns,
        DiagnosticLog log,
        Func<CsvCells, T> value
    )
    {
        Dictionary<SocCode, OfYear<T>> rows = [];
        CsvTable.Read(
            file,
            columns,
            log,
            cells =>
            {
                var (year, soc) = (cells.Year(0), cells.Soc(1));
                var read = value(cells);
                if (!cells.AllRight)
                    return;
                if (!rows.TryAdd(soc!, new(year, read)))
                    cells.Fail(1, Codes.SameRowTwice, $"'{soc}' has a row above", "keep one of the two");
            }
        );
        return rows;
    }
}
