using System.Globalization;
using System.Text.Json;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.Core.Degrees;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Writing;
using CareerCompare.Tests.Core.Degrees;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class DegreeTests(BrowserSite site)
{
    [BrowserFact]
    public async Task The_script_reckons_and_says_what_the_core_does_of_four_hundred_plans()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        await tab.Page.GotoAsync(site.Origin + PageFamilies.Degree);
        var random = new Random(24);
        List<DegreePlan> plans = [Plans.OfTheIssue, Plans.Nothing];
        while (plans.Count < 400)
            plans.Add(Plans.Any(random));
        var found = await tab.Page.EvaluateAsync<string[]>(
            """
            async given => {
              const s = await import(document.querySelector('script[src*=degree]').src);
              return JSON.parse(given).map(plan => {
                const sums = s.account(plan), low = plan.low - plan.now, high = plan.high - plan.now;
                const drawn = s.chart(plan);
                return [
                  s.saysNeeded(s.needed(sums, 5)), s.saysNeeded(s.needed(sums, 10)),
                  s.saysBreakEven(s.breakEven(sums, high), s.breakEven(sums, low)),
                  s.saysNet(s.netValue(sums, Math.round(plan.horizon), low), s.netValue(sums, Math.round(plan.horizon), high)),
                  ...s.movers(plan).map(m => m.join(': ')),
                  drawn.ticks.map(t => t.join(' ')).join(' '), drawn.says, drawn.crossings.map(c => c.join(' ')).join(' '),
                  drawn.cost, drawn.low, drawn.high, drawn.band,
                ].join('\n');
              });
            }
            """,
            JsonSerializer.Serialize(plans.Select(Given))
        );
        Assert.Equal(plans.Count, found.Length);
        for (var i = 0; i < plans.Count; i++)
            Assert.Equal(InWords(plans[i]), found[i]);
    }

    [BrowserFact]
    public async Task A_part_time_mba_is_worked_out_with_the_readers_own_numbers_and_travels_in_the_address()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        Assert.Equal("$23,000 to $24,000", await page.InnerTextAsync("#in10"));
        await page.FillAsync("#finish", "100");
        Assert.Equal("about $14,000", await page.InnerTextAsync("#in10"));
        await page.FillAsync("#share", "50");
        await page.FillAsync("#now", "$58,000");
        await page.FillAsync("#low", "64,000");
        await page.FillAsync("#high", "72,000");
        Assert.Equal("about $7,000", await page.InnerTextAsync("#in10"));
        Assert.Contains(
            "With your numbers: to break even in 10 years, about $7,000 more a year.",
            await page.InnerTextAsync("#says"),
            StringComparison.Ordinal
        );
        Assert.Equal("your plan", await page.InnerTextAsync("#whose"));
        Assert.False(await page.IsVisibleAsync("#rises"));

        await using var other = await site.NewTabAsync(Screen.Desktop);
        await other.Page.GotoAsync(page.Url);
        foreach (var id in new[] { "#in5", "#in10", "#back", "#net", "#movers", "#says" })
            Assert.Equal(await page.InnerTextAsync(id), await other.Page.InnerTextAsync(id));
        Assert.Equal("58000", await other.Page.InputValueAsync("#now"));
        Assert.Equal("0 0 0 0", await StoredAndSentAsync(other.Page));
        await page.ClickAsync("text=Start again");
        Assert.Equal("$23,000 to $24,000", await page.InnerTextAsync("#in10"));
        Assert.Equal(site.Origin + PageFamilies.Degree, page.Url);
    }

    [BrowserFact]
    public async Task What_would_be_done_without_it_asks_only_for_what_it_needs_and_moves_the_answer()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        Assert.False(await page.IsVisibleAsync("#after"));
        await page.CheckAsync("#else-up");
        Assert.True(await page.IsVisibleAsync("#after"));
        Assert.False(await page.IsVisibleAsync("#raise"));
        Assert.Equal(
            "When that would be: write a number from 0 years to 40 years.",
            await page.InnerTextAsync("#after-fault")
        );
        await page.FillAsync("#after", "6");
        Assert.Equal("$41,000 to $47,000", await page.InnerTextAsync("#in10"));
        await page.FillAsync("#after", "2");
        Assert.Equal("no rise would do it", await page.InnerTextAsync("#in10"));
        await page.CheckAsync("#else-letters");
        Assert.True(await page.IsVisibleAsync("#cost"));
        Assert.True(await page.IsVisibleAsync("a[href='/certifications/'] >> visible=true >> nth=0"));
    }

    [BrowserFact]
    public async Task Published_pay_is_taken_for_now_and_later()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        var option = await page.EvaluateAsync<string>(
            "() => [...document.querySelectorAll('[data-field=now] option')].find(o => o.text.includes('middle')).value"
        );
        await page.SelectOptionAsync("[data-field=now] select", option);
        Assert.Equal(
            option.Replace("$", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal),
            await page.InputValueAsync("#now")
        );
    }

    [BrowserFact]
    public async Task Nonsense_gets_a_sentence_beside_its_box_and_stays_as_it_was_typed()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        var before = await page.InnerTextAsync("#in10");
        foreach (
            var (field, typed) in new[]
            {
                (PlanField.Price, "sixty"),
                (PlanField.Share, "300"),
                (PlanField.LoanYears, "-3"),
                (PlanField.Finish, ""),
                (PlanField.Tax, "1e9"),
                (PlanField.Horizon, "NaN"),
                (PlanField.Now, "٦٠"),
            }
        )
        {
            var box = "#" + field.Id;
            await page.EvaluateAsync("() => { document.getElementById('more').open = true; }");
            var own = await page.InputValueAsync(box);
            await page.FillAsync(box, typed);
            Assert.Equal(field.Asks, await page.InnerTextAsync(box + "-fault"));
            Assert.Equal("true", await page.GetAttributeAsync(box, "aria-invalid"));
            Assert.Equal(typed, await page.InputValueAsync(box));
            Assert.Equal(before, await page.InnerTextAsync("#in10"));
            await page.FillAsync(box, own);
            Assert.Equal("", await page.InnerTextAsync(box + "-fault"));
        }
        await page.FillAsync("#low", "90000");
        await page.FillAsync("#high", "80000");
        Assert.Equal(PlanForm.MostIsLess, await page.InnerTextAsync("#high-fault"));
    }

    [BrowserFact]
    public async Task No_number_within_the_limits_and_no_text_at_all_makes_the_page_say_what_is_no_number()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        List<string> errors = [];
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        var random = new Random(27);
        string[] odd =
        [
            "",
            " ",
            "-1",
            "300%",
            "abc",
            "1e308",
            "∞",
            "0x1F",
            "--",
            "1,2,3",
            "9999999999999999",
            "<b>5</b>",
        ];
        for (var i = 0; i < 200; i++)
        {
            var plan = Plans.Any(random);
            var state = DegreeSums.AddressOf(plan);
            if (i % 3 == 0)
            {
                var field = PlanField.All[random.Next(PlanField.All.Count)];
                state += $"&x={i}";
                state = state.Replace(
                    $"{field.Id}={plan[field].ToString("0.##", CultureInfo.InvariantCulture)}",
                    $"{field.Id}={Uri.EscapeDataString(odd[random.Next(odd.Length)])}",
                    StringComparison.Ordinal
                );
            }
            await page.EvaluateAsync(
                "hash => new Promise(done => { addEventListener('hashchange', () => done(), { once: true }); location.hash = hash; })",
                state + $"&n={i}"
            );
            var text = await page.InnerTextAsync("main") + await page.InnerHTMLAsync("#flow");
            Assert.DoesNotMatch(@"NaN|Infinity|undefined|null|\[object|−−|-\d+ years|−\$0\b", text);
        }
        Assert.Empty(errors);
    }

    [BrowserFact]
    public async Task Without_scripts_each_case_stands_whole_with_its_sum()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        var page = tab.Page;
        await page.GotoAsync(site.Origin + PageFamilies.Degree);
        Assert.Equal("$23,000 to $24,000", await page.InnerTextAsync("#in10"));
        foreach (
            var (id, says) in new[]
            {
                ("part-time-mba", "$79,412 spent by then ÷ 3.36 = $23,634 a year, dollar for dollar."),
                ("certificate", "You pay"),
                ("part-time-mha", "spent by then ÷ 3.36"),
                ("full-time-mha", "Pay not earned"),
            }
        )
        {
            await page.ClickAsync($"#way-{id} > summary");
            Assert.Contains(says, await page.InnerTextAsync("#way-" + id), StringComparison.Ordinal);
        }
        Assert.False(await page.IsVisibleAsync("#tools"));
    }

    [BrowserFact]
    public async Task It_prints_on_two_pages_with_the_readers_numbers_or_without()
    {
        foreach (var state in new[] { "", "#else=up&after=6&price=45000&finish=80" })
        {
            await using var tab = await site.NewTabAsync(Screen.Desktop);
            await tab.Page.GotoAsync(site.Origin + PageFamilies.Degree + state);
            foreach (var paper in new[] { "Letter", "A4" })
                Assert.InRange(await PdfPages.CountAsync(tab.Page, paper), 1, 2);
        }
    }

    private static Dictionary<string, object> Given(DegreePlan plan)
    {
        var given = PlanField.All.ToDictionary(f => f.Id, f => (object)plan[f]);
        given["else"] = DegreeSums.ChoiceOf(plan.Without);
        (given["after"], given["raise"], given["cost"]) = plan.Without switch
        {
            Without.MoveUp(var years) => (years, 0d, 0d),
            Without.Letters(var cost, var rise, var years) => (years, rise, cost),
            Without.ChangeEmployer(var rise, var years) => (years, rise, 0d),
            _ => (0d, 0d, 0d),
        };
        return given;
    }

    private static string InWords(DegreePlan plan)
    {
        var account = new DegreeAccount(plan);
        var chart = DegreeChart.Of(account);
        var horizon = (int)Math.Round(plan.Horizon);
        return string.Join(
            '\n',
            [
                DegreeWords.Needed(account.Needed(5)),
                DegreeWords.Needed(account.Needed(10)),
                DegreeWords.BreakEven(account.BreakEven(plan.HighRise), account.BreakEven(plan.LowRise)),
                DegreeWords.Net(account.NetValue(horizon, plan.LowRise), account.NetValue(horizon, plan.HighRise)),
                .. PlanMovers.Of(plan).Select(m => $"{DegreeWords.Name(m.What)}: {DegreeWords.Says(m, plan)}"),
                string.Join(' ', chart.Ticks.Select(t => $"{t.Y} {t.Text}")),
                chart.Says,
                string.Join(' ', chart.Crossings.Select(c => $"{c.X} {c.Y}")),
                chart.Cost,
                chart.Low,
                chart.High,
                chart.Band,
            ]
        );
    }

    private static Task<string> StoredAndSentAsync(IPage page) =>
        page.EvaluateAsync<string>(
            "() => [localStorage, sessionStorage, document.cookie, location.search].map(kept => kept.length).join(' ')"
        );
}
