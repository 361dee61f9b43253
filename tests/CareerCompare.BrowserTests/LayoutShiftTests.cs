using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class LayoutShiftTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Nothing_moves_while_a_page_loads(int width)
    {
        string[] pages = [PageFamilies.Comparison, PageFamilies.Role, PageFamilies.Home];
        var faults = await site.LookAsync(
            pages,
            new Screen(width),
            async (page, _) => await Probe.LayoutShifts.FindAsync(page)
        );
        faults.AssertNone();
    }
}
