using CareerCompare.Tests.House;

namespace CareerCompare.Tests.Authoring;

/// <summary>Flat files written again from the tables of the repository, of some occupations.</summary>
internal static class SliceOfTheRelease
{
    private const string Folder = "salary-data/oews-release/2025-05";

    /// <summary>Where each statistic of the bureau's order stands in a row of a table.</summary>
    private static readonly int[] Columns = [2, 3, 11, 5, 4, 12, 13, 14, 15, 16, 6, 7, 8, 9, 10, 17, 18];

    public static MadeFlatFiles Of(IReadOnlyList<string> occupations)
    {
        MadeFlatFiles made = new();
        made.Areas.RemoveRange(1, made.Areas.Count - 1);
        foreach (var area in Rows("areas.csv"))
            made.Areas.Add((area[0], area[2] == "state" ? "S" : "M", area[4]));
        made.Industries.RemoveRange(1, made.Industries.Count - 1);
        Dictionary<string, int> depths = new(StringComparer.Ordinal) { [""] = 0 };
        foreach (var industry in Rows("industries.csv"))
            made.Industries.Add((industry[0], industry[2], depths[industry[0]] = depths[industry[1]] + 1));
        made.Occupations.Clear();
        foreach (var occupation in Rows("occupations.csv"))
            made.Occupations.Add((occupation[0].Replace("-", "", StringComparison.Ordinal), occupation[2], 3));
        foreach (var soc in occupations)
        foreach (var row in Rows(soc + ".csv"))
            made.Cell(
                row[0],
                row[1],
                soc.Replace("-", "", StringComparison.Ordinal),
                [.. Columns.Select(c => Marked(row[c]))]
            );
        return made;
    }

    private static string Marked(string cell) =>
        cell switch
        {
            "*" => "(8)",
            "-" => "(4)",
            ['>', '=', ..] => "(5)",
            _ => cell,
        };

    /// <summary>Of a table without its header. Its only quoted cell is the last, a name.</summary>
    private static IEnumerable<string[]> Rows(string name)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, Folder, name));
        foreach (var line in lines.Skip(1))
        {
            var quote = line.IndexOf('"', StringComparison.Ordinal);
            yield return quote < 0
                ? line.Split(',')
                :
                [
                    .. line[..(quote - 1)].Split(','),
                    line[(quote + 1)..^1].Replace("\"\"", "\"", StringComparison.Ordinal),
                ];
        }
    }
}
