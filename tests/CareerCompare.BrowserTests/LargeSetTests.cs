using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>Sets of a site of thirty jobs: one table a family, and any of them together by script.</summary>
[Collection(BrowserCollection.Name)]
public sealed class LargeSetTests(BrowserSite site)
{
    private const string Shown =
        "() => [...document.querySelectorAll('.many thead th')].filter(h => h.checkVisibility()).map(h => h.textContent)";
    private const string Rows =
        "() => [...document.querySelectorAll('.many tr.fact')].filter(r => r.checkVisibility()).map(r => [...r.cells].map(c => c.innerText.trim()).join(' | '))";
    private const string Of3 = "practice-manager,office-manager,operations-manager";

    // A note names its source by its number; what it leads to has to be what it led to on the page of the job.
    private const string Cited = """
        (title) => {
          const at = [...document.querySelectorAll('.many thead th')].findIndex(h => h.textContent === title) + 1;
          return [...document.querySelectorAll('.many tr.fact')].flatMap(r => [...(r.cells[at]?.querySelectorAll('a[href^="#s"]') ?? [])].map(a =>
            [r.dataset.row, a.textContent.replace(/\d+$/, ''), a.textContent.endsWith(a.hash.slice(2)), document.querySelector(a.hash + ' a').getAttribute('href')].join(' '))).sort();
        }
        """;

    private static readonly string[] Three = ["Practice manager", "Office manager", "Operations manager"];

    [BrowserTheory]
    [InlineData(360)]
    [InlineData(1440)]
    public async Task Three_jobs_of_three_families_are_put_side_by_side_by_keyboard_and_the_link_gives_the_same(
        int width
    )
    {
        await using var tab = await OpenAsync("/compare/", new Screen(width));
        var page = tab.Page;
        await page.EvaluateAsync(
            "() => { navigator.clipboard.writeText = async (text) => { window.copied = text; }; }"
        );
        Assert.True(await page.IsHiddenAsync(".many"));
        foreach (var job in Three)
        {
            await page.Locator("#all-jobs:has(optgroup)").FocusAsync();
            await page.Keyboard.TypeAsync(job);
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await page.WaitForFunctionAsync(
                "(job) => [...document.querySelectorAll('.many thead th')].some(h => h.textContent === job)",
                job
            );
        }
        Assert.Equal(Three, await page.EvaluateAsync<string[]>(Shown));
        await Address.UntilAsync(page, url => url.EndsWith("/compare/?roles=" + Of3, StringComparison.Ordinal));
        await Axe.LoadAsync(page);
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(page));

        await page.CheckAsync("#only-differences");
        await Address.UntilAsync(page, url => url.EndsWith("&show=differences", StringComparison.Ordinal));
        var differing = await page.EvaluateAsync<string[]>(Rows);
        Assert.True(differing.Length > 10, $"{differing.Length} rows differ");
        await page.ClickAsync("text=Copy a link to this set");
        var copied = await page.EvaluateAsync<string>("() => window.copied");
        Assert.Equal(page.Url, copied);
        await page.ReloadAsync();
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
        Assert.Equal(differing, await page.EvaluateAsync<string[]>(Rows));

