using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class WidthTests(BrowserSite site)
{
    private static readonly int[] Widths = [320, 360, 768, 1440];

    [BrowserFact]
    public async Task No_page_family_scrolls_sideways_and_nothing_meets_at_any_width()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            Screen.Phone,
            async (page, _) =>
            {
                List<string> found = [];
                foreach (var width in Widths)
                {
                    await page.WidthAsync(width);
                    found.AddRange((await FaultsAsync(page)).Select(f => $"{width} px: {f}"));
                }
                return found;
            }
        );
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task No_page_of_the_whole_site_scrolls_sideways_and_nothing_meets_on_the_narrowest_phone()
    {
        var faults = await site.LookAsync(site.DifferentPages, new Screen(320), (page, _) => FaultsAsync(page));
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Pages_hold_letters_of_twice_the_size_on_a_phone()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            Screen.Phone,
            async (page, _) =>
            {
                await page.DefaultFontAsync(pixels: 32);
                return await MisplacedAsync(page);
            }
        );
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Pages_hold_the_text_spacing_of_WCAG_on_the_narrowest_phone()
    {
        var faults = await site.LookAsync(
            PageFamilies.OneOfEach,
            new Screen(320),
            async (page, _) =>
            {
                await page.TextSpacingAsync();
                return await MisplacedAsync(page);
            }
        );
        faults.AssertNone();
    }

    [BrowserFact]
    public async Task Every_text_in_a_drawing_is_at_least_12_pixels_high()
    {
        var faults = await site.LookAsync(
            site.Comparisons.Concat(site.Roles).Union(PageFamilies.OneOfEach),
            Screen.Phone,
            async (page, _) => await Probe.SmallSvgTexts.FindAsync(page)
        );
        faults.AssertNone();
    }

    // Not with letters or gaps larger than the site's own: a word may then be as wide as its column, and break before its mark.
    private static async Task<IEnumerable<string>> FaultsAsync(IPage page) =>
        [.. await MisplacedAsync(page), .. await Probe.MarksAtLineStarts.FindAsync(page)];

    private static async Task<IEnumerable<string>> MisplacedAsync(IPage page) =>
        [
            .. await Probe.SidewaysScroll.FindAsync(page),
            .. await Probe.SvgTexts.FindAsync(page),
            .. await Probe.TextsThatMeet.FindAsync(page),
            .. await Probe.CutTexts.FindAsync(page),
        ];
}
