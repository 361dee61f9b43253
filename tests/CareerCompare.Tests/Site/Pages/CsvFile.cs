using System.Text.RegularExpressions;
using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>A data file of this repository, each row found by its key columns and read once.</summary>
internal static partial class CsvFile
{
    private static readonly Dictionary<string, List<string[]>> Tables = [];

    public static string Cell(string file, Func<string[], bool> isRow, string column)
    {
        List<string[]>? rows;
        lock (Tables)
            if (!Tables.TryGetValue(file, out rows))
                Tables[file] = rows = [.. File.ReadLines(Path.Combine(Repository.Root, file)).Select(Cells)];
        return rows.Single(isRow)[Array.IndexOf(rows[0], column)];
    }

    public static string[] Cells(string line) =>
        [.. Pattern.Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Groups[2].Value)];

    [GeneratedRegex(@"(?:^|,)(?:""([^""]*)""|([^,]*))")]
    private static partial Regex Pattern { get; }
}