        await using var other = await site.NewTabAsync(Screen.Desktop);
        await other.Page.GotoAsync(copied);
        await other.Page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
        Assert.Equal(Three, await other.Page.EvaluateAsync<string[]>(Shown));
        Assert.Equal(differing.Length, (await other.Page.EvaluateAsync<string[]>(Rows)).Length);
    }

    [BrowserFact]
    public async Task A_column_that_was_fetched_says_what_its_own_page_says_and_cites_the_same_sources()
    {
        await using var index = await OpenAsync("/compare/", Screen.Desktop);
        foreach (
            var (job, id) in new[]
            {
                ("Office manager", "office-manager"),
                ("Operations manager", "operations-manager"),
            }
        )
        {
            var home = await index.Page.EvaluateAsync<string>(
                "async (id) => (await (await fetch(document.getElementById('jobs').dataset.jobs)).json()).find(([, , some]) => some.some(([job]) => job === id))[1]",
                id
            );
            await using var own = await OpenAsync($"{home}?roles={id}", Screen.Desktop);
            Assert.EndsWith($"{home}?roles={id}", own.Page.Url, StringComparison.Ordinal);
            var expected = await own.Page.EvaluateAsync<string[]>(Cited, job);
            await using var tab = await OpenAsync("/compare/medical-practice/?roles=" + Of3, Screen.Desktop);
            await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
            Assert.NotEmpty(expected);
            Assert.Equal(expected, await tab.Page.EvaluateAsync<string[]>(Cited, job));
            Assert.All(expected, e => Assert.Contains(" true ", e, StringComparison.Ordinal));
        }
    }

    // The one table decides by styles, from the marks of its rows; the joined one by the script, from the values of its cells.
    [BrowserTheory]
    [InlineData("differences")]
    [InlineData("shared")]
    public async Task Rows_of_joined_columns_differ_and_are_shared_as_in_the_one_table_of_a_small_site_with_scripts_off(
        string view
    )
    {
        await using var small = await site.NewTabAsync(Screen.Desktop with { Scripts = false });
        await small.Page.GotoAsync(site.Origin + "/compare/");
        foreach (var box in await small.Page.Locator("#pick input").AllAsync())
        {
            var id = await box.GetAttributeAsync("value");
            await box.SetCheckedAsync(Of3.Split(',').Contains(id));
        }
        await small.Page.CheckAsync("#only-" + view);
        await using var tab = await OpenAsync($"/compare/?roles={Of3}&show={view}", Screen.Desktop);
        await tab.Page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
        var expected = await RowsSeenAsync(small.Page);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, await RowsSeenAsync(tab.Page));
    }

    [BrowserFact]
    public async Task A_job_of_another_field_joins_the_table_of_a_family_and_the_address_is_that_of_all()
    {
        await using var tab = await OpenAsync("/compare/medical-practice/2/", Screen.Phone);
        var page = tab.Page;
        await page.ClickAsync("text=Add a job of any field");
        await page.SelectOptionAsync("#all-jobs", "office-manager");
        await page.ClickAsync("text=/^Add$/");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
        Assert.Contains("/compare/?roles=", page.Url, StringComparison.Ordinal);
        Assert.Contains(
            "Office manager is added.",
            await page.InnerTextAsync("main [role=status]"),
            StringComparison.Ordinal
        );
        await page.UncheckAsync("#pick input[value=office-manager]");
        Assert.Contains("/compare/medical-practice/2/?roles=", page.Url, StringComparison.Ordinal);
        Assert.Equal(2, (await page.EvaluateAsync<string[]>(Shown)).Length);
    }

    [BrowserFact]
    public async Task A_shortlist_keeps_jobs_of_other_pages_and_a_link_does_not_change_it()
    {
        await using var tab = await OpenAsync("/compare/?roles=" + Of3, Screen.Desktop);
        var page = tab.Page;
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
        await page.ClickAsync("text=Add these jobs to my shortlist");
        await page.GotoAsync(
            new Uri(page.Url).GetLeftPart(UriPartial.Authority) + "/compare/operations/?roles=generated-0001"
        );
        await page.WaitForFunctionAsync("() => document.querySelector('main').innerText.includes('Your shortlist')");
        Assert.Contains(
            "Your shortlist, in this browser only: " + string.Join(", ", Three) + ".",
            await page.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
        Assert.Equal(["Generated trade 1 manager"], await page.EvaluateAsync<string[]>(Shown));
        await page.ClickAsync("text=Show my shortlist");
        await page.WaitForFunctionAsync("() => document.querySelectorAll('.many thead th').length === 3");
    }

    [BrowserFact]
    public async Task With_scripts_off_the_index_leads_to_every_table_and_the_choice_within_a_table_works()
    {
        await using var tab = await OpenAsync("/compare/", Screen.Phone with { Scripts = false });
        var page = tab.Page;
        Assert.Equal(0, await Visible(page, "#jobs"));
        await page.ClickAsync("#fields a[href='/compare/medical-practice/2/']");
        Assert.Equal(2, await Visible(page, ".many thead th"));
        await page.CheckAsync("#pick label:last-child input");
        Assert.Equal(3, await Visible(page, ".many thead th"));
        var all = await Visible(page, ".many tr.fact");
        await page.CheckAsync("#only-differences");
        var differing = await Visible(page, ".many tr.fact");
        Assert.True(differing > 0 && differing < all, $"{differing} of {all} differ");
    }

    [BrowserFact]
    public async Task Pages_that_list_all_jobs_are_sound_and_no_wider_than_the_screen_with_thirty()
    {
        foreach (
            var address in (string[])
                [
                    "/",
                    "/compare/",
                    "/compare/medical-practice/2/",
                    "/roles/",
                    "/roles/generated-0002/",
                    "/decide/",
                    "/paths/",
                    "/paths/medical-practice/",
                    "/titles/",
                    "/titles/medical-practice/",
                    "/a-z/",
                ]
        )
        {
            await using var tab = await OpenAsync(address, Screen.Phone);
            await Axe.LoadAsync(tab.Page);
            foreach (
                var (screen, scheme) in new[] { (Screen.Phone, ColorScheme.Dark), (Screen.Desktop, ColorScheme.Light) }
            )
            {
                await tab.Page.WidthAsync(screen.Width);
                await tab.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                Assert.Empty(
                    (await Axe.ViolationsAsync(tab.Page))
                        .Concat(await Probe.SidewaysScroll.FindAsync(tab.Page))
                        .Select(f => $"{address} {screen.Width} {scheme}: {f}")
                );
            }
        }
    }

    private async Task<Tab> OpenAsync(string address, Screen screen)
    {
        var tab = await site.NewTabAsync(screen);
        await tab.Page.GotoAsync(await site.OriginOfThirtyAsync() + address);
        return tab;
    }

    private static async Task<int> Visible(IPage page, string selector) =>
        await page.Locator(selector).Filter(new() { Visible = true }).CountAsync();

    private static async Task<IReadOnlyList<string?>> RowsSeenAsync(IPage page)
    {
        List<string?> seen = [];
        foreach (var row in await page.Locator(".many tr.fact").Filter(new() { Visible = true }).AllAsync())
            seen.Add(await row.GetAttributeAsync("data-row"));
        return [.. seen.Order(StringComparer.Ordinal)];
    }
}
