using System.Globalization;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// The consumer price index by month: from the bureau's own file of series (cu.data.1.AllItems), or from a tidy table
/// made from it. Kept is one series: all urban consumers, all items, not seasonally adjusted.
/// </summary>
internal static class CpiImport
{
    private const string Series = "CUUR0000SA0";
    private static readonly IReadOnlyList<string> Own = ["series_id", "year", "period", "value"];
    private static readonly IReadOnlyList<string> Tidy = ["year", "month", "cpi_u_nsa_1982_84_100"];

    public static IReadOnlyList<FiguresTable> Read(ImportFile file, Origin origin, DiagnosticLog log)
    {
        if (file.Text(log) is not { } text)
            return [];
        var grid = TextGrid.Read(text);
        var isOwn = Header.Find(grid, t => Own.FirstOrDefault(n => n == t), least: 3) is not null;
        if (!isOwn)
            origin = origin with { Form = FiguresForm.Conversion };
        var names = isOwn ? Own : Tidy;
        var own = new DiagnosticLog();
        SortedDictionary<YearMonth, decimal> kept = [];
        var leftOut = 0;
        var header = Header.Read(
            grid,
            0,
            t => names.FirstOrDefault(n => n == t),
            othersAreWelcome: true,
            _ => null,
            own
        );
        header.ReportMissing(grid, names, own);
        for (var row = 1; row < grid.Rows.Count && header.Names.Count() == names.Count; row++)
        {
            var cells = new RowCells(grid, header, row, own);
            if (isOwn ? !IsMonthOfSeries(cells) : grid.IsEmpty(row))
                leftOut++;
            else
                Add(cells, isOwn, kept);
        }
        if (!own.HasErrors && kept.Count == 0)
            own.Error(
                ImportCodes.NothingKept,
                file.Whole,
                $"'{file.Name}' has no month of the series {Series}",
                "take cu.data.1.AllItems as the bureau publishes it"
            );
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        return own.HasErrors ? [] : [TableOf(kept, leftOut, origin)];
    }

    // Periods beyond M12 are means of years and half-years.
    private static bool IsMonthOfSeries(RowCells cells) =>
        cells.Raw("series_id") == Series && cells.Raw("period") is ['M', ..] and not "M13";

    private static void Add(RowCells cells, bool isOwn, SortedDictionary<YearMonth, decimal> kept)
    {
        var monthColumn = isOwn ? "period" : "month";
        var year = cells.NumberFrom(1913, "year", 0);
        var text = isOwn ? cells.Raw("period")[1..] : cells.Raw("month");
        var isMonth =
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= 12;
        if (!isMonth)
            cells.Fail(
                ImportCodes.UnknownWord,
                monthColumn,
                $"'{cells.Raw(monthColumn)}' is not a month",
                "a month is a number from 1 to 12"
            );
        // The bureau prints a dash for a month whose prices were not collected.
        var index = cells.NumberFrom(1, isOwn ? "value" : Tidy[2], 3, "-");
        if (!cells.AllRight || index is not { } there)
            return;
        if (!kept.TryAdd(new YearMonth((int)year!.Value, number), there))
            cells.Fail(
                ImportCodes.SameRowTwice,
                monthColumn,
                $"{year}-{number:00} has a row above",
                "a table has one index for each month"
            );
    }

    private static FiguresTable TableOf(SortedDictionary<YearMonth, decimal> kept, int leftOut, Origin origin)
    {
        var (first, last) = (kept.Keys.First(), kept.Keys.Last());
        IReadOnlyList<YearMonth> gaps =
        [
            .. Enumerable
                .Range(0, (12 * (last.Year - first.Year)) + last.Month - first.Month)
                .Select(i => new YearMonth(first.Year + ((first.Month - 1 + i) / 12), ((first.Month - 1 + i) % 12) + 1))
                .Where(m => !kept.ContainsKey(m)),
        ];
        var entry = origin.Entry(
            "cpi-u.csv",
            OfficialSource.Prices,
            $"CPI-U, US city average, all items, {first} to {last}",
            kept.Count,
            leftOut,
            "other series, and means of years"
        );
        if (gaps.Count > 0)
            entry = entry with
            {
                LeftOut = $"{(entry.LeftOut is { } l ? l + "; " : "")}no index for {string.Join(", ", gaps)}",
            };
        return new FiguresTable(
            CsvText.Of(
                ConsumerPricesFile.Columns,
                kept.Select(p => (string[])[p.Key.ToString(), p.Value.ToString("0.0##", CultureInfo.InvariantCulture)])
            ),
            entry
        );
    }
}
