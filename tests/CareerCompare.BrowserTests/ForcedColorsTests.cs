using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class ForcedColorsTests(BrowserSite site)
{
    [BrowserFact]
    public async Task Every_mark_of_a_chart_is_seen_in_forced_colors()
    {
        string[] withCharts = [PageFamilies.Comparison, PageFamilies.Role, PageFamilies.Home];
        var faults = await site.LookAsync(
            withCharts,
            Screen.Phone,
            async (page, _) =>
            {
                await page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
                return (await Probe.InvisibleMarks.FindAsync(page)).Distinct();
            }
        );
        faults.AssertNone();
    }
}
