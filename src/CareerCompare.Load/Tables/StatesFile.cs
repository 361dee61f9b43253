using System.Globalization;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// <c>salary-data/states.csv</c>: states, DC and territories, with the codes by which publishers name them.
/// </summary>
public static class StatesFile
{
    public static readonly IReadOnlyList<string> Columns = ["area", "postal", "fips", "name"];

    /// <summary>FIPS numbers from here on are those of territories.</summary>
    private const int FirstTerritory = 60;

    public static IReadOnlyList<Area> Read(Reading reading)
    {
        List<Area> states = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var id = cells.Id(0)?.As<Area>();
                var postal = cells.Code(1, 2, char.IsAsciiLetterUpper, "two capital letters, like NY");
                var fips = cells.Code(2, 2, char.IsAsciiDigit, "two digits, like 36");
                var name = cells.Text(3);
                if (id is not null)
                    reading.Define(EntityKind.Area, id.Text, cells.At(0));
                if (!cells.AllRight)
                    return;
                var kind =
                    int.Parse(fips, CultureInfo.InvariantCulture) < FirstTerritory
                        ? AreaKind.State
                        : AreaKind.Territory;
                states.Add(
                    new Area
                    {
                        Id = id!,
                        Postal = postal,
                        Code = fips,
                        Name = name,
                        Kind = kind,
                    }
                );
            }
        );
        return states;
    }
}
