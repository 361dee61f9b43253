using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>
/// axe-core in the page. The package's own call loads it anew for every run and takes ten times as long; pages without
/// frames, as ours, need none of that.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => JSON.stringify((await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'color-contrast-enhanced': { enabled: true } },
            resultTypes: ['violations'],
        })).violations)
        """;

    public static Task LoadAsync(IPage page) => page.EvaluateAsync(Script);

    /// <summary>One line a rule that is broken: the rule, what it asks, and where.</summary>
    public static async Task<IEnumerable<string>> ViolationsAsync(IPage page)
    {
        using var found = JsonDocument.Parse(await page.EvaluateAsync<string>(Run));
        return
        [
            .. found.RootElement.EnumerateArray().Select(v => $"{Text(v, "id")} ({Text(v, "help")}) at {Where(v)}"),
        ];
    }

    private static string Where(JsonElement violation) =>
        string.Join(
            " ; ",
            violation
                .GetProperty("nodes")
                .EnumerateArray()
                .Take(3)
                .Select(n =>
                    $"{string.Join(' ', n.GetProperty("target").EnumerateArray())} {Text(n, "failureSummary").ReplaceLineEndings(" ")}"
                )
        );

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";
}
