using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(BrowserSite site)
{
    [BrowserFact]
    public async Task Axe_finds_nothing_on_one_page_of_each_family_on_phone_and_desktop_in_light_and_dark()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            Screen.Phone,
            async (page, _) =>
            {
                List<string> found = [];
                await Axe.LoadAsync(page);
                foreach (var width in (int[])[Screen.Phone.Width, Screen.Desktop.Width])
                {
                    await page.WidthAsync(width);
                    foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
                    {
                        await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                        found.AddRange((await Axe.ViolationsAsync(page)).Select(v => $"{width} px, {scheme}: {v}"));
                    }
                }
                return found;
            }
        );
        faults.AssertNone();
    }

    [BrowserTheory]
    [InlineData("image-alt", "() => document.querySelector('main').append(document.createElement('img'))")]
    [InlineData("color-contrast-enhanced", "() => { document.querySelector('main p').style.color = '#6b6b6b' }")]
    public async Task Axe_finds_what_is_put_wrong(string rule, string wrong)
    {
        var faults = await site.LookAsync(
            [PageFamilies.Home],
            Screen.Phone,
            async (page, _) =>
            {
                await Axe.LoadAsync(page);
                await page.EvaluateAsync(wrong);
                return await Axe.ViolationsAsync(page);
            }
        );
        Assert.Contains(rule, faults.ToString(), StringComparison.Ordinal);
    }
}
