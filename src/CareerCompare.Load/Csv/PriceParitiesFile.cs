using CareerCompare.Core.Places;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Text;
using CareerCompare.Load.Entities;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/rpp-state.csv</c>: price parities by state and year.</summary>
internal static class PriceParitiesFile
{
    public static readonly IReadOnlyList<string> Columns = ["year", "area", "index"];

    public static PriceParities Read(Reading reading)
    {
        List<(int, Id<Area>, decimal)> rows = [];
        HashSet<(int, string)> seen = [];
        CsvTable.Read(reading.File, Columns, reading.Log, cells =>
        {
            var year = cells.Year(0);
            var area = cells.Id(1)?.As<Area>();
            var index = cells.Index(2);
            if (area is not null) reading.Refer(EntityKind.Area, area.Text, cells.At(1));
            if (!cells.AllRight) return;
            if (seen.Add((year, area!.Text))) rows.Add((year, area, index));
            else cells.Fail(1, Codes.SameRowTwice, $"'{area}' has a row for {year} above", "keep one of the two");
        });
        return new(rows);
    }
}
