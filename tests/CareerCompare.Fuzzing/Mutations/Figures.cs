using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing.Mutations;

/// <summary>A figure that pages show gets another value: the pages must follow, or the file is refused.</summary>
internal static partial class Figures
{
    public static IReadOnlyList<Mutation> All { get; } =
    [
        new("figure: wage of a table", Expect.OtherBytes, Wage),
        new("figure: amount of a role", Expect.OtherBytes, Texts.OfLine(l => Amount.IsMatch(l), Shifted, ".yaml")),
    ];

    private static string Shifted(string line, Random random)
    {
        var parts = Amount.Match(line);
        return parts.Groups[1].Value
            + (int.Parse(parts.Groups[2].Value, CultureInfo.InvariantCulture) + 1 + random.Next(50)).ToString(
                CultureInfo.InvariantCulture
            );
    }

    /// <summary>The middle wage of a national row: every other column may stand on no page.</summary>
    private static SiteFiles? Wage(SiteFiles files, Random random)
    {
        var newest = files.Paths.LastOrDefault(p => p.StartsWith("salary-data/oews/", StringComparison.Ordinal));
        if (newest is null)
            return null;
        var lines = files.Text(newest).Split('\n');
        var shown = string.Concat(
            files.Paths.Where(p => p.StartsWith("roles/", StringComparison.Ordinal)).Select(files.Text)
        );
        var rows = Enumerable
            .Range(1, lines.Length - 1)
            .Where(i => lines[i].Length > 7 && shown.Contains($"soc: {lines[i][..7]}", StringComparison.Ordinal))
            .ToList();
        if (rows.Count == 0)
            return null;
        var at = random.Any(rows);
        var cells = lines[at].Split(',');
        if (!int.TryParse(cells[^3], NumberStyles.None, CultureInfo.InvariantCulture, out var median))
            return null;
        cells[^3] = (median + 1 + random.Next(50)).ToString(CultureInfo.InvariantCulture);
        lines[at] = string.Join(',', cells);
        return files.With(newest, Encoding.UTF8.GetBytes(string.Join('\n', lines)));
    }

    [GeneratedRegex(@"^((?:- |  )*amount: )(\d{1,7})$")]
    private static partial Regex Amount { get; }
}
