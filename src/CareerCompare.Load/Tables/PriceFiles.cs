using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Load.Files;

namespace CareerCompare.Load.Tables;

/// <summary>
/// <c>salary-data/cpi-u.csv</c>: the price index by month. A month that was not published has no row.
/// </summary>
public static class ConsumerPricesFile
{
    public static readonly IReadOnlyList<string> Columns = ["month", "index"];

    public static ConsumerPrices Read(SourceFile file, DiagnosticLog log)
    {
        Dictionary<YearMonth, decimal> rows = [];
        CsvTable.Read(
            file,
            Columns,
            log,
            cells =>
            {
                var month = cells.Month(0);
                var index = cells.Index(1);
                if (!cells.AllRight)
                    return;
                if (!rows.TryAdd(month, index))
                    cells.Fail(0, Codes.SameRowTwice, $"'{month}' has a row above", "keep one of the two");
            }
        );
        return new(rows.Select(r => (r.Key, r.Value)));
    }
}

/// <summary>
/// <c>salary-data/rpp-state.csv</c> and <c>rpp-metro.csv</c>: price parities by place and year, each as its publisher's
/// file has them.
/// </summary>
public static class PriceParitiesFile
{
    /// <summary>Below salary-data/, what both names begin with.</summary>
    public const string Start = "rpp-";
    public const string OfStates = Start + "state.csv",
        OfMetros = Start + "metro.csv";

    public static readonly IReadOnlyList<string> Columns = ["year", "area", "index"];

    public static IReadOnlyList<PriceParity> Read(Reading reading)
    {
        List<PriceParity> rows = [];
        HashSet<(int, string)> seen = [];
        CsvTable.Read(
            reading.File,
            Columns,
            reading.Log,
            cells =>
            {
                var year = cells.Year(0);
                var area = cells.Id(1)?.As<Area>();
                var index = cells.Index(2);
                if (area is not null)
                    reading.Refer(EntityKind.Area, area.Text, cells.At(1));
                if (!cells.AllRight)
                    return;
                if (seen.Add((year, area!.Text)))
                    rows.Add(new(year, area, index));
                else
                    cells.Fail(1, Codes.SameRowTwice, $"'{area}' has a row for {year} above", "keep one of the two");
            }
        );
        return rows;
    }
}
