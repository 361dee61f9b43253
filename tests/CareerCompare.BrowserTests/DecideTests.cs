using System.Text.Json;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Core.Comparisons;
using CareerCompare.Site.Writing;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class DecideTests(BrowserSite site)
{
    private const string Two = "#roles=office-manager,practice-manager";

    /// <summary>As an ad starts a sheet that offers a post at a kind of employer.</summary>
    private const string FromAnAd = Two + "&at=621200";

    [BrowserFact]
    public async Task Two_jobs_are_decided_between_by_keyboard_alone_from_their_comparison_and_the_page_says_what_would_change_it()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Comparison);
        await TabToAsync(page, "Weigh the two by what matters to you");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync("#sheet.known");
        Assert.Equal("office-manager", await page.InputValueAsync("#seats select >> nth=0"));
        Assert.Equal("practice-manager", await page.InputValueAsync("#seats select >> nth=1"));
        Assert.Equal(
            "No answer yet. Still to score: office manager, pay and two other lines; practice manager, pay and two other lines.",
            await page.InnerTextAsync("#says")
        );

        // A group of scores is one stop; the arrows choose, the blank presses.
        await ScoreAsync(page, "pay-0", 2);
        await ScoreAsync(page, "pay-1", 0);
        foreach (var line in new[] { "schedule", "way-in" })
        {
            await ScoreAsync(page, line + "-0", 2);
            await ScoreAsync(page, line + "-1", 0);
        }
        await SaysAsync(page, "Practice manager is ahead by 7½ points.");
        Assert.Equal(["−3", "+4½"], await page.Locator(".tabs label:not([hidden]) b").AllInnerTextsAsync());
        var turns = await page.Locator("#turns li").AllInnerTextsAsync();
        Assert.InRange(turns.Count, 0, 3);
        Assert.Equal("status", await page.GetAttributeAsync("#says", "role"));

        await using var other = await site.NewTabAsync(Screen.Phone);
        await other.Page.GotoAsync(page.Url);
        await SaysAsync(other.Page, "Practice manager is ahead by 7½ points.");
        Assert.Equal("0 0 0 0", await StoredAndSentAsync(other.Page));
    }

    [BrowserFact]
    public async Task An_ad_starts_a_sheet_with_both_jobs_and_its_employer_and_pay_is_told_there()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + FromAnAd);
        await page.WaitForSelectorAsync("#sheet.known");
        Assert.Equal("621200", await page.InputValueAsync("#where select"));
        var why = page.Locator("[data-line=pay] .why");
        Assert.StartsWith("At dentists’ offices,", await why.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(
            ["oews/2025-05/43-1011/621200/median", "oews/2025-05/11-9111/621200/median"],
            await why.Locator("data").EvaluateAllAsync<string[]>("all => all.map(d => d.dataset.claim)")
        );
        Assert.Equal("first-in-some", await why.Locator("[data-said]").GetAttributeAsync("data-said"));
    }

    [BrowserFact]
    public async Task A_place_is_typed_and_pay_is_told_there_by_the_words_of_its_groups()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + "#roles=office-manager,practice-administrator");
        await page.WaitForSelectorAsync("#sheet.known");
        await page.Locator("#where input").FocusAsync();
        await page.WaitForSelectorAsync("#places option", new() { State = WaitForSelectorState.Attached });
        await page.FillAsync("#where input", "Columbus, OH");
        await page.Keyboard.PressAsync("Tab");
        var why = page.Locator("[data-line=pay] .why");
        await Assertions.Expect(why).ToContainTextAsync("In Columbus");
        await Assertions.Expect(why).ToContainTextAsync("practice administrators are in the better-paid group");
        Assert.Contains("place=columbus-oh", page.Url, StringComparison.Ordinal);
        Assert.Equal("Yes proposed", await ProposedAsync(page, "pay", 1));
    }

    [BrowserFact]
    public async Task Scores_are_proposed_from_words_counted_half_and_kept_or_taken_back_by_a_press()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        await page.WaitForSelectorAsync("#sheet.known");
        // Pay hangs on how a practice manager is counted, so nothing is proposed; medicine is rated clearly higher.
        Assert.Null(await ProposedAsync(page, "pay", 1));
        Assert.Equal("Yes proposed", await ProposedAsync(page, "medicine", 1));
        Assert.Equal("So-so proposed", await ProposedAsync(page, "medicine", 0));
        Assert.Contains(
            "rated clearly higher for health services managers",
            await page.InnerTextAsync("[data-line=medicine] .why"),
            StringComparison.Ordinal
        );
        Assert.InRange(await page.Locator(".line.work:visible").CountAsync(), 1, 3);
        var total = page.Locator(".tabs b >> nth=1");
        var before = await total.InnerTextAsync();
        var yes = page.Locator("[name=medicine-1][value='2']");
        await yes.PressAsync(" ");
        await Assertions.Expect(total).Not.ToHaveTextAsync(before);
        Assert.Null(await ProposedAsync(page, "medicine", 1));
        await yes.PressAsync(" ");
        await Assertions.Expect(total).ToHaveTextAsync(before);
        Assert.Equal("Yes proposed", await ProposedAsync(page, "medicine", 1));
    }

    [BrowserFact]
    public async Task On_a_phone_one_job_is_scored_at_a_time_with_all_totals_in_sight()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        await page.WaitForSelectorAsync("#sheet.known");
        Assert.Equal(0, await page.Locator(".seat.s1:visible").CountAsync());
        Assert.InRange(await page.Locator(".seat.s0:visible").CountAsync(), 5, 9);
        await page.Locator("[data-line=schedule] .s0 label >> nth=0").ScrollIntoViewIfNeededAsync();
        Assert.True(
            await page.Locator("#total").EvaluateAsync<bool>("bar => bar.getBoundingClientRect().bottom <= innerHeight")
        );
        await page.Locator(".tabs label >> nth=1").ClickAsync();
        Assert.Equal(0, await page.Locator(".seat.s0:visible").CountAsync());
        Assert.True(await page.Locator(".seat.s1:visible").CountAsync() > 4);
        // Without a third job the sheet has no place for one.
        Assert.Equal(0, await page.Locator(".seat.s2:visible").CountAsync());
    }

    [BrowserFact]
    public async Task A_third_job_has_scores_of_its_own_and_changes_no_total()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two + "&s=pay:12,schedule:02,way-in:12");
        await page.WaitForSelectorAsync("#sheet.known");
        var before = await page.Locator(".tabs label:not([hidden]) b").AllInnerTextsAsync();
        await page.ClickAsync("text=Add a third job");
        await page.SelectOptionAsync("#seats select >> nth=2", "operations-manager");
        await page.WaitForSelectorAsync(".seat.s2:visible");
        Assert.Equal(before, (await page.Locator(".tabs label:not([hidden]) b").AllInnerTextsAsync()).Take(2));
        await SaysAsync(
            page,
            "No answer yet. Still to score: operations manager, pay and two other lines.",
            whole: false
        );
    }

    [BrowserFact]
    public async Task What_the_page_reckons_and_says_is_what_the_core_reckons_and_the_writing_says_on_a_thousand_sheets()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide);
        Random random = new(42);
        string[] lines = ["Pay", "Law", "The bus", "Hours", "People", "Medicine"];
        string[] jobs = ["baker", "cook", "nurse"];
        List<DecisionSheet> sheets = [];
        for (var i = 0; i < 1_000; i++)
        {
            var (rows, count) = (random.Next(3, 7), random.Next(2, 4));
            // Most lines are scored for all jobs, or few sheets had an answer.
            SheetLine Line(int row)
            {
                var open = row > 0 && random.Next(10) == 0;
                return new(
                    random.Next(1, 3),
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(_ =>
                                open || random.Next(60) == 0
                                    ? (Score?)null
                                    : new Score((Suits)random.Next(-1, 2), random.Next(6) > 0)
                            ),
                    ]
                );
            }
            sheets.Add(new(Line(0), [.. Enumerable.Range(1, rows - 1).Select(Line)]));
        }
        var given = JsonSerializer.Serialize(
            sheets.Select(s => new
            {
                jobs = jobs.Take(s.Jobs),
                lines = s.Lines.Select(l => new
                {
                    weight = l.Weight,
                    scores = l.Scores.Select(x =>
                        x is { } score ? new { suits = (int)score.Suits, sure = score.Confirmed } : null
                    ),
                }),
            })
        );
        var found = await tab.Page.EvaluateAsync<string[]>(
            """
            async ([given, names]) => {
              const { tell } = await import(document.querySelector('script[src*=decide]').src);
              return JSON.parse(given).map(({ lines, jobs }) => {
                const { totals, says, turns } = tell(lines, names, jobs);
                return [totals.join(' '), says, ...turns].join('\n');
              });
            }
            """,
            new object[] { given, lines }
        );
        Assert.Equal(
            sheets.Select(s =>
            {
                SheetWords words = new(s, lines, jobs);
                return string.Join(
                    '\n',
                    [string.Join(' ', s.Halves.Select(SheetWords.Total)), words.Answer, .. words.Changes]
                );
            }),
            found
        );
        Assert.True(sheets.Count(s => s.Answer is SheetAnswer.Leads) > 100);
    }

    [BrowserFact]
    public async Task Words_of_a_link_hold_no_sign_that_turns_or_hides_others_and_a_sheet_without_them_says_nothing_of_them()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/decide/#own=%E2%80%AEllac%E2%80%8B%20%07me");
        Assert.Equal("llac me", await tab.Page.InputValueAsync("[data-line=own-1] [type=text]"));
        Assert.True(await tab.Page.IsVisibleAsync("#lent"));
        await tab.Page.GotoAsync(site.Origin + "/glossary/");
        await tab.Page.GotoAsync(site.Origin + "/decide/#roles=office-manager");
        Assert.False(await tab.Page.IsVisibleAsync("#lent"));
    }

    [BrowserFact]
    public async Task Lines_of_the_readers_own_count_and_travel_in_the_link()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two + "&s=pay:11,schedule:11");
        await page.WaitForSelectorAsync("#sheet.known");
        await page.FillAsync("[data-line=own-2] [type=text]", "Way to work, & <b>bus</b>");
        await page.Locator("[name=own-2-0][value='2']").PressAsync(" ");
        await SaysAsync(page, "“Way to work, & <b>bus</b>” is not scored for every job.", whole: false);
        await page.Locator("[name=own-2-1][value='0']").PressAsync(" ");
        await page.Locator("[data-line=own-2] [type=checkbox]").PressAsync(" ");
        await using var other = await site.NewTabAsync(Screen.Desktop);
        await other.Page.GotoAsync(page.Url);
        await SaysAsync(other.Page, await page.InnerTextAsync("#says"));
        Assert.Equal("Way to work, & <b>bus</b>", await other.Page.InputValueAsync("[data-line=own-2] [type=text]"));
        Assert.True(await other.Page.IsVisibleAsync("text=Whoever made the link wrote them, not us."));
        Assert.Equal(await page.TextContentAsync("#turns"), await other.Page.TextContentAsync("#turns"));
    }

    [BrowserFact]
    public async Task With_scripts_off_it_is_a_sheet_to_fill_in_and_says_how_to_add_up()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        await page.SelectOptionAsync("#seats select >> nth=0", "practice-manager");
        await page.Locator("[data-line=medicine] .s0 label >> nth=0").ClickAsync();
        await page.Locator(".tabs label >> nth=1").ClickAsync();
        await page.Locator("[data-line=medicine] .s1 label >> nth=2").ClickAsync();
        Assert.Equal(0, await page.Locator("#tools").Filter(new() { Visible = true }).CountAsync());
        Assert.Contains(
            "count the yeses of each job and take away its noes",
            await page.InnerTextAsync("main"),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task A_sheet_of_a_hundred_jobs_is_offered_them_by_the_script_and_a_link_chooses_two()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(await site.OriginOfHundredAsync() + PageFamilies.Decide + Two);
        await page.WaitForSelectorAsync("#sheet.known");
        Assert.Equal(100, await page.Locator("#seats select >> nth=0 >> option:not([value=''])").CountAsync());
        Assert.Equal(0, await page.Locator("#seats input").CountAsync());
        Assert.Equal("practice-manager", await page.InputValueAsync("#seats select >> nth=1"));
        await Axe.LoadAsync(page);
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(page));
    }

    [BrowserFact]
    public async Task A_blank_and_a_filled_sheet_print_on_one_page_of_Letter_and_of_A4()
    {
        const string Three =
            "#roles=office-manager,practice-manager,operations-manager&s=pay:120x,leading:012,hiring:120,schedule:120x,own-1:012,own-2:210&own=Way%20to%20work%0AMy%20boss";
        foreach (var state in new[] { "", Two, Three })
        {
            await using var tab = await site.NewTabAsync(Screen.Desktop);
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide + state);
            if (state != "")
                await tab.Page.WaitForSelectorAsync("#sheet.known");
            foreach (var paper in new[] { "Letter", "A4" })
                Assert.Equal(1, await PdfPages.CountAsync(tab.Page, paper));
        }
    }

    [BrowserFact]
    public async Task A_filled_sheet_passes_axe_and_nothing_leaves_a_narrow_page()
    {
        foreach (var screen in new[] { Screen.Phone, Screen.Desktop })
        {
            await using var tab = await site.NewTabAsync(screen);
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide + Two + "&s=pay:12,schedule:02x,way-in:12");
            await SaysAsync(tab.Page, "Practice manager is ahead", whole: false);
            await Axe.LoadAsync(tab.Page);
            Assert.Empty(await Axe.ViolationsAsync(tab.Page));
            await tab.Page.SetViewportSizeAsync(320, 700);
            Assert.Empty(await Probe.SidewaysScroll.FindAsync(tab.Page));
        }
    }

    [BrowserFact]
    public async Task A_broken_link_breaks_nothing()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        List<string> errors = [];
        tab.Page.PageError += (_, error) => errors.Add(error);
        foreach (
            var hash in new[]
            {
                "#roles=nobody,,office-manager,office-manager,x&s=9z%&own=%E0%A4%A",
                "#=",
                "#roles=%00&at=%&place=../x",
                "#roles=office-manager,practice-manager&place=nowhere&at=nothing&s=pay:99,:,x",
                "#s=" + new string('5', 5_000),
            }
        )
        {
            await tab.Page.GotoAsync("about:blank");
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide + hash);
            Assert.True(await tab.Page.IsVisibleAsync("#tools"));
        }
        Assert.Empty(errors);
    }

    private static async Task SaysAsync(IPage page, string words, bool whole = true)
    {
        var says = page.Locator("#says");
        if (whole)
            await Assertions.Expect(says).ToHaveTextAsync(words);
        else
            await Assertions.Expect(says).ToContainTextAsync(words);
    }

    /// <summary>Chooses the n-th score of a group by the keyboard: Tab to it, then the blank and the arrows.</summary>
    private static async Task ScoreAsync(IPage page, string group, int at)
    {
        for (var stop = 0; stop < 90; stop++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement.name ?? ''") == group)
                break;
            await page.Keyboard.PressAsync("Tab");
        }
        await page.Keyboard.PressAsync(" ");
        for (var i = 0; i < at; i++)
            await page.Keyboard.PressAsync("ArrowRight");
    }

    private static async Task TabToAsync(IPage page, string text)
    {
        for (var stop = 0; stop < 200; stop++)
        {
            if (await page.EvaluateAsync<string>("() => document.activeElement.textContent.trim()") == text)
                return;
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"No Tab reaches {text}.");
    }

    /// <summary>What is proposed for a job in a line, with its mark; null where nothing is.</summary>
    private static Task<string?> ProposedAsync(IPage page, string line, int seat) =>
        page.EvaluateAsync<string?>(
            "([line, seat]) => document.querySelector(`[data-line=${line}] .s${seat} small`)?.parentElement.textContent ?? null",
            new object[] { line, seat }
        );

    private static Task<string> StoredAndSentAsync(IPage page) =>
        page.EvaluateAsync<string>(
            "() => [localStorage, sessionStorage, document.cookie, location.search].map(kept => kept.length).join(' ')"
        );
}
