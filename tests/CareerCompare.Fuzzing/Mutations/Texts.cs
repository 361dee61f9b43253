using System.Text;

namespace CareerCompare.Fuzzing.Mutations;

/// <summary>What every mutation needs: a file of some kind, and its text as lines.</summary>
internal static class Texts
{
    /// <summary>Some file with this ending, by its path; null where there is none.</summary>
    public static string? AnyFile(SiteFiles files, Random random, params string[] endings)
    {
        var fitting = files
            .Paths.Where(p => endings.Length == 0 || endings.Any(e => p.EndsWith(e, StringComparison.Ordinal)))
            .ToList();
        return fitting.Count == 0 ? null : fitting[random.Next(fitting.Count)];
    }

    public static string Text(this SiteFiles files, string path) => Encoding.UTF8.GetString(files[path]);

    public static SiteFiles With(this SiteFiles files, string path, string text) =>
        files.With(path, Encoding.UTF8.GetBytes(text));

    public static T Any<T>(this Random random, IReadOnlyList<T> among) => among[random.Next(among.Count)];

    /// <summary>A mutation of the text of one file.</summary>
    public static Func<SiteFiles, Random, SiteFiles?> OfText(
        Func<string, Random, string?> change,
        params string[] endings
    ) =>
        (files, random) =>
            AnyFile(files, random, endings) is { } path && change(files.Text(path), random) is { } changed
                ? files.With(path, changed)
                : null;

    /// <summary>A mutation of one line that fits.</summary>
    public static Func<SiteFiles, Random, SiteFiles?> OfLine(
        Func<string, bool> fits,
        Func<string, Random, string> change,
        params string[] endings
    ) =>
        OfText(
            (text, random) =>
            {
                var lines = text.Split('\n');
                var fitting = Enumerable.Range(0, lines.Length).Where(i => fits(lines[i])).ToList();
                if (fitting.Count == 0)
                    return null;
                var at = random.Any(fitting);
                lines[at] = change(lines[at], random);
                return string.Join('\n', lines);
            },
            endings
        );
}
