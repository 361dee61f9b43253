using CareerCompare.Authoring.Grids;
using CareerCompare.Authoring.Writing;
using CareerCompare.Core.Diagnostics;

namespace CareerCompare.Authoring.Tables;

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
            if (fips.Length != 2 || !fips.All(char.IsAsciiDigit)) cells.Fail(ImportCodes.NotACode, "fips", $"'{fips}' in the column 'fips' is not the code of a state", "a code is two digits, like 36");
            var postal = cells.Text("abbr");
            if (postal.Length != 2 || !postal.All(char.IsAsciiLetterUpper)) cells.Fail(ImportCodes.NotACode, "abbr", $"'{postal}' in the column 'abbr' is not a postal code", "a code is two capital letters, like NY");
            var name = cells.Text("name");
            if (AreaSlug.Of(name) is not { } area) cells.Fail(ImportCodes.UnknownWord, "name", $"'{name}' gives no id", "a state’s name begins with a letter");
            else if (!kept.TryAdd(area.Text, [area.Text, postal, fips, name])) cells.Fail(ImportCodes.SameRowTwice, "name", $"'{name}' has a row above", "keep one of the two");
        }
        return [new FiguresTable(CsvText.Of(["area", "postal", "fips", "name"], kept.Values), origin.Entry("states.csv", OfficialSource.OewsAreas, "codes of states in OEWS", kept.Count, 0, ""))];
    }
}
