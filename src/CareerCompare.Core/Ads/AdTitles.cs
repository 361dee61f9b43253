using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ads;

/// <summary>
/// Which jobs the title of an ad may name: one whose title, or another name of it, it ends in. A word in front may make it
/// another job, so it tells less.
/// </summary>
public sealed partial class AdTitles
{
    /// <summary>How words are written in short.</summary>
    public static IReadOnlyDictionary<string, string> Short { get; } =
        new Dictionary<string, string>()
        {
            ["asst"] = "assistant",
            ["coord"] = "coordinator",
            ["dir"] = "director",
            ["mgr"] = "manager",
            ["ops"] = "operations",
            ["supv"] = "supervisor",
            ["rep"] = "representative",
            ["hr"] = "human resources",
        };

    private readonly ILookup<string, Id<RoleProfile>> names;

    public AdTitles(IEnumerable<RoleProfile> roles) =>
        names = roles
            .SelectMany(r => r.AlsoCalled.Prepend(r.Title).Select(name => (Name: Folded(name), r.Id)))
            .ToLookup(n => n.Name, n => n.Id);

    /// <summary>Whether it names a job for sure.</summary>
    public bool Names(string title) => Of(title).Any(t => t.IsWhole);

    /// <summary>Each job that it may name, once; the whole title before its end.</summary>
    public IReadOnlyList<(Id<RoleProfile> Role, bool IsWhole)> Of(string title) =>
        [
            .. Readings(title)
                .SelectMany(words =>
                    names.SelectMany(n =>
                        words == n.Key ? n.Select(id => (id, true))
                        : n.Key.Contains(' ', StringComparison.Ordinal)
                        && words.EndsWith(" " + n.Key, StringComparison.Ordinal)
                            ? n.Select(id => (id, false))
                        : []
                    )
                )
                .OrderByDescending(t => t.Item2)
                .DistinctBy(t => t.id)
                .Select(t => (t.id, t.Item2)),
        ];

    /// <summary>Small letters and whole words: "Clinic Mgr." is "clinic manager".</summary>
    public static string Folded(string text) =>
        string.Join(
            ' ',
            NoWord
                .Replace(PlainLetters.Of(text), " ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => Short.GetValueOrDefault(w, w))
        );

    // A title may name two jobs, and may be turned around: "Manager, Revenue Cycle", "Director of Practice Operations".
    private static IEnumerable<string> Readings(string title)
    {
        var bare = Aside.Replace(title, "");
        foreach (var part in Between.Split(bare).Prepend(bare))
        {
            var words = Level.Replace(Folded(part), "");
            if (words.Length == 0)
                continue;
            yield return words;
            if (Turned.Match(words) is { Success: true } turned)
                yield return $"{turned.Groups[2].Value} {turned.Groups[1].Value}";
        }
    }

    /// <summary>By name, for whoever reads with them elsewhere.</summary>
    internal static IReadOnlyList<(string Name, Regex Pattern)> Patterns =>
        [
            (nameof(NoWord), NoWord),
            (nameof(Aside), Aside),
            (nameof(Between), Between),
            (nameof(Level), Level),
            (nameof(Turned), Turned),
        ];

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoWord { get; }

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Aside { get; }

    [GeneratedRegex(@"\s*[/|,]\s*|\s+[-–—]\s+")]
    private static partial Regex Between { get; }

    [GeneratedRegex(@"(?: (?:i{1,3}|iv|v|\d+))+$")]
    private static partial Regex Level { get; }

    [GeneratedRegex("^((?:senior )?(?:manager|director|supervisor|secretary)) (?:of |for )?(.+)$")]
    private static partial Regex Turned { get; }
}
