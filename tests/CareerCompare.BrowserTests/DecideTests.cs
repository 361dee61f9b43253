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
    private const string Two = "#roles=practice-manager,office-manager&now=office-manager";
    private const string Texts = "ids => ids.flatMap(id => [...document.querySelectorAll(id)].map(e => e.textContent))";

    private static readonly string[] Lines = ["Pay", "Education", "Growth", "Hours", "People", "Setting", "Distance"];

    [BrowserFact]
    public async Task Two_jobs_are_weighed_by_keyboard_alone_and_the_page_says_what_would_change_the_answer()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide);
        await TabToAsync(page, "Job A");
        await page.Keyboard.TypeAsync("Pr");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Of");
        Assert.Contains("tie with", await page.InnerTextAsync("#says"), StringComparison.Ordinal);
        Assert.Contains(
            "Left out, for not every job has a score there: Pay, Hours, People, Setting, Distance.",
            await page.InnerTextAsync("#says"),
            StringComparison.Ordinal
        );

        await TabToAsync(page, "Hours, weight");
        await page.Keyboard.TypeAsync("5");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("1");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("5");
        Assert.Equal("Hours, score of job B", await FocusedAsync(page));
        Assert.StartsWith(
            "Office manager leads with 43 points. Practice manager has 23.",
            await page.InnerTextAsync("#says"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Practice manager would lead if “Growth” weighed more than 50% of all; now it is about 27.3%.",
            await page.InnerTextAsync("#by-weight"),
            StringComparison.Ordinal
        );
        Assert.Equal("status", await page.GetAttributeAsync("#says", "role"));

        await using var other = await site.NewTabAsync(Screen.Desktop);
        await other.Page.GotoAsync(page.Url);
        Assert.Equal(await page.InnerTextAsync("#says"), await other.Page.InnerTextAsync("#says"));
        Assert.Equal("0 0 0 0", await StoredAndSentAsync(other.Page));
    }

    [BrowserFact]
    public async Task What_the_page_reckons_and_says_is_what_the_core_reckons_and_the_writing_says()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        var random = new Random(41);
        string[][] sets =
        [
            ["practice-manager", "office-manager"],
            ["operations-manager", "practice-administrator", "office-manager"],
            ["practice-manager", "medical-office-manager", "office-manager", "operations-manager"],
        ];
        for (var i = 0; i < 60; i++)
        {
            var roles = sets[random.Next(sets.Length)];
            var weights = Lines.Select(_ => random.Next(6)).ToList();
            var scores = Lines
                .Select(_ =>
                    (IReadOnlyList<int?>)[.. roles.Select(_ => random.Next(15) == 0 ? (int?)null : random.Next(1, 6))]
                )
                .ToList();
            var grid = string.Concat(
                weights.Zip(scores).Select(l => l.First + string.Concat(l.Second.Select(s => s ?? 0)).PadRight(4, '-'))
            );
            await page.EvaluateAsync(
                "hash => new Promise(done => { addEventListener('hashchange', () => done(), { once: true }); location.hash = hash; })",
                $"roles={string.Join(',', roles)}&g={grid}&x={i}"
            );
            var titles = await page.EvaluateAsync<string[]>(
                "ids => ids.map(id => document.querySelector(`option[value=${id}]`).text)",
                roles
            );
            var words = new DecisionWords(new(weights, scores), Lines, titles);
            Assert.StartsWith(words.Answer, await page.TextContentAsync("#says"), StringComparison.Ordinal);
            if (words.ByWeight.Count > 0)
                Assert.Equal(words.ByWeight, await page.EvaluateAsync<string[]>(Texts, new[] { "#by-weight li" }));
            if (words.ByScore.Count > 0)
                Assert.Equal(words.ByScore, await page.EvaluateAsync<string[]>(Texts, new[] { "#by-score li" }));
        }
    }

    [BrowserFact]
    public async Task The_script_reckons_as_the_core_does_on_a_thousand_grids()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide);
        var random = new Random(42);
        List<DecisionGrid> grids = [];
        for (var i = 0; i < 1_000; i++)
        {
            var (lines, options) = (random.Next(1, 11), random.Next(2, 5));
            grids.Add(
                new(
                    [.. Enumerable.Range(0, lines).Select(_ => random.Next(6))],
                    [
                        .. Enumerable
                            .Range(0, lines)
                            .Select(_ =>
                                (IReadOnlyList<int?>)
                                    [
                                        .. Enumerable
                                            .Range(0, options)
                                            .Select(_ => random.Next(20) == 0 ? (int?)null : random.Next(1, 6)),
                                    ]
                            ),
                    ]
                )
            );
        }
        var given = JsonSerializer.Serialize(grids.Select(g => new { weights = g.Weights, scores = g.Scores }));
        var found = await tab.Page.EvaluateAsync<string[]>(
            """
            async given => {
              const { weigh } = await import(document.querySelector('script[src*=decide]').src);
              const lowest = (a, b) => b ? lowest(b, a % b) : a;
              return JSON.parse(given).map(({ weights, scores }) => {
                const r = weigh(weights, scores);
                return [`${r.totals} | ${r.leaders}`,
                  ...r.byWeight.map(c => `${c.line} ${c.way} ${c.at.map(n => n / lowest(...c.at)).join('/')} ${c.leaders}`),
                  ...r.byScore.map(c => `${c.line} ${c.option} ${c.whole} ${c.tie} ${c.leaders}`)].join('\n');
              });
            }
            """,
            given
        );
        Assert.Equal(grids.Select(InWords), found);
    }

    [BrowserFact]
    public async Task Proposed_scores_come_from_the_evidence_and_the_readers_own_stay()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        Assert.Equal("1", await page.InputValueAsync("[aria-label='Education, score of job A']"));
        Assert.Equal("5", await page.InputValueAsync("[aria-label='Education, score of job B']"));
        Assert.Equal("", await page.InputValueAsync("[aria-label='Hours, score of job A']"));
        await page.FillAsync("[aria-label='Education, score of job A']", "4");
        await page.SelectOptionAsync("label:has-text('Job C') select", "practice-administrator");
        Assert.Equal("4", await page.InputValueAsync("[aria-label='Education, score of job A']"));
        Assert.Equal("", await page.InputValueAsync("[aria-label='Pay, score of job C']"));
        await page.SelectOptionAsync("label:has-text('Job A') select", "operations-manager");
        Assert.Equal("1", await page.InputValueAsync("[aria-label='Education, score of job A']"));
    }

    [BrowserFact]
    public async Task Words_of_a_link_hold_no_sign_that_turns_or_hides_others_and_a_grid_without_them_says_nothing_of_them()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/decide/#own=%E2%80%AEllac%E2%80%8B%20%07me");
        Assert.Equal("llac me", await tab.Page.InputValueAsync("[aria-label='Your own line 1']"));
        Assert.True(await tab.Page.IsVisibleAsync("#lent"));
        await tab.Page.GotoAsync(site.Origin + "/glossary/");
        await tab.Page.GotoAsync(site.Origin + "/decide/#roles=office-manager");
        Assert.False(await tab.Page.IsVisibleAsync("#lent"));
    }

    [BrowserFact]
    public async Task Lines_of_the_readers_own_count_and_travel_in_the_link()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        await page.FillAsync("[aria-label='Your own line 2']", "Way to work, & <b>bus</b>");
        await page.FillAsync("[aria-label='Your own line 2, score of job A']", "5");
        await page.FillAsync("[aria-label='Your own line 2, score of job B']", "2");
        await page.FillAsync("[aria-label='Your own line 3, weight']", "2");
        await page.FillAsync("[aria-label='Your own line 3, score of job A']", "2");
        Assert.Contains(
            "Left out, for not every job has a score there: Pay, Hours, People, Setting, Your own line 3.",
            await page.InnerTextAsync("#says"),
            StringComparison.Ordinal
        );
        await using var other = await site.NewTabAsync(Screen.Phone);
        await other.Page.GotoAsync(page.Url);
        Assert.Equal("Way to work, & <b>bus</b>", await other.Page.InputValueAsync("[aria-label='Your own line 2']"));
        Assert.True(await other.Page.IsVisibleAsync("text=Whoever made the link wrote them, not us."));
        Assert.Equal(await page.TextContentAsync("#turns"), await other.Page.TextContentAsync("#turns"));
        Assert.Contains(
            "“Way to work, & <b>bus</b>”",
            await other.Page.TextContentAsync("#turns"),
            StringComparison.Ordinal
        );
    }

    [BrowserFact]
    public async Task With_scripts_off_the_grid_can_be_filled_and_the_evidence_read()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Decide + Two);
        await page.SelectOptionAsync("label:has-text('Job A') select", "practice-manager");
        await page.FillAsync("[aria-label='Pay, weight']", "3");
        Assert.Equal(0, await page.Locator("#tools").Filter(new() { Visible = true }).CountAsync());
        var main = await page.InnerTextAsync("main");
        Assert.Contains("Multiply each score by its weight, and add up.", main, StringComparison.Ordinal);
        Assert.Contains("Cannot be told from", main, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_grid_of_a_hundred_jobs_is_offered_them_by_the_script_and_a_link_chooses_two()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(await site.OriginOfHundredAsync() + PageFamilies.Decide + Two);
        await page.WaitForSelectorAsync("#seats select >> nth=4");
        Assert.Equal(100, await page.Locator("#seats label:has-text('Job A') option:not([value=''])").CountAsync());
        Assert.Equal(0, await page.Locator("#seats input").CountAsync());
        var chosen = await page.EvaluateAsync<string[]>(
            "() => [...document.querySelectorAll('#seats select')].map(s => s.value).filter(Boolean)"
        );
        Assert.Equal(["practice-manager", "office-manager", "office-manager"], chosen);
        await page.FillAsync("[aria-label='Pay, score of job A']", "5");
        await page.FillAsync("[aria-label='Pay, score of job B']", "1");
        Assert.Contains("leads with", await page.InnerTextAsync("#says"), StringComparison.Ordinal);
        await Axe.LoadAsync(page);
        Assert.Empty(await Axe.ViolationsAsync(page));
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(page));
    }

    [BrowserFact]
    public async Task Without_scripts_a_grid_of_a_hundred_jobs_has_lines_to_write_on()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        await tab.Page.GotoAsync(await site.OriginOfHundredAsync() + PageFamilies.Decide);
        await tab.Page.FillAsync("label:has-text('Job A') input", "Practice manager");
        Assert.Equal(0, await tab.Page.Locator("#seats select").CountAsync());
        Assert.True(await tab.Page.IsVisibleAsync("#fields a >> nth=0"));
    }

    [BrowserFact]
    public async Task A_blank_and_a_filled_grid_print_on_one_page_of_Letter_and_of_A4()
    {
        const string Four =
            "#roles=practice-manager,office-manager,operations-manager,medical-office-manager&g=3512445123412345312343512341234531234512341234512345312345&own=Way%20to%20work%0ABenefits%0AMy%20boss";
        // Ten lines that tie: each of them would break the tie in two ways, which is the longest answer there is.
        const string Longest =
            "#roles=practice-administrator,medical-office-manager&g=351--315--351--315--351--315--351--315--351--315--&own=a%0Ab%0Ac";
        foreach (var state in new[] { "", Two, Four, Longest })
        {
            await using var tab = await site.NewTabAsync(Screen.Desktop);
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide + state);
            foreach (var paper in new[] { "Letter", "A4" })
                Assert.Equal(1, await PdfPages.CountAsync(tab.Page, paper));
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
                "#roles=nobody,,office-manager,office-manager,x&g=9z%&own=%E0%A4%A",
                "#=",
                "#roles=%00&now=%",
                "#g=" + new string('5', 5_000),
            }
        )
        {
            await tab.Page.GotoAsync("about:blank");
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Decide + hash);
            Assert.True(await tab.Page.IsVisibleAsync("#tools"));
        }
        Assert.Empty(errors);
    }

    private static string InWords(DecisionGrid grid) =>
        string.Join(
            '\n',
            [
                $"{string.Join(',', grid.Totals)} | {string.Join(',', grid.Leaders)}",
                .. WeightChange
                    .Of(grid)
                    .Select(c =>
                        $"{c.Line} {(c.More ? 1 : -1)} {c.At.Numerator}/{c.At.Denominator} {string.Join(',', c.Leaders)}"
                    ),
                .. ScoreChange
                    .Of(grid)
                    .Select(c =>
                        $"{c.Line} {c.Option} {c.FirstWhole(grid)} {(c.TiesAt.IsWhole ? "true" : "false")} {string.Join(',', c.Leaders)}"
                    ),
            ]
        );

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>(
            "() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.labels?.[0]?.firstChild.textContent.trim() ?? ''"
        );

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

    private static Task<string> StoredAndSentAsync(IPage page) =>
        page.EvaluateAsync<string>(
            "() => [localStorage, sessionStorage, document.cookie, location.search].map(kept => kept.length).join(' ')"
        );
}
