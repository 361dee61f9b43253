using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class SetTests(BrowserSite site)
{
    private const string Shown =
        "() => [...document.querySelectorAll('.many thead th')].filter(h => h.checkVisibility()).map(h => h.textContent)";
    private const string Rows =
        "() => [...document.querySelectorAll('.many tr.fact')].filter(r => r.checkVisibility()).length";
    private const string Alike =
        "() => [...document.querySelectorAll('.many tr.fact')].filter(r => r.checkVisibility()).filter(r => new Set([...r.cells].slice(1).filter(c => c.checkVisibility()).map(c => c.textContent.trim())).size === 1).length";

    private static readonly string[] Three = ["Practice manager", "Office manager", "Operations manager"];

    [BrowserFact]
    public async Task Three_jobs_are_chosen_by_keyboard_from_the_home_page_and_the_address_holds_them()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/");
        await page.FocusAsync("nav a[href='/compare/']");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#pick + .tools").WaitForAsync();
        Assert.EndsWith("/compare/", page.Url, StringComparison.Ordinal);
        foreach (var job in await page.Locator("#pick input").AllAsync())
        {
            var title = (await job.Locator("xpath=..").InnerTextAsync()).Trim();
            var wanted = Three.Contains(title);
            if (await job.IsCheckedAsync() == wanted)
                continue;
            await job.FocusAsync();
            await page.Keyboard.PressAsync("Space");
        }
        Assert.Equal(Three.Order(), (await page.EvaluateAsync<string[]>(Shown)).Order());
        Assert.EndsWith(
            "/compare/?roles=practice-manager,office-manager,operations-manager",
            page.Url,
            StringComparison.Ordinal
        );

        await using var other = await site.NewTabAsync(Screen.Desktop);
        await other.Page.GotoAsync(page.Url);
        Assert.Equal(Three, await other.Page.EvaluateAsync<string[]>(Shown));
    }

    [BrowserFact]
    public async Task The_choice_and_only_what_differs_work_with_scripts_off()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/compare/");
        Assert.Equal(2, await Visible(page, ".many thead th"));
        await page.CheckAsync("#pick input[value=operations-manager]");
        Assert.Equal(3, await Visible(page, ".many thead th"));
        var all = await Visible(page, ".many tr.fact");
        await page.CheckAsync("#only-differences");
        var differing = await Visible(page, ".many tr.fact");
        await page.CheckAsync("#only-shared");
        var shared = await Visible(page, ".many tr.fact");
        Assert.True(
            differing > 0 && shared > 0 && differing + shared <= all,
            $"{differing} differ and {shared} are shared of {all}"
        );
    }

    [BrowserFact]
    public async Task Only_what_differs_shows_no_row_whose_cells_are_alike_and_only_what_is_shared_no_other()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/compare/?roles=practice-manager,office-manager&show=differences");
        Assert.True(await page.EvaluateAsync<int>(Rows) > 10);
        Assert.Equal(0, await page.EvaluateAsync<int>(Alike));
        await page.CheckAsync("#only-shared");
        Assert.EndsWith("show=shared", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<int>(Rows) > 5);
    }

    [BrowserFact]
    public async Task A_shared_set_stands_beside_the_readers_own_shortlist_which_survives_and_can_be_emptied()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/compare/?roles=practice-manager,office-manager");
        await page.ClickAsync("text=Add these jobs to my shortlist");
        await page.GotoAsync(site.Origin + "/compare/?roles=operations-manager,practice-administrator");
        Assert.Equal(
            ["Operations manager", "Practice administrator"],
            (await page.EvaluateAsync<string[]>(Shown)).Order()
        );
        Assert.Contains(
            "Your shortlist, in this browser only: Practice manager, Office manager.",
            await page.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
        await page.ClickAsync("text=Show my shortlist");
        Assert.Equal(["Office manager", "Practice manager"], (await page.EvaluateAsync<string[]>(Shown)).Order());
        await page.ClickAsync("text=Empty it");
        await page.ReloadAsync();
        Assert.DoesNotContain("Your shortlist", await page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [BrowserTheory]
    [InlineData("Your account is locked: call 1-800-555-0100")]
    [InlineData("%3Cb%3ECall%3C/b%3E")]
    [InlineData("CALL%20NOW,%E2%80%AEnow")]
    [InlineData("constructor%00,__proto__")]
    public async Task Words_that_come_with_a_link_are_not_shown_as_ours(string roles)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/compare/?roles=office-manager," + roles);
        await tab.Page.WaitForFunctionAsync("() => document.querySelector('[role=status]')?.textContent");
        Assert.Equal(
            "This link asks for jobs that are not on this site.",
            await tab.Page.InnerTextAsync("[role=status]")
        );
        Assert.DoesNotMatch("locked|CALL|<b>", await tab.Page.InnerTextAsync("main"));
        Assert.Equal(["Office manager"], await tab.Page.EvaluateAsync<string[]>(Shown));
    }

    [BrowserFact]
    public async Task A_fifth_job_is_refused_with_a_word_and_an_unknown_one_is_named()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(
            site.Origin
                + "/compare/?roles=practice-manager,office-manager,operations-manager,practice-administrator,nobody"
        );
        Assert.Contains(
            "Not among these jobs: nobody.",
            await page.InnerTextAsync("[role=status]"),
            StringComparison.Ordinal
        );
        await page.ClickAsync("#pick input[value=medical-office-manager]");
        Assert.Contains("Four at most", await page.InnerTextAsync("[role=status]"), StringComparison.Ordinal);
        Assert.Equal(4, (await page.EvaluateAsync<string[]>(Shown)).Length);
    }

    // With scripts off nothing can be evaluated in the page; the browser itself still knows what is seen.
    private static async Task<int> Visible(IPage page, string selector) =>
        await page.Locator(selector).Filter(new() { Visible = true }).CountAsync();
}
