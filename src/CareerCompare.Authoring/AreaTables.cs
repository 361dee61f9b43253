using System.Globalization;
using System.Text;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Core.Text;
using CareerCompare.Load.Tables;

namespace CareerCompare.Authoring;

/// <summary>
/// OEWS by state or nonmetropolitan area, one table for each year, for the occupations that a role links to.
/// </summary>
internal static class AreaTable
{
    private static readonly IReadOnlyList<string> Common =
    [
        "year",
        "soc",
        "employment",
        "mean_prse",
        .. TidyWages.Columns,
    ];

    public static IReadOnlyList<FiguresTable> Read(
        OewsTable table,
        Grid grid,
        YearRange years,
        ImportingSite site,
        Func<int, Origin> origin,
        DiagnosticLog log
    )
    {
        var isState = table == OewsTable.States;
        SortedDictionary<int, YearOfRows> byYear = [];
        foreach (
            var cells in TidyTable.Rows(grid, isState ? [.. Common, "fips"] : [.. Common, "area", "area_title"], log)
        )
        {
            if (cells.NumberFrom(1900, "year", 0) is not { } year || !years.Holds((int)year))
                continue;
            if (!byYear.TryGetValue((int)year, out var rows))
                byYear.Add((int)year, rows = new YearOfRows());
            if (cells.Soc("soc") is not { } soc)
                continue;
            if (!site.Linked.Contains(soc))
                rows.LeftOut++;
            else if (Key(cells, isState ? "fips" : "area", table, site) is { } key)
                rows.Add(
                    cells,
                    "soc",
                    new EstimateRow(
                        [.. key, soc.Text],
                        TidyWages.Employment(cells),
                        TidyWages.Read(cells, hasNotes: false),
                        Error(cells)
                    )
                );
        }
        foreach (var (year, rows) in byYear)
            if (rows.Kept.Count == 0 && !log.HasErrors)
                log.Error(
                    ImportCodes.NothingKept,
                    SourceSpan.Whole(new SourceFile(grid.Name, "")),
                    $"nothing of {year} in '{grid.Name}' is of an occupation that a role links to",
                    "link a role to an occupation first"
                );
        return [.. byYear.Select(y => table.Make(y.Key, y.Value.Kept, y.Value.LeftOut, origin(y.Key)))];
    }

    private static IReadOnlyList<string>? Key(RowCells cells, string column, OewsTable table, ImportingSite site)
    {
        var code = cells.Text(column);
        if (code.Length < 2 || site.StateOfFips(code[..2]) is not { } state)
        {
            cells.Fail(
                ImportCodes.UnknownState,
                column,
                $"'{code}' lies in no state that is known",
                ImportingSite.StatesHint
            );
            return null;
        }
        if (table == OewsTable.States)
            return [state.Id.Text];
        var title = cells.Text("area_title");
        if (AreaSlug.Of(title, table.Suffix) is { } area)
            return [area.Text, title, state.Id.Text, code];
        cells.Fail(
            ImportCodes.UnknownWord,
            "area_title",
            $"'{title}' gives no id",
            "an area’s title begins with a letter"
        );
        return null;
    }

    /// <summary>
    /// A conversion that has no standard errors dropped them: the bureau prints one beside every mean.
    /// </summary>
    private static string Error(RowCells cells) =>
        cells.NumberFrom(0, "mean_prse", 1, "")?.ToString("0.0", CultureInfo.InvariantCulture) ?? "?";
}

/// <summary>The id of an area, made from its title.</summary>
internal static class AreaSlug
{
    private const int Longest = 64;
    private const string Accented = "áàâäãåçéèêëíìîïñóòôöõúùûü";
    private const string Plain = "aaaaaaceeeeiiiinooooouuuu";

    /// <param name="title">As the bureau prints it: Northwest Alabama nonmetropolitan area.</param>
    /// <param name="suffix">What tells areas of one kind from others of the same name: Guam is a territory and an area
    /// of its own.</param>
    public static Slug? Of(string title, string suffix = "")
    {
        const string common = " nonmetropolitan area";
        title = title.Replace(common, "", StringComparison.OrdinalIgnoreCase);
        var words = Words(title);
        while (words.Length + suffix.Length > Longest && words.LastIndexOf('-') is > 0 and var end)
            words = words[..end];
        return Slug.TryParse(words + suffix, out var slug) ? slug : null;
    }

    public static string Words(string text)
    {
        StringBuilder words = new();
        foreach (var letter in text.ToLowerInvariant())
        {
            var c = Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter;
            if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
                words.Append(c);
            else if (words.Length > 0 && words[^1] != '-')
                words.Append('-');
        }
        return words.ToString().Trim('-');
    }
}

/// <summary>The codes and names of states, DC and territories.</summary>
internal static class StatesTable
{
    private static readonly IReadOnlyList<string> Columns = ["fips", "abbr", "name"];

    public static IReadOnlyList<FiguresTable> Read(Grid grid, Origin origin, DiagnosticLog log)
    {
        SortedDictionary<string, IReadOnlyList<string>> kept = new(StringComparer.Ordinal);
        foreach (var cells in TidyTable.Rows(grid, Columns, log))
        {
            var fips = cells.Text("fips");
            if (fips.Length != 2 || !fips.All(char.IsAsciiDigit))
                cells.Fail(
                    ImportCodes.NotACode,
                    "fips",
                    $"'{fips}' in the column 'fips' is not the code of a state",
                    "a code is two digits, like 36"
                );
            var postal = cells.Text("abbr");
            if (postal.Length != 2 || !postal.All(char.IsAsciiLetterUpper))
                cells.Fail(
                    ImportCodes.NotACode,
                    "abbr",
                    $"'{postal}' in the column 'abbr' is not a postal code",
                    "a code is two capital letters, like NY"
                );
            var name = cells.Text("name");
            if (AreaSlug.Of(name) is not { } area)
                cells.Fail(
                    ImportCodes.UnknownWord,
                    "name",
                    $"'{name}' gives no id",
                    "a state’s name begins with a letter"
                );
            else if (!kept.TryAdd(area.Text, [area.Text, postal, fips, name]))
                cells.Fail(ImportCodes.SameRowTwice, "name", $"'{name}' has a row above", "keep one of the two");
        }
        return
        [
            new FiguresTable(
                CsvText.Of(StatesFile.Columns, kept.Values),
                origin.Entry("states.csv", OfficialSource.OewsAreas, "codes of states in OEWS", kept.Count, 0, "")
            ),
        ];
    }
}
