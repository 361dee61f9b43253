using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>From the first page to an answer.</summary>
[Collection(BrowserCollection.Name)]
public sealed class HomeTests(BrowserSite site)
{
    [BrowserFact]
    public async Task From_the_home_page_to_an_answer_it_is_two_taps_at_most()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Home);
        await page.Locator(".duel-form button").ClickAsync();
        await page.WaitForURLAsync("**/compare/*-vs-*/");
        Assert.Contains("are paid under", await page.InnerTextAsync("#answer"), StringComparison.Ordinal);

        await page.GotoAsync(site.Origin + PageFamilies.Home);
        await page.ClickAsync("text=Find my next step");
        await page.ClickAsync("text=From office manager");
        Assert.Contains("one step away", await page.InnerTextAsync("#answer"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Two_jobs_are_chosen_by_keyboard_in_either_order_and_one_job_twice_leads_nowhere()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Home);
        await page.Locator(".duel-form select >> nth=0").FocusAsync();
        await page.Keyboard.TypeAsync("Practice m");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Practice m");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(site.Origin + "/", page.Url);
        // The second list has the focus again.
        await page.Keyboard.TypeAsync("Office m");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**" + PageFamilies.Comparison);
    }

    [BrowserFact]
    public async Task With_scripts_off_the_same_button_leads_to_all_jobs_side_by_side_and_sends_nothing()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Home);
        await tab.Page.ClickAsync(".duel-form button");
        Assert.Equal("/compare/", new Uri(tab.Page.Url).AbsolutePath);
        Assert.True(new Uri(tab.Page.Url).Query is "" or "?");
    }

    [BrowserFact]
    public async Task The_first_screen_of_a_phone_holds_all_four_things_to_do()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(await site.OriginOfTodayAsync() + PageFamilies.Home);
        // As many as there can be, also where the site has not all of them.
        var bottom = await tab.Page.EvaluateAsync<double>(
            """
            () => {
              const list = document.querySelector('#compare ul');
              while (list.children.length < 3) list.append(list.children[0].cloneNode(true));
              return document.querySelector('#compare').getBoundingClientRect().bottom;
            }
            """
        );
        Assert.InRange(bottom, 1, Screen.HeightFor(Screen.Phone.Width));
    }

    [BrowserFact]
    public async Task The_search_finds_what_people_type_for_a_tool_for_pay_and_for_a_city()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(await site.OriginOfTodayAsync() + PageFamilies.Home);
        foreach (
            var (typed, href) in new[]
            {
                ("next step", "/paths/"),
                ("what next", "/paths/"),
                ("which job", "/decide/"),
                ("pay", "/roles/"),
                ("practice manager salary", "/roles/practice-manager/pay/"),
                ("columbus oh", "/places/columbus-oh/"),
            }
        )
        {
            await page.FillAsync("#find-box", typed);
            await Assertions
                .Expect(page.Locator("#find-list a >> nth=0"))
                .ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("^" + href));
        }
    }
}
