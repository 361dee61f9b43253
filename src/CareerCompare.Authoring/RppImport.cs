using System.Globalization;
using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// Price parities by state or metropolitan area: from BEA's own SARPP and MARPP files, a row for each place and line
/// with a column for each year, or from a tidy table made from one, a row for each place and year. Kept are all items.
/// </summary>
internal static partial class RppImport
{
    private static readonly IReadOnlyList<string> Own = ["GeoFIPS", "GeoName", "LineCode", "Description"];

    /// <summary>Tables that others made: the code of a place, and which column has all items.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<string>> Tidy =
    [
        ["year", "fips", "rpp_us_100", "category"],
        ["year", "fips", "all_items"],
        ["year", "cbsa", "all_items"],
    ];

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
                $"'{file.Name}' has no price parities of states or metropolitan areas",
                "the rows to keep are those of 'All items'"
            );
        foreach (var diagnostic in own.InOrder())
            log.Add(diagnostic);
        if (own.HasErrors)
            return [];
        // BEA's files hold one kind of place each; so do the tables, whose sums say what was read.
        return
        [
            .. rows
                .Kept.GroupBy(r => r.IsState)
                .Select(g => TableOf([.. g.Select(r => r.Cells)], g.Key, rows.LeftOut, origin)),
        ];
    }

    private static FiguresTable TableOf(
        IReadOnlyList<IReadOnlyList<string>> rows,
        bool ofStates,
        int leftOut,
        Origin origin
    )
    {
        IReadOnlyList<string> years = [.. rows.Select(r => r[0]).Distinct().Order(StringComparer.Ordinal)];
        var span = years.Count == 1 ? years[0] : $"{years[0]}–{years[^1]}";
        return new FiguresTable(
            CsvText.Of(PriceParitiesFile.Columns, rows.OrderBy(r => r[0] + r[1], StringComparer.Ordinal)),
            origin.Entry(
                ofStates ? PriceParitiesFile.OfStates : PriceParitiesFile.OfMetros,
                OfficialSource.Parities,
                $"Regional price parities by {(ofStates ? "state" : "metropolitan area")}, {span}",
                rows.Count,
                leftOut,
                ofStates
                    ? "the US, which is 100, and parities of goods, housing and other services"
                    : "parities of goods, housing and other services, and areas that the wage survey does not have"
            )
        );
    }

    private static void ReadTidy(Grid grid, Rows rows, DiagnosticLog log)
    {
        var names =
            Tidy.FirstOrDefault(t => Header.Find(grid, n => t.FirstOrDefault(c => c == n), t.Count) == 0) ?? Tidy[0];
        foreach (var cells in TidyTable.Rows(grid, names, log))
        {
            var year = cells.NumberFrom(2000, "year", 0);
            var allItems = names.Count == 3 || cells.Raw("category") == "All items";
            var index = Index(cells, names[2], allItems);
            if (cells.AllRight)
                rows.Add(
                    cells.Raw(names[1]),
                    allItems,
                    year!.Value.ToString("0", CultureInfo.InvariantCulture),
                    index,
                    cells.At(names[1])
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
                    rows.Add(CodeOf(cells.Raw("GeoFIPS")), allItems, year, index, cells.At("GeoFIPS"));
            }
        }
    }

    // A state's two digits stand before three zeros; an area has five of its own.
    private static string CodeOf(string geoFips) =>
        geoFips.EndsWith("000", StringComparison.Ordinal) ? geoFips[..^3] : geoFips;

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

        public List<(bool IsState, IReadOnlyList<string> Cells)> Kept { get; } = [];
        public int LeftOut { get; private set; }

        // The code has two digits for a state and five for an area; 00 is the US.
        public void Add(string code, bool allItems, string year, decimal index, SourceSpan at)
        {
            var isState = code.Length != 5;
            if (!allItems || code == "00")
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
            else if (!isState && !site.Metros.ContainsKey(code))
                LeftOut++;
            else if ((isState ? site.StateOfFips(code) : site.Metros[code]) is not { } place)
                log.Error(
                    ImportCodes.UnknownState,
                    at,
                    $"'{code}' is the code of no state that is known",
                    ImportingSite.StatesHint
                );
            else if (!seen.Add((code, year)))
                log.Error(
                    ImportCodes.SameRowTwice,
                    at,
                    $"{place.Name} has a row for {year} above",
                    "a table has one index for each place and year"
                );
            else
                Kept.Add((isState, [year, place.Id.Text, index.ToString("0.000", CultureInfo.InvariantCulture)]));
        }
    }
}
