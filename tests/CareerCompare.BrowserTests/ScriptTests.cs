using System.Collections.Concurrent;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class ScriptTests(BrowserSite site)
{
    // Buttons of what only a script can do: to copy a link, to keep a shortlist.
    private const string WithoutTools = "() => document.querySelectorAll('.tools').forEach(t => t.remove())";

    [BrowserFact]
    public async Task Every_page_says_the_same_with_scripts_off_but_for_the_buttons_that_need_one()
    {
        ConcurrentDictionary<string, string> withScripts = new();
        var none = await site.LookAsync(
            site.DifferentPages,
            Screen.Desktop,
            async (page, address) =>
            {
                await page.EvaluateAsync(WithoutTools);
                withScripts[address] = Words(await page.InnerTextAsync("main"));
                return [];
            }
        );
        none.AssertNone();

        var faults = await site.LookAsync(
            site.DifferentPages,
            Screen.Desktop with
            {
                Scripts = false,
            },
            async (page, address) =>
                await page.InnerTextAsync("main") is { Length: > 0 } text && Words(text) == withScripts[address]
                    ? []
                    : ["reads otherwise with scripts off"]
        );
        faults.AssertNone();
    }

    // What a script fills later is an empty line until then.
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
