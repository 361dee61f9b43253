using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class KeyboardTests(BrowserSite site)
{
    // More than any page of these has; a page that never lets go of the focus ends here.
    private const int MostStops = 400;

    [BrowserFact]
    public async Task The_first_Tab_reaches_the_skip_link_and_the_skip_link_leads_into_the_main_part()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            Screen.Phone,
            async (page, _) =>
            {
                await page.Keyboard.PressAsync("Tab");
                var first = await page.EvaluateAsync<string>(
                    "() => document.activeElement.textContent.trim() + ' -> ' + document.activeElement.getAttribute('href')"
                );
                if (!first.StartsWith("Skip to ", StringComparison.Ordinal))
                    return [$"the first stop is {first}"];
                if (await Probe.FocusMark.FindAsync(page) is not ["seen"])
                    return ["the skip link has the focus and is not seen"];

                await page.Keyboard.PressAsync("Enter");
                var target = await page.EvaluateAsync<string>(
                    "() => { const e = document.querySelector(':target'); return e && (e.closest('main') || e.querySelector('main')) ? 'main' : String(location.hash); }"
                );
                if (target != "main")
                    return [$"the skip link leads to {target}"];

                await page.Keyboard.PressAsync("Tab");
                var beyond = await page.EvaluateAsync<bool>(
                    "() => { const e = document.activeElement; return e === document.body || !!(document.querySelector(':target').compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING); }"
                );
                return beyond ? [] : ["after the skip link the next stop is before the main part"];
            }
        );
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task The_focus_is_seen_at_every_stop()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            Screen.Desktop,
            async (page, _) =>
            {
                // A page that scrolls smoothly is still on its way when it is looked at.
                await page.EmulateMediaAsync(new() { ReducedMotion = Microsoft.Playwright.ReducedMotion.Reduce });
                List<string> found = [];
                for (var stop = 0; stop < MostStops; stop++)
                {
                    await page.Keyboard.PressAsync("Tab");
                    if (await Probe.FocusMark.FindAsync(page) is not [var seen])
                        break;
                    if (seen != "seen")
                        found.Add(seen);
                }
                return found.Take(5);
            }
        );
        faults.AssertNone();
    }
}
