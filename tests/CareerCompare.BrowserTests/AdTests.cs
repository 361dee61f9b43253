using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>Somebody holds a job ad and wants to know what it is.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class AdTests(BrowserSite site)
{
    private const string Ad =
        "Practice Manager, 4-provider orthopedic clinic, 12 staff, bachelor's preferred, $62,000 to $78,000, Columbus";

    [BrowserFact]
    public async Task An_ad_is_filled_in_by_keyboard_and_answered_with_the_job_the_offer_and_what_to_ask()
    {
        await using var tab = await OpenAsync(Screen.Phone);
        var page = tab.Page;
        await TypeInAsync(page, "Title", "Practice Manager");
        await TypeInAsync(page, "City, county or state", "Columbus, OH");
        await TypeInAsync(page, "Kind of employer", "Doct");
        await TypeInAsync(page, "Pay from, $", "62,000");
        await TypeInAsync(page, "Pay to, $", "78K");
        await TypeInAsync(page, "Doctors", "4");
        await TypeInAsync(page, "Staff you would lead", "12");
        await TypeInAsync(page, "Schooling asked", "Bachelor’s, pref");
        await page.Keyboard.PressAsync("Tab");
        await TypeInAsync(page, "I am now", "Dental");
        await TabToAsync(page, "Read this ad");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#ad-answer:not([hidden])");
        Assert.StartsWith("Which job", await FocusedAsync(page), StringComparison.Ordinal);
        Assert.Equal("Most likely: Practice manager.", await page.TextContentAsync("#ad-says"));
        Assert.Contains(
            "In May 2025 fewer than 1 in 10 health services managers in Columbus, OH, all employers, were paid less than $62,000 and about 2 in 10 less than $78,000; of office supervisors there, about 4 in 10 less than $62,000 and about 7 in 10 less than $78,000.",
            await page.InnerTextAsync("#ad-pay"),
            StringComparison.Ordinal
        );
        Assert.Contains("at doctors’ offices, US", await page.InnerTextAsync("#ad-pay"), StringComparison.Ordinal);
        Assert.Contains("How many sites would I run?", await page.InnerTextAsync("#ad-ask"), StringComparison.Ordinal);
        Assert.DoesNotContain("How many doctors", await page.InnerTextAsync("#ad-ask"), StringComparison.Ordinal);
        Assert.Contains(
            "You are now: dental office manager",
            await page.InnerTextAsync("#ad-move"),
            StringComparison.Ordinal
        );
        var next = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#ad-next a')].map(a => a.getAttribute('href'))"
        );
        Assert.Contains("/compare/dental-office-manager-vs-practice-manager/", next);
        Assert.Contains(
            next,
            n => n.StartsWith("/decide/#roles=dental-office-manager,practice-manager", StringComparison.Ordinal)
        );
        Assert.Contains("/roles/practice-manager/", next);
        // The sheet to decide with begins with both jobs, the one that she has first.
        await page.ClickAsync("text=Weigh them by what matters to you");
        await page.WaitForURLAsync("**/decide/**");
        await page.WaitForSelectorAsync("#where:not([hidden])");
        Assert.Equal(
            ["dental-office-manager", "practice-manager"],
            await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('#seats select')].map(s => s.value).filter(Boolean)"
            )
        );
    }

    [BrowserFact]
    public async Task What_is_found_in_a_pasted_ad_is_marked_filled_in_and_can_be_mended()
    {
        await using var tab = await OpenAsync(Screen.Desktop);
        var page = tab.Page;
        await page.FillAsync("#ad-text", Ad);
        await page.WaitForSelectorAsync("#ad-found:not([hidden])");
        Assert.Equal(
            [
                "Practice Manager",
                "4-provider",
                "orthopedic",
                "12 staff",
                "bachelor's",
                "$62,000 to $78,000",
                "Columbus",
            ],
            await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('mark')].map(m => m.textContent)")
        );
        Assert.Equal("12", await page.InputValueAsync("#ad-staff"));
        Assert.Equal("bachelor preferred", await page.InputValueAsync("#ad-education"));
        await page.ClickAsync("text=Read this ad");
        await page.WaitForSelectorAsync("#ad-answer:not([hidden])");
        Assert.Contains("Columbus, OH", await page.InnerTextAsync("#ad-pay"), StringComparison.Ordinal);
        // Mended, the answer follows.
        await page.FillAsync("#ad-place", "Cincinnati, OH-KY-IN");
        await page.PressAsync("#ad-place", "Tab");
        await page.WaitForFunctionAsync("() => document.querySelector('#ad-pay').textContent.includes('Cincinnati')");
        await page.FillAsync("#ad-title", "Office coordinator");
        await page.PressAsync("#ad-title", "Tab");
        await page.WaitForFunctionAsync(
            "() => document.querySelector('#ad-says').textContent.includes('Office coordinator')"
        );
    }

    [BrowserFact]
    public async Task An_ad_that_fits_no_job_is_told_so_and_is_held_against_no_pay()
    {
        await using var tab = await OpenAsync(Screen.Phone);
        await tab.Page.FillAsync(
            "#ad-text",
            "Welder, second shift\nWelds frames of trailers in Tulsa, OK. $24 an hour."
        );
        await tab.Page.ClickAsync("text=Read this ad");
        await tab.Page.WaitForSelectorAsync("#ad-answer:not([hidden])");
        Assert.Contains("None of the jobs", await tab.Page.InnerTextAsync("#ad-job"), StringComparison.Ordinal);
        Assert.DoesNotContain("paid less than", await tab.Page.InnerTextAsync("#ad-pay"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task What_is_no_number_gets_a_sentence_and_stays()
    {
        await using var tab = await OpenAsync(Screen.Phone);
        await tab.Page.FillAsync("#ad-title", "Practice manager");
        await tab.Page.FillAsync("#ad-low", "ask us");
        await tab.Page.ClickAsync("text=Read this ad");
        await tab.Page.WaitForSelectorAsync("#ad-answer:not([hidden])");
        Assert.Contains(
            "“ask us” is no number",
            await tab.Page.InnerTextAsync("#ad-low-wrong"),
            StringComparison.Ordinal
        );
        Assert.Equal("ask us", await tab.Page.InputValueAsync("#ad-low"));
        Assert.Contains("prints no pay", await tab.Page.InnerTextAsync("#ad-pay"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task No_request_holds_a_word_of_the_ad_and_nothing_is_stored()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        ConcurrentQueue<string> asked = [];
        page.Request += (_, request) =>
            asked.Enqueue($"{request.Method} {request.Url} {request.PostData} {string.Join(' ', request.Headers)}");
        var origin = await site.OriginOfTodayAsync();
        await page.GotoAsync(origin + PageFamilies.Ad);
        foreach (
            var ad in new[]
            {
                Ad,
                "Zanzibar Orthodontics seeks a front desk lead in Boise, Idaho. $22-25/hr. Call Wilhelmina.",
            }
        )
        {
            await page.FillAsync("#ad-text", "");
            await page.Locator("#ad-text").PressSequentiallyAsync(ad);
            await page.PressAsync("#ad-title", "End");
            await page.Locator("#ad-title").PressSequentiallyAsync("x");
            await page.Locator("#ad-place").PressSequentiallyAsync("y");
            await page.ClickAsync("text=Read this ad");
            await page.WaitForSelectorAsync("#ad-answer:not([hidden])");
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            foreach (Match word in Word.Matches(ad))
                Assert.DoesNotContain(asked, a => a.Contains(word.Value, StringComparison.OrdinalIgnoreCase));
        }
        Assert.Contains(asked, a => a.Contains("/ad-pay-", StringComparison.Ordinal));
        Assert.All(
            asked.Select(a => a.Split(' ')).Select(a => (Method: a[0], Url: a[1])),
            a => Assert.True(a.Method == "GET" && a.Url.StartsWith(origin + "/", StringComparison.Ordinal), a.Url)
        );
        Assert.Equal(
            "0 0 0 0 0",
            await page.EvaluateAsync<string>(
                "() => [localStorage, sessionStorage, document.cookie, location.search, location.hash].map(kept => kept.length).join(' ')"
            )
        );
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_where_an_ad_is_answered_on_phone_and_desktop_in_light_and_dark()
    {
        await using var tab = await OpenAsync(Screen.Phone);
        var page = tab.Page;
        await page.FillAsync("#ad-text", Ad);
        await page.SelectOptionAsync("#ad-now", "medical-secretary");
        await page.ClickAsync("text=Read this ad");
        await page.WaitForSelectorAsync("#ad-move");
        await Axe.LoadAsync(page);
        foreach (var width in new[] { Screen.Phone.Width, Screen.Desktop.Width })
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.SetViewportSizeAsync(width, 900);
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await Axe.ViolationsAsync(page));
            Assert.True(
                await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"),
                $"{width} px scrolls sideways"
            );
        }
    }

    [BrowserFact]
    public async Task Without_scripts_the_rules_stand_as_a_table_that_prints_on_two_pages()
    {
        await using var still = await site.NewTabAsync(Screen.Desktop with { Scripts = false });
        await still.Page.GotoAsync(await site.OriginOfTodayAsync() + PageFamilies.Ad);
        Assert.False(await still.Page.IsVisibleAsync("#ad-form"));
        Assert.True(await still.Page.IsVisibleAsync("#ad-off"));
        Assert.Equal(14, await still.Page.Locator(".sheets table").CountAsync());
        foreach (var paper in new[] { "Letter", "A4" })
            Assert.Equal(2, await PdfPages.CountAsync(still.Page, paper));
        // With an answer that goes on paper, and no table.
        await using var tab = await OpenAsync(Screen.Desktop);
        await tab.Page.FillAsync("#ad-text", Ad);
        await tab.Page.ClickAsync("text=Read this ad");
        await tab.Page.WaitForSelectorAsync("#ad-answer:not([hidden])");
        Assert.InRange(await PdfPages.CountAsync(tab.Page, "Letter"), 1, 2);
    }

    private async Task<Tab> OpenAsync(Screen screen)
    {
        var tab = await site.NewTabAsync(screen);
        await tab.Page.GotoAsync(await site.OriginOfTodayAsync() + PageFamilies.Ad);
        await tab.Page.WaitForSelectorAsync("#ad-form:not([hidden])");
        return tab;
    }

    private static async Task TypeInAsync(IPage page, string label, string text)
    {
        await TabToAsync(page, label);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task TabToAsync(IPage page, string name)
    {
        for (var stop = 0; stop < 60; stop++)
        {
            if (await FocusedAsync(page) == name)
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"No Tab reaches {name}.");
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>(
            "() => { const e = document.activeElement; return (e.labels?.[0] ?? e).textContent.trim(); }"
        );

    // Of four letters or more, for shorter ones stand in any address.
    [GeneratedRegex("[A-Za-z]{4,}")]
    private static partial Regex Word { get; }
}
