using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>A place is chosen on the page of a role or a comparison, and found by city or county.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PlaceTests(BrowserSite site)
{
    [BrowserTheory]
    [InlineData(PageFamilies.Comparison)]
    [InlineData(PageFamilies.Role)]
    public async Task A_place_in_the_address_shows_what_is_paid_there(string address)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + address + "?place=columbus-oh");
        await tab.Page.WaitForSelectorAsync("#place-more h3");
        var text = await tab.Page.InnerTextAsync("#place-more");
        Assert.Contains("In Columbus", text, StringComparison.Ordinal);
        Assert.Contains("all employers together", text, StringComparison.Ordinal);
        Assert.Contains("$107,520, less than the US middle of $123,860", text, StringComparison.Ordinal);
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(tab.Page));
        await Axe.LoadAsync(tab.Page);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
    }

    [BrowserTheory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Two_screens_of_a_phone_tell_what_is_paid_where_what_sorts_a_post_and_what_to_ask(bool scripts)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = scripts });
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Comparison + "?place=columbus-oh");
        if (scripts)
            await tab.Page.WaitForSelectorAsync(".meds th span:has-text('Columbus')");
        var text = await tab.Page.EvaluateAsync<string>(Above, TwoScreens);
        foreach (
            var expected in (string[])
                [
                    "$62,880",
                    "$105,770",
                    "$63,910",
                    "$78,050",
                    "What sorts a job",
                    "plan and direct",
                    "directly supervise",
                    "Who sets the budget",
                    "Who supervises the front desk",
                ]
        )
            Assert.Contains(expected, text, StringComparison.Ordinal);
        // Without a script nothing on the page can know of a place: its own page has the two middles as near the top.
        if (!scripts)
        {
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Place);
            text = await tab.Page.EvaluateAsync<string>(Above, TwoScreens);
        }
        foreach (var local in (string[])["$66,970", "$107,520", "all employers together"])
            Assert.Contains(local, text, StringComparison.Ordinal);
    }

    // Of a phone of 360 by 740.
    private const int TwoScreens = 1480;

    /// <summary>All words of the page that end above a line.</summary>
    private const string Above = """
        (line) => {
          const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const range = document.createRange();
          const words = [];
          while (walk.nextNode()) {
            range.selectNodeContents(walk.currentNode);
            const box = range.getBoundingClientRect();
            if (box.width > 0 && box.bottom + scrollY <= line) words.push(walk.currentNode.data);
          }
          return words.join(' ').replace(/\s+/g, ' ');
        }
        """;

    [BrowserFact]
    public async Task A_state_and_then_an_area_are_chosen_and_kept_in_the_address()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Comparison);
        await tab.Page.ClickAsync("#place-pick");
        await tab.Page.SelectOptionAsync("#place select >> nth=0", "ohio");
        await tab.Page.WaitForSelectorAsync("#place-more h3:text('In Ohio')");
        await tab.Page.SelectOptionAsync("#place select >> nth=1", "columbus-oh");
        await tab.Page.WaitForSelectorAsync("#place-more h3:text('In Columbus')");
        Assert.EndsWith("?place=columbus-oh", tab.Page.Url, StringComparison.Ordinal);
        Assert.Empty(site.NotFound);
    }

    [BrowserFact]
    public async Task With_scripts_off_the_picker_leads_to_the_list_and_the_list_to_every_place()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Role);
        await tab.Page.ClickAsync("#place-pick");
        await tab.Page.ClickAsync("main a:text-is('Ohio')");
        await tab.Page.ClickAsync("main table a:text-is('Columbus, OH')");
        Assert.EndsWith(PageFamilies.Place, tab.Page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(PageFamilies.Role)]
    [InlineData(PageFamilies.Comparison)]
    [InlineData(PageFamilies.Place)]
    public async Task Pay_by_the_hour_is_asked_for_and_kept_in_the_address(string address)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + address + "?place=columbus-oh");
        var (before, all) = (await ShownHoursAsync(page), await page.Locator(".hr").CountAsync());
        Assert.InRange(before, 1, all - 1);
        await page.CheckAsync("#per-hour");
        Assert.Equal(all, await ShownHoursAsync(page));
        Assert.EndsWith("?place=columbus-oh&per=hour", page.Url, StringComparison.Ordinal);
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(page));

        await page.ReloadAsync();
        Assert.Equal(all, await ShownHoursAsync(page));
        await page.UncheckAsync("#per-hour");
        Assert.Equal(before, await ShownHoursAsync(page));
        Assert.EndsWith("?place=columbus-oh", page.Url, StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData(PageFamilies.Role)]
    [InlineData(PageFamilies.Place)]
    public async Task Pay_by_the_hour_needs_no_script(string address)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        await tab.Page.GotoAsync(site.Origin + address);
        await tab.Page.CheckAsync("#per-hour");
        Assert.Equal(await tab.Page.Locator(".hr").CountAsync(), await ShownHoursAsync(tab.Page));
    }

    private static Task<int> ShownHoursAsync(IPage page) => page.Locator(".hr:visible").CountAsync();

    [BrowserFact]
    public async Task A_ZIP_code_gets_a_sentence()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/places/");
        await tab.Page.FocusAsync("#find-box");
        await tab.Page.Keyboard.TypeAsync("43215");
        await tab.Page.WaitForSelectorAsync("#find [role=status]:text('not published by ZIP code')");
    }
}
