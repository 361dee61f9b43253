using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

[Collection(BrowserCollection.Name)]
public sealed class PrivacyTests(BrowserSite site)
{
    [BrowserFact]
    public async Task No_page_asks_another_host_or_for_what_is_not_there_and_the_console_stays_empty()
    {
        Faults faults = new();
        await using var tab = await site.NewTabAsync(Screen.Desktop);
        var page = tab.Page;
        var address = "";
        // Violations of the policy are console messages too.
        page.Console += (_, message) => faults.Add(address, $"the console says {message.Text}");
        page.PageError += (_, error) => faults.Add(address, $"a script fails: {error}");
        page.Request += (_, request) =>
        {
            if (
                !request.Url.StartsWith(site.Origin + "/", StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal)
            )
                faults.Add(address, $"asks for {request.Url}");
        };
        foreach (var next in site.DifferentPages)
        {
            address = next;
            await page.GotoAsync(site.Origin + next, new() { WaitUntil = WaitUntilState.Load });
        }
        foreach (var asked in site.NotFound)
            faults.Add(asked, "was asked for and is not there");
        faults.AssertNone();
    }
}
