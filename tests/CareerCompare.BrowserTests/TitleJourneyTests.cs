using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>A reader with an advert for a "medical office manager" in hand, on a phone, without a mouse and with scripts off.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TitleJourneyTests(BrowserSite site)
{
    private static readonly Screen PhoneWithoutScripts = Screen.Phone with { Scripts = false };

    [BrowserFact]
    public async Task The_keyboard_alone_leads_from_the_home_page_to_what_to_ask()
    {
        await using var tab = await site.NewTabAsync(PhoneWithoutScripts);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/");
        await FollowAsync(page, "job ad", most: 20);
        Assert.Equal("/ad/", new Uri(page.Url).AbsolutePath);
        await FollowAsync(page, "look up the title", most: 20);
        Assert.Equal("/titles/", new Uri(page.Url).AbsolutePath);

        await FollowAsync(page, "Medical office manager", most: 20);
        Assert.Equal("#medical-office-manager", new Uri(page.Url).Fragment);
        Assert.True(
            await page.Locator("#medical-office-manager")
                .EvaluateAsync<bool>(
                    "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"
                ),
            "the title is not in sight"
        );
        Assert.Contains(
            "How many doctors",
            await page.InnerTextAsync("#medical-office-manager"),
            StringComparison.Ordinal
        );

        // From the title on, its own links come next.
        await FollowAsync(page, "Tell by size", most: 4);
        Assert.Equal("/titles/medical-practice/", new Uri(page.Url).AbsolutePath);
        await FollowAsync(page, "Doctors served", most: 12);
        Assert.Equal("#providers", new Uri(page.Url).Fragment);
        Assert.Contains("Three doctors or fewer", await page.InnerTextAsync(":target"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task The_address_of_a_title_brings_it_into_sight()
    {
        await using var tab = await site.NewTabAsync(PhoneWithoutScripts);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/titles/#medical-office-manager");
        Assert.Equal("Medical office manager", await page.InnerTextAsync(":target dt"));
        Assert.InRange((await page.Locator(":target dt").BoundingBoxAsync())!.Y, 0, 200);
    }

    [BrowserFact]
    public async Task The_jobs_here_have_their_titles_and_an_old_link_to_a_letter_leads_to_the_lists_of_letters()
    {
        await using var tab = await site.NewTabAsync(PhoneWithoutScripts);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/titles/");
        await FollowAsync(page, "Jobs on this site", most: 30);
        Assert.Contains("Clinic manager", await page.InnerTextAsync(":target"), StringComparison.Ordinal);
        await page.GotoAsync(site.Origin + "/titles/#letter-c");
        Assert.InRange((await page.Locator(":target").BoundingBoxAsync())!.Y, 0, 200);
        Assert.Contains(
            "C: ",
            await page.InnerTextAsync("section:has(:target) a[href='/titles/letter/c/']"),
            StringComparison.Ordinal
        );
    }

    /// <summary>Tabs to the link with these words and presses Enter.</summary>
    private static async Task FollowAsync(IPage page, string words, int most)
    {
        for (var stop = 0; stop < most; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var here = await page.EvaluateAsync<string>("() => document.activeElement.textContent");
            if (here != words && !(words.Length > 1 && here.Contains(words, StringComparison.Ordinal)))
                continue;
            var before = page.Url;
            await page.Keyboard.PressAsync("Enter");
            await Address.UntilAsync(page, url => url != before);
            return;
        }
        Assert.Fail($"no link '{words}' among the next {most} stops of {page.Url}");
    }
}
