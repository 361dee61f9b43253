using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
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

/// <summary>
/// Price parities by state: from BEA's own SARPP file, a row for each state and line with a column for each year, or
/// from a tidy table made from it, a row for each state, line and year. Kept is the line for all items.
/// </summary>
internal static partial class RppImport
{
    private static readonly IReadOnlyList<string> Own = ["GeoFIPS", "GeoName", "LineCode", "Description"];
    private static readonly IReadOnlyList<string> Tidy = ["year", "fips", "category", "rpp_us_100"];

    public static IReadOnlyList<FiguresTable> Read(
        ImportFile file,
        Origin origin,
        ImportingSite site,
        DiagnosticLog log
    )
    {
        if (file.Text(log) is not { } text)
            return [];
        var grid = TextGrid.Read(text);
        var own = new DiagnosticLog();
        Rows rows = new(site, own);
        if (Header.Find(grid, t => Own.FirstOrDefault(n => n == t), least: 3) is { } row)
            ReadOwn(grid, row, rows, own);
        else
        {
            origin = origin with { Form = FiguresForm.Conversion };
            ReadTidy(grid, rows, own);
        }
        if (!own.HasErrors && rows.Kept.Count == 0)
            own.Error(
                ImportCodes.NothingKept,
                file.Whole,
                $"'{file.Name}' has no price parities of states",
                "the rows to keep are those of 'All items'"
            );
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        if (own.HasErrors)
            return [];
        IReadOnlyList<string> years = [.. rows.Kept.Select(r => r[0]).Distinct().Order(StringComparer.Ordinal)];
        return
        [
            new FiguresTable(
                CsvText.Of(PriceParitiesFile.Columns, rows.Kept.OrderBy(r => r[0] + r[1], StringComparer.Ordinal)),
                origin.Entry(
                    "rpp-state.csv",
                    OfficialSource.Parities,
                    $"Regional price parities by state, {years[0]}–{years[^1]}",
                    rows.Kept.Count,
                    rows.LeftOut,
                    "the US, which is 100, and parities of goods, housing and other services"
                )
            ),
        ];
    }

    private static void ReadTidy(Grid grid, Rows rows, DiagnosticLog log)
    {
        var header = Header.Read(
            grid,
            0,
            t => Tidy.FirstOrDefault(n => n == t),
            othersAreWelcome: true,
            _ => null,
            log
        );
        header.ReportMissing(grid, Tidy, log);
        if (log.HasErrors)
            return;
        for (var row = 1; row < grid.Rows.Count; row++)
        {
            var cells = new RowCells(grid, header, row, log);
            var year = cells.NumberFrom(2000, "year", 0);
            var allItems = cells.Raw("category") == "All items";
            var index = Index(cells, "rpp_us_100", allItems);
            if (cells.AllRight)
                rows.Add(
                    cells.Raw("fips"),
                    allItems,
                    year!.Value.ToString("0", CultureInfo.InvariantCulture),
                    index,
                    cells.At("fips")
                );
        }
    }

    private static void ReadOwn(Grid grid, int row, Rows rows, DiagnosticLog log)
    {
        var years = Enumerable
            .Range(0, grid.Rows[row].Length)
            .Select(c => grid.Text(row, c))
            .Where(t => t.Length == 4 && t.All(char.IsAsciiDigit))
            .ToList();
        var header = Header.Read(
            grid,
            row,
            t => Own.Concat(years).FirstOrDefault(n => n == t),
            othersAreWelcome: true,
            _ => null,
            log
        );
        header.ReportMissing(grid, Own, log);
        for (row++; row < grid.Rows.Count && !log.HasErrors; row++)
        {
            // Notes under the table, in the first column alone.
            if (grid.Rows[row].Length <= header["Description"])
                continue;
            var cells = new RowCells(grid, header, row, log);
            var allItems = cells.Raw("Description").EndsWith("All items", StringComparison.OrdinalIgnoreCase);
            foreach (var year in years)
            {
                var index = Index(cells, year, allItems);
                if (cells.AllRight)
                    rows.Add(
                        cells.Raw("GeoFIPS")[..Math.Min(2, cells.Raw("GeoFIPS").Length)],
                        allItems,
                        year,
                        index,
                        cells.At("GeoFIPS")
                    );
            }
        }
    }

    /// <summary>
    /// A row that is left out may hold a mark, as the deflator of the US does; a letter in it is a damaged file all the
    /// same.
    /// </summary>
    private static decimal Index(RowCells cells, string column, bool isKept) =>
        !isKept && Mark.IsMatch(cells.Raw(column)) ? 0 : cells.NumberFrom(1, column, 3) ?? 0;

    /// <summary>How the bureau prints that there is no figure: (NA).</summary>
    [GeneratedRegex(@"^\([A-Z]{1,3}\)\z")]
    private static partial Regex Mark { get; }

    /// <summary>
    /// What is kept, with the US held to its 100: were it another number, the column would be another measure.
    /// </summary>
    private sealed class Rows(ImportingSite site, DiagnosticLog log)
    {
        private readonly HashSet<(string, string)> seen = [];

        public List<IReadOnlyList<string>> Kept { get; } = [];
        public int LeftOut { get; private set; }

        public void Add(string fips, bool allItems, string year, decimal index, SourceSpan at)
        {
            if (!allItems || fips == "00")
            {
                LeftOut++;
                if (allItems && index != 100)
                    log.Error(
                        ImportCodes.TablesDisagree,
                        at,
                        $"the US has the index {index.ToString(CultureInfo.InvariantCulture)} in {year}",
                        "a parity says how prices stand to those of the US, which are 100: this is another measure"
                    );
            }
            else if (site.StateOfFips(fips) is not Area state)
                log.Error(
                    ImportCodes.UnknownState,
                    at,
                    $"'{fips}' is the code of no state that is known",
                    ImportingSite.StatesHint
                );
            else if (!seen.Add((fips, year)))
                log.Error(
                    ImportCodes.SameRowTwice,
                    at,
                    $"{state.Name} has a row for {year} above",
                    "a table has one index for each state and year"
                );
            else
                Kept.Add([year, state.Id.Text, index.ToString("0.000", CultureInfo.InvariantCulture)]);
        }
    }
}
