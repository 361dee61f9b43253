using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>From where somebody is to where somebody wants to be, on the site of this checkout.</summary>
[Collection(BrowserCollection.Name)]
public sealed class PathTests(BrowserSite site)
{
    private const string Ways = "/paths/from/medical-secretary/#to-practice-manager";

    [BrowserFact]
    public async Task The_ways_from_medical_secretary_to_practice_manager_are_chosen_by_keyboard_alone()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(await site.OriginOfTodayAsync() + "/paths/");
        await TabToAsync(page, "Where I am");
        await page.Keyboard.TypeAsync("Medical s");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Practice m");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + Ways);
        // Those ways alone, each with the price of its steps.
        Assert.Equal(["To practice manager"], await page.Locator(".to h3:visible").AllInnerTextsAsync());
        var ways = await page.Locator("#to-practice-manager").InnerTextAsync();
        Assert.Contains("By way of medical office supervisor", ways, StringComparison.Ordinal);
        Assert.Contains("a side door by another field", ways, StringComparison.Ordinal);
        Assert.Matches(@"\d+ things to learn, such as ", ways);
        Assert.Contains("related work less than 5 years", ways, StringComparison.Ordinal);
        await page.ClickAsync("text=Ways to all jobs from here");
        Assert.True(await page.Locator(".to h3:visible").CountAsync() > 5);
    }

    [BrowserFact]
    public async Task With_scripts_off_the_same_ways_are_two_links_away()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        var page = tab.Page;
        await page.GotoAsync(await site.OriginOfTodayAsync() + "/paths/");
        Assert.Equal(0, await page.Locator("form:visible").CountAsync());
        await page.ClickAsync("text=From medical secretary");
        await page.ClickAsync("#answer a[href='#to-practice-manager']");
        Assert.EndsWith(Ways, page.Url, StringComparison.Ordinal);
        Assert.Equal(["To practice manager"], await page.Locator(".to h3:visible").AllInnerTextsAsync());
        await page.ClickAsync("#to-practice-manager a >> nth=0");
        Assert.Contains("#step-to-medical-office-supervisor", page.Url, StringComparison.Ordinal);
        Assert.Contains(
            "Half are paid under",
            await page.InnerTextAsync("#step-to-medical-office-supervisor"),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task The_pages_of_ways_pass_axe_and_nothing_leaves_them_at_320_px_and_the_table_is_whole()
    {
        var origin = await site.OriginOfTodayAsync();
        foreach (var address in new[] { "/paths/", Ways, "/paths/from/office-manager/" })
        {
            await using var tab = await site.NewTabAsync(Screen.Phone);
            await tab.Page.SetViewportSizeAsync(320, 700);
            await tab.Page.GotoAsync(origin + address);
            await Axe.LoadAsync(tab.Page);
            Assert.Empty(await Axe.ViolationsAsync(tab.Page));
            Assert.Empty(await Probe.SidewaysScroll.FindAsync(tab.Page));
        }
        await using var wide = await site.NewTabAsync(Screen.Desktop);
        await wide.Page.GotoAsync(origin + "/paths/");
        // The map and its table stand side by side.
        Assert.True(
            await wide.Page.EvaluateAsync<bool>(
                "() => document.querySelector('.walk').getBoundingClientRect().left > document.querySelector('.steps-map').getBoundingClientRect().right"
            )
        );
        Assert.True(await wide.Page.Locator(".walk tbody tr:visible").CountAsync() > 15);
    }

    private static async Task TabToAsync(IPage page, string label)
    {
        for (var stop = 0; stop < 40; stop++)
        {
            if (
                await page.EvaluateAsync<string>(
                    "() => document.activeElement.labels?.[0]?.firstElementChild.textContent.trim() ?? ''"
                ) == label
            )
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"No Tab reaches {label}.");
    }
}
