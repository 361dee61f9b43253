using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>
/// Whole releases of the wage survey cut down to some occupations, as sound as the whole: a thousand tables that no role
/// of a test names would be copied by every test that copies a site.
/// </summary>
internal static partial class ReleaseSlice
{
    /// <param name="figures">All files below salary-data/.</param>
    /// <param name="occupations">The codes that are kept.</param>
    public static IEnumerable<(string Path, string Text)> Of(
        IEnumerable<(string Path, string Text)> figures,
        IReadOnlySet<string> occupations
    )
    {
        Dictionary<string, int> cells = new(StringComparer.Ordinal);
        (string Path, string Text)? sources = null;
        foreach (var file in figures)
            if (file.Path.EndsWith("/SOURCES.yaml", StringComparison.Ordinal))
                sources = file;
            else if (Part.Match(file.Path) is not { Success: true } part)
                yield return file;
            else if (part.Groups["industry"].Success)
            {
                var rows = file.Text.Split('\n');
                var kept = rows.Where((r, i) => i == 0 || r.Length == 0 || occupations.Contains(r[..7])).ToList();
                if (kept.Count > 2)
                    yield return (file.Path, string.Join('\n', kept));
            }
            else if (occupations.Contains(part.Groups["occupation"].Value))
            {
                var folder = part.Groups["folder"].Value;
                cells[folder] = cells.GetValueOrDefault(folder) + file.Text.AsSpan().Count('\n') - 1;
                yield return file;
            }
        if (sources is var (path, text))
            yield return (path, Entry.Replace(text, m => Cut(m, cells)));
    }

    /// <summary>The entry of a folder with the number of cells that are left of it, and without its sum.</summary>
    private static string Cut(Match entry, Dictionary<string, int> cells) =>
        Kept.Replace(
            Sum.Replace(entry.Value, ""),
            string.Create(
                CultureInfo.InvariantCulture,
                $"  rows-kept: {cells.GetValueOrDefault(entry.Groups["folder"].Value)}\n"
            )
        );

    [GeneratedRegex(
        @"^salary-data/(?<folder>oews-release/[^/]+/)(staffing/(?<industry>.+)|(?<occupation>\d\d-\d{4}))\.csv\z"
    )]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^- file: (?<folder>oews-release/[^/]+/)\n(?:  .*\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry { get; }

    [GeneratedRegex(@"^  sum: .*\n", RegexOptions.Multiline)]
    private static partial Regex Sum { get; }

    [GeneratedRegex(@"^  rows-kept: .*\n", RegexOptions.Multiline)]
    private static partial Regex Kept { get; }
}
