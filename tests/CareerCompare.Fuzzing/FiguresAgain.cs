using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing;

/// <summary>
/// A second reading of the figures, without the program's loader: plain lines of CSV and <c>amount:</c> lines of YAML. What a
/// page shows under the name of a cell must be the number in that cell.
/// </summary>
public sealed partial class FiguresAgain(SiteFiles files)
{
    private readonly Dictionary<string, List<string[]>> tables = [];

    /// <summary>The first figure on a page that is not what its file says, in words; null where all are.</summary>
    public string? FirstWrong(BuiltSite built)
    {
        foreach (var (address, html) in built.Pages)
        foreach (Match figure in Figure.Matches(html))
            if (Wrong(figure.Groups[2].Value.Split('/'), figure.Groups[1].Value) is { } why)
                return $"{address}: {figure.Value} {why}";
        return null;
    }

    private string? Wrong(string[] claim, string value) =>
        claim switch
        {
            ["oews", var release, var soc, var column] => Same(
                value,
                Cell($"salary-data/oews/{release}.csv", r => r[0] == soc, column)
            ),
            ["oews", var release, var soc, var industry, var column] => Same(
                value,
                Cell(
                    $"salary-data/oews-release/{release}/{soc}.csv",
                    r => r[0] == "0000000" && r[1] == industry,
                    column
                )
            ),
            ["oews-state", var release, var state, var soc, var column] => Same(
                value,
                Cell($"salary-data/oews-state/{release}.csv", r => r.Contains(state) && r.Contains(soc), column)
            ),
            ["projection", var span, var soc, "change-percent"] => Same(
                value,
                Cell($"salary-data/projections-{span}.csv", r => r[0] == soc, "change-percent")
            ),
            [var role, _] when files.Paths.Contains($"roles/{role}.yaml") => IsAmount(value, $"roles/{role}.yaml"),
            _ => null,
        };

    private static string? Same(string value, string? cell) =>
        cell?.TrimStart('>', '=') == value ? null : $"is '{cell}' in its file";

    private string? IsAmount(string value, string path) =>
        Amount.Matches(System.Text.Encoding.UTF8.GetString(files[path])).Any(m => m.Groups[1].Value == value)
            ? null
            : "is no amount of its role";

    private string? Cell(string path, Func<string[], bool> isRow, string column)
    {
        if (!tables.TryGetValue(path, out var rows))
        {
            if (!files.Paths.Contains(path))
                return null;
            var text = System
                .Text.Encoding.UTF8.GetString(files[path])
                .TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal);
            tables[path] = rows = [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Cells)];
        }
        var at = Array.IndexOf(rows[0], column);
        var row = rows.Skip(1).Where(isRow).ToList();
        return row.Count == 1 && at >= 0 && at < row[0].Length ? row[0][at] : null;
    }

    private static string[] Cells(string line) =>
        [
            .. Pattern
                .Matches(line)
                .Select(m =>
                    m.Groups[1].Success
                        ? m.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
                        : m.Groups[2].Value
                ),
        ];

    [GeneratedRegex(@"(?:^|,)(?:""((?:[^""]|"""")*)""|([^,]*))")]
    private static partial Regex Pattern { get; }

    [GeneratedRegex(@"<data value=""([^""]*)"" data-claim=""([^""]*)""")]
    private static partial Regex Figure { get; }

    [GeneratedRegex(@"(?:amount|change-percent): *['""]?(-?\d+(?:\.\d+)?)['""]?\s*(?:#.*)?$", RegexOptions.Multiline)]
    private static partial Regex Amount { get; }
}
