using System.Globalization;
using System.Text.RegularExpressions;

namespace CareerCompare.Fuzzing.Generated;

/// <summary>
/// Whole releases of the wage survey and of the survey of work cut down to some occupations, as sound as the whole: some
/// thousand tables that no role of a test names would be copied by every test that copies a site.
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
        Dictionary<string, int> rows = new(StringComparer.Ordinal);
        (string Path, string Text)? sources = null;
        foreach (var file in figures)
            if (file.Path.EndsWith("/SOURCES.yaml", StringComparison.Ordinal))
                sources = file;
            else if (Part.Match(file.Path) is not { Success: true } part)
            {
                // Of the survey of work, the rows of all tables are counted.
                if (Shared.Match(file.Path) is { Success: true } shared)
                    Count(shared, file.Text);
                yield return file;
            }
            else if (part.Groups["industry"].Success)
            {
                var lines = file.Text.Split('\n');
                var kept = lines.Where((r, i) => i == 0 || r.Length == 0 || occupations.Contains(r[..7])).ToList();
                if (kept.Count > 2)
                    yield return (file.Path, string.Join('\n', kept));
            }
            else if (occupations.Contains(part.Groups["occupation"].Value))
            {
                Count(part, file.Text);
                yield return file;
            }
        if (sources is var (path, text))
            yield return (path, Entry.Replace(text, m => Cut(m, rows)));

        void Count(Match part, string table)
        {
            var folder = part.Groups["folder"].Value;
            rows[folder] = rows.GetValueOrDefault(folder) + table.AsSpan().Count('\n') - 1;
        }
    }

    /// <summary>The entry of a folder with the number of rows that are left of it, and without its sum.</summary>
    private static string Cut(Match entry, Dictionary<string, int> rows) =>
        Kept.Replace(
            Sum.Replace(entry.Value, ""),
            string.Create(
                CultureInfo.InvariantCulture,
                $"  rows-kept: {rows.GetValueOrDefault(entry.Groups["folder"].Value)}\n"
            )
        );

    [GeneratedRegex(
        @"^salary-data/(?<folder>oews-release/[^/]+/|onet/[^/]+/)(staffing/(?<industry>.+)|(lists/)?(?<occupation>\d\d-\d{4}))\.csv\z"
    )]
    private static partial Regex Part { get; }

    [GeneratedRegex(@"^salary-data/(?<folder>onet/[^/]+/)[a-z]+\.csv\z")]
    private static partial Regex Shared { get; }

    [GeneratedRegex(@"^- file: (?<folder>(oews-release|onet)/[^/]+/)\n(?:  .*\n)*", RegexOptions.Multiline)]
    private static partial Regex Entry { get; }

    [GeneratedRegex(@"^  sum: .*\n", RegexOptions.Multiline)]
    private static partial Regex Sum { get; }

    [GeneratedRegex(@"^  rows-kept: .*\n", RegexOptions.Multiline)]
    private static partial Regex Kept { get; }
}
