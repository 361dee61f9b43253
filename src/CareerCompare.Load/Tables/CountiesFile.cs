using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// <c>salary-data/counties.csv</c>: in which metropolitan area a county lies. The area is empty where it lies in none.
/// </summary>
public static class CountiesFile
{
    /// <summary>Below salary-data/.</summary>
    public const string Name = "counties.csv";

    public static readonly IReadOnlyList<string> Columns = ["county", "state", "area"];

    public static IReadOnlyList<County> Read(Reading reading)
    {
        List<County> counties = [];
        HashSet<(string, string)> seen = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var name = cells.Text(0);
                var state = cells.Id(1)?.As<Area>();
                var area = cells.IsEmpty(2) ? null : cells.Id(2)?.As<Area>();
                if (state is not null)
                    reading.Refer(EntityKind.Area, state.Text, cells.At(1));
                if (area is not null)
                    reading.Refer(EntityKind.Area, area.Text, cells.At(2));
                if (!cells.AllRight)
                    return;
                if (seen.Add((name, state!.Text)))
                    counties.Add(new(name, state, area));
                else
                    cells.Fail(0, Codes.SameRowTwice, $"'{name}' of {state} has a row above", "keep one of the two");
            }
        );
        return counties;
    }
}
