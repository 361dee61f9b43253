using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Prices;
using CareerCompare.Core.Time;

namespace CareerCompare.Load.Csv;

/// <summary><c>salary-data/cpi-u.csv</c>: the price index by month. A month that was not published has no row.</summary>
internal static class ConsumerPricesFile
{
    public static readonly IReadOnlyList<string> Columns = ["month", "index"];

    public static ConsumerPrices Read(SourceFile file, DiagnosticLog log)
    {
        Dictionary<YearMonth, decimal> rows = [];
        CsvTable.Read(file, Columns, log, cells =>
        {
            var month = cells.Month(0);
            var index = cells.Index(1);
            if (!cells.AllRight) return;
            if (!rows.TryAdd(month, index)) cells.Fail(0, Codes.SameRowTwice, $"'{month}' has a row above", "keep one of the two");
        });
        return new(rows.Select(r => (r.Key, r.Value)));
    }
}
