using System.Collections.Concurrent;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;
using Microsoft.VisualBasic.FileIO;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class FindTests(BrowserSite site)
{
    private const string Box = "#find-box",
        Options = "#find-list a",
        Status = "#find [role=status]";

    // Made for the order of results: kinds, starts and insides of words, accents.
    private const string Made = """
        [["Job","/roles/","/",[["a","Practice manager","Clinic manager"],["b","Café manager"],["c","Subpractice lead"],["d","Director of practice"]]],
         ["Certification","/certifications/","/",[["p","PRA","Practical letters"],["m","CMM","Certified Medical Manager"]]],
         ["Guide","/guides/","/",[["g","Practice, in short"]]],
         ["Title","/titles/#","",[["t","C developer"],["u","C++ developer"],["v","C# developer"],["w",".NET developer"]]]]
        """;

    [BrowserTheory]
    [InlineData(
        "pract",
        "Practice manager|Director of practice|Practical letters: see PRA|Practice, in short|Subpractice lead"
    )]
    [InlineData("PRACTICE m", "Practice manager")]
    [InlineData("cafe", "Café manager")]
    [InlineData("CAFÉ", "Café manager")]
    [InlineData("clinic", "Clinic manager: see Practice manager")]
    [InlineData("cm", "CMM")]
    [InlineData("mana", "Café manager|Practice manager|Certified Medical Manager: see CMM")]
    [InlineData("short, in", "Practice, in short")]
    [InlineData("<b>", "Subpractice lead")]
    [InlineData("c++", "C++ developer")]
    [InlineData("C++ dev", "C++ developer")]
    [InlineData("c#", "C# developer")]
    [InlineData(".net", ".NET developer")]
    [InlineData("c dev", "C developer|C++ developer|C# developer")]
    [InlineData("zzz", "")]
    public async Task Starts_of_words_come_before_insides_and_jobs_before_others(string typed, string expected)
    {
        await using var tab = await OpenAsync(Made);
        await TypeAsync(tab.Page, typed);
        var found = await tab.Page.EvaluateAsync<string[]>(
            $"() => [...document.querySelectorAll('{Options}')].map(o => o.firstChild.textContent)"
        );
        Assert.Equal(expected, string.Join('|', found));
    }

    // Made for signs, spaces and parts of jobs; no job but the first has pay in Ohio.
    private const string Signs = """
        [["Job","/roles/","/",[["m","McDonald’s manager"],["x","X-ray technician"],["y","Xray helper"],["h","Health care lead"],["r","R&D lead"]],
          [["pay/ohio/",[1,2,3,4],"pay in Ohio","Ohio"],["pay/new-york/",[],"pay in New York","New York"],["pay/new-jersey/",[],"pay in New Jersey","New Jersey"],["pay/",[],"pay","pay","salary"],["interview/",[1],"interview questions","interview questions"]]],
         ["Guide","/guides/","/",[["p","Pay, in short"]]]]
        """;

    [BrowserTheory]
    [InlineData("mcdonalds", "McDonald’s manager")]
    [InlineData("mcdonald's", "McDonald’s manager")]
    [InlineData("McDonald’s m", "McDonald’s manager")]
    [InlineData("xray", "X-ray technician|Xray helper")]
    [InlineData("x-ray", "X-ray technician|Xray helper")]
    [InlineData("x ray", "X-ray technician|Xray helper")]
    [InlineData("healthcare", "Health care lead")]
    [InlineData("rd", "R&D lead")]
    [InlineData("r & d", "R&D lead|Health care lead|McDonald’s manager")]
    [InlineData("ohio", "McDonald’s manager: pay in Ohio")]
    [InlineData(
        "ohio salary",
        "McDonald’s manager: pay in Ohio|Health care lead: pay|McDonald’s manager: pay|R&D lead: pay|X-ray technician: pay|Xray helper: pay"
    )]
    [InlineData("xray new york", "X-ray technician: pay in New York|Xray helper: pay in New York")]
    [InlineData("pay in new jersey mcdonalds", "McDonald’s manager: pay in New Jersey")]
    [InlineData(
        "pay",
        "Health care lead: pay|McDonald’s manager: pay|R&D lead: pay|X-ray technician: pay|Xray helper: pay|Pay, in short"
    )]
    [InlineData("x-ray interview", "Xray helper: interview questions")]
    [InlineData("nurse salary", "")]
    public async Task Signs_part_words_or_join_them_and_words_for_a_part_of_a_job_lead_there(
        string typed,
        string expected
    )
    {
        await using var tab = await OpenAsync(Signs);
        await TypeAsync(tab.Page, typed);
        var found = await tab.Page.EvaluateAsync<string[]>(
            $"() => [...document.querySelectorAll('{Options}')].map(o => o.firstChild.textContent)"
        );
        Assert.Equal(expected, string.Join('|', found));
    }

    [BrowserTheory]
    [
        InlineData("columbus", "/places/columbus-oh/"),
        InlineData("practice manager pay in ohio", "/roles/practice-manager/?place=ohio"),
        InlineData("franklin county, oh", "/places/columbus-oh/"),
        InlineData("pay", "/pay/"),
        InlineData("salary", "/pay/")
    ]
    [
        InlineData("degree", "#way-in"),
        InlineData("training", "#way-in"),
        InlineData("certificate", "#certs"),
        InlineData("cost", "#certs")
    ]
    [InlineData("benefits", "#life"), InlineData("interview", "/interview/"), InlineData("questions", "/interview/")]
    public async Task What_people_type_leads_to_the_part_of_the_page_that_says_it(string typed, string end)
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/");
        await TypeAsync(tab.Page, typed);
        await tab.Page.Locator($"{Options}[href$='{end}']").First.ClickAsync();
        await Address.UntilAsync(tab.Page, url => url.EndsWith(end, StringComparison.Ordinal));
        Assert.True(
            await tab.Page.EvaluateAsync<bool>(
                "() => !location.hash || document.getElementById(location.hash.slice(1)) !== null"
            )
        );
        Assert.Empty(site.NotFound);
    }

    [BrowserTheory]
    [InlineData("medical billing man", "/titles/letter/m/#medical-billing-manager", "Medical billing manager")]
    [InlineData("operations gm", "/titles/letter/o/#operations-general-manager", "Operations general manager")]
    [InlineData("chief executives", "/groups/11/#soc-11-1011", "Chief executives")]
    public async Task A_title_of_the_official_lists_and_a_group_lead_to_where_they_stand(
        string typed,
        string address,
        string name
    )
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(site.Origin + "/");
        await TypeAsync(tab.Page, typed);
        await tab.Page.Locator($"{Options}[href='{address}']").ClickAsync();
        await Address.UntilAsync(tab.Page, url => url.EndsWith(address, StringComparison.Ordinal));
        Assert.Equal(name, await tab.Page.InnerTextAsync(":target dt"));
        Assert.Empty(site.NotFound);
    }

    [BrowserFact]
    public async Task A_page_is_found_and_opened_by_keyboard_alone()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + "/");
        await page.FocusAsync(Box);
        Assert.Equal(
            ("combobox", "false", "Find a job, certification or guide from A to Z"),
            (
                await page.GetAttributeAsync(Box, "role"),
                await page.GetAttributeAsync(Box, "aria-expanded"),
                await page.InnerTextAsync("#" + await page.GetAttributeAsync(Box, "aria-labelledby"))
            )
        );
        await TypeAsync(page, "practice");
        Assert.Equal("true", await page.GetAttributeAsync(Box, "aria-expanded"));
        Assert.Matches("^[0-9]+ results", await page.InnerTextAsync(Status));
        Assert.Null(await page.GetAttributeAsync(Box, "aria-activedescendant"));

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("find-0", await page.GetAttributeAsync(Box, "aria-activedescendant"));
        Assert.Equal(
            ["find-0"],
            await page.EvaluateAsync<string[]>(
                "() => [...document.querySelectorAll('#find-list [aria-selected=true]')].map(o => o.id)"
            )
        );
        Assert.Equal("find-box", await page.EvaluateAsync<string>("() => document.activeElement.id"));
        var address = await page.GetAttributeAsync("#find-0", "href") ?? "";
        await page.Keyboard.PressAsync("Enter");
        await Address.UntilAsync(page, url => url.EndsWith(address, StringComparison.Ordinal));
        Assert.StartsWith("/roles/", address, StringComparison.Ordinal);
    }

    /// <summary>Titles as employers wrote them, with the job that a careful reader takes each for.</summary>
    [BrowserFact]
    public async Task The_title_of_a_listing_leads_to_its_job_or_to_the_doubt_or_to_no_job()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.GotoAsync(await site.OriginOfTodayAsync() + "/");
        await tab.Page.FocusAsync(Box);
        List<string> wrong = [];
        using var file = new TextFieldParser(
            Path.Combine(Repository.Root, "tests", "CareerCompare.BrowserTests", "Fixtures", "listing-titles.csv")
        );
        file.SetDelimiters(",");
        file.ReadFields();
        while (file.ReadFields() is [var title, var expected, var doubt])
        {
            await tab.Page.FillAsync(Box, "");
            await tab.Page.WaitForFunctionAsync($"() => document.querySelector('{Status}').textContent === ''");
            await TypeAsync(tab.Page, title);
            var jobs = await tab.Page.EvaluateAsync<string[]>(
                $$"""
                () => [...document.querySelectorAll('{{Options}}')].map(o => [o.getAttribute('href'), o.querySelector('span')?.textContent ?? ''])
                  .filter(([href]) => /^\/roles\/[a-z-]+\/$/.test(href)).map(([href, kind]) => `${href.slice(7, -1)}|${kind}`)
                """
            );
            string[] ids = expected == "none" ? [] : expected.Split(" or ");
            var first = (ids.Length == 0 ? jobs : jobs.Take(ids.Length)).Select(j => j.Split('|')).ToList();
            if (
                !first.Select(j => j[0]).Order(StringComparer.Ordinal).SequenceEqual(ids.Order(StringComparer.Ordinal))
                || (doubt.Length > 0)
                    != first.Any(j => j[1].Contains($"“{doubt}”", StringComparison.Ordinal) && doubt.Length > 0)
            )
                wrong.Add($"{title}: {expected} {doubt}, but {string.Join("; ", jobs)}");
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [BrowserFact]
    public async Task Up_goes_round_to_the_last_result_and_Escape_closes_then_empties()
    {
        await using var tab = await OpenAsync(Made);
        var page = tab.Page;
        await TypeAsync(page, "manager");
        await page.Keyboard.PressAsync("ArrowUp");
        Assert.Equal("find-2", await page.GetAttributeAsync(Box, "aria-activedescendant"));
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("find-0", await page.GetAttributeAsync(Box, "aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(
            ("false", "manager"),
            (await page.GetAttributeAsync(Box, "aria-expanded"), await page.InputValueAsync(Box))
        );
        Assert.False(await page.IsVisibleAsync("#find-list"));
        Assert.Null(await page.GetAttributeAsync(Box, "aria-activedescendant"));
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(("", ""), (await page.InputValueAsync(Box), await page.InnerTextAsync(Status)));
    }

    [BrowserFact]
    public async Task Nothing_is_fetched_before_the_box_has_the_focus_and_titles_and_places_only_when_a_letter_is_typed()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        // Requests are told of while the list is read.
        ConcurrentQueue<string> asked = [];
        tab.Page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).AbsolutePath);
        await tab.Page.GotoAsync(site.Origin + "/a-z/");
        Assert.DoesNotContain(asked, IsList);
        var before = asked.Count;
        await tab.Page.RunAndWaitForResponseAsync(() => tab.Page.FocusAsync(Box), "**/search.*.json");
        Assert.Matches("^/search\\.[0-9a-f]{12}\\.json$", Assert.Single(asked.Skip(before), IsList));
        await TypeAsync(tab.Page, "manager");
        Assert.Collection(
            asked.Where(IsList).Skip(1).Order(StringComparer.Ordinal),
            a => Assert.Matches("^/places\\.[0-9a-f]{12}\\.json$", a),
            a => Assert.Matches("^/titles\\.[0-9a-f]{12}\\.json$", a)
        );

        static bool IsList(string address) => address.EndsWith(".json", StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task Where_the_index_does_not_load_the_list_is_named_and_stands_there()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        await tab.Page.RouteAsync("**/search.*.json", route => route.AbortAsync());
        await tab.Page.GotoAsync(site.Origin + "/a-z/");
        await tab.Page.FocusAsync(Box);
        await tab.Page.Keyboard.TypeAsync("manager");
        await tab.Page.WaitForFunctionAsync(
            $"() => document.querySelector('{Status}').textContent.includes('could not be loaded')"
        );
        Assert.True(await tab.Page.IsVisibleAsync("main section a[href='/roles/office-manager/']"));
    }

    [BrowserFact]
    public async Task The_open_list_fits_the_narrowest_phone_and_has_no_fault_that_axe_knows()
    {
        await using var tab = await site.NewTabAsync(new Screen(320));
        await tab.Page.GotoAsync(site.Origin + "/");
        await TypeAsync(tab.Page, "manager");
        Assert.Empty(await Probe.SidewaysScroll.FindAsync(tab.Page));
        await Axe.LoadAsync(tab.Page);
        Assert.Empty(await Axe.ViolationsAsync(tab.Page));
    }

    [BrowserFact]
    public async Task With_scripts_off_the_home_page_leads_to_a_list_of_everything()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone with { Scripts = false });
        await tab.Page.GotoAsync(site.Origin + "/");
        await tab.Page.ClickAsync("#find a");
        await tab.Page.ClickAsync("#letter-c a:text('Practice manager')");
        Assert.EndsWith("/roles/practice-manager/", tab.Page.Url, StringComparison.Ordinal);
    }

    private async Task<Tab> OpenAsync(string index)
    {
        var tab = await site.NewTabAsync(Screen.Desktop);
        await tab.Page.RouteAsync(
            "**/search.*.json",
            route => route.FulfillAsync(new() { ContentType = "application/json", Body = index })
        );
        foreach (var other in (string[])["**/places.*.json", "**/titles.*.json"])
            await tab.Page.RouteAsync(
                other,
                route => route.FulfillAsync(new() { ContentType = "application/json", Body = "[]" })
            );
        await tab.Page.GotoAsync(site.Origin + "/a-z/");
        return tab;
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.FocusAsync(Box);
        await page.Keyboard.TypeAsync(text);
        await page.WaitForFunctionAsync($"() => document.querySelector('{Status}').textContent !== ''");
    }
}
