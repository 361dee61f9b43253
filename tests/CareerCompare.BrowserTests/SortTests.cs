using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class SortTests(BrowserSite site)
{
    private const string Page = "/places/us/";
    private const string Rows =
        "() => [...document.querySelectorAll('table[data-sort] tbody tr')].map(r => r.cells[0].textContent + '|' + (r.cells[1].querySelector('data')?.value ?? ''))";
    private const string Sorts =
        "() => [...document.querySelectorAll('table[data-sort] thead th')].map(h => h.getAttribute('aria-sort') ?? '-')";

    [BrowserFact]
    public async Task The_table_of_states_is_sorted_by_keyboard_and_loses_no_row()
    {
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + Page);
        var before = await page.EvaluateAsync<string[]>(Rows);
        Assert.Equal(["ascending", "-", "-", "-"], await page.EvaluateAsync<string[]>(Sorts));

        await page.FocusAsync("table[data-sort] th:nth-child(2) button");
        await page.Keyboard.PressAsync("Enter");
        var down = await page.EvaluateAsync<string[]>(Rows);
        Assert.Equal(["-", "descending", "-", "-"], await page.EvaluateAsync<string[]>(Sorts));
        Assert.Equal(before.Order(), down.Order());
        Assert.Equal(Figures(down).OrderDescending(), Figures(down));
        Assert.NotEqual(before, down);

        await page.Keyboard.PressAsync("Space");
        var up = await page.EvaluateAsync<string[]>(Rows);
        Assert.Equal(["-", "ascending", "-", "-"], await page.EvaluateAsync<string[]>(Sorts));
        Assert.Equal(Figures(up).Order(), Figures(up));

        await page.FocusAsync("table[data-sort] th:first-child button");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(before, await page.EvaluateAsync<string[]>(Rows));
    }

    [BrowserFact]
    public async Task A_state_without_a_figure_stands_last_whichever_way_the_table_is_sorted()
    {
        await using var tab = await site.NewTabAsync(Screen.Phone);
        var page = tab.Page;
        await page.GotoAsync(site.Origin + Page);
        // Today's data have none, so one is made.
        await page.EvaluateAsync(
            "() => document.querySelectorAll('table[data-sort] tbody tr')[16].cells[1].replaceChildren('no figure')"
        );
        for (var press = 0; press < 2; press++)
        {
            await page.ClickAsync("table[data-sort] th:nth-child(2) button");
            Assert.Equal("Iowa|", (await page.EvaluateAsync<string[]>(Rows))[^1]);
        }
    }

    // Rows with a figure stand together at the front.
    private static List<int> Figures(string[] rows)
    {
        var figures = rows.Select(r => r[(r.IndexOf('|') + 1)..]).ToList();
        Assert.DoesNotContain(figures.SkipWhile(f => f != ""), f => f != "");
        return
        [
            .. figures
                .TakeWhile(f => f != "")
                .Select(f => int.Parse(f, System.Globalization.CultureInfo.InvariantCulture)),
        ];
    }
}
