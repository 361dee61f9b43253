using System.Collections.Concurrent;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class ScriptTests(BrowserSite site)
{
    // What only a script can do: to copy a link, to keep a shortlist, to read an ad; and the words on what stands in for it.
    private const string WithoutTools = "() => document.querySelectorAll('.tools, #ad-form').forEach(t => t.remove())",
        StandsIn = "#ad-off";

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
            {
                var text = Words(await page.InnerTextAsync("main"));
                if (await page.Locator(StandsIn).CountAsync() > 0)
                    text = Words(
                        text.Replace(Words(await page.InnerTextAsync(StandsIn)), "", StringComparison.Ordinal)
                    );
                return text.Length > 0 && text == withScripts[address] ? [] : ["reads otherwise with scripts off"];
            }
        );
        faults.AssertNone();
    }

    // What a script fills later is an empty line until then.
    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
