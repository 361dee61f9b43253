using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>
/// Waits for what the address bar shows. Asked again and again: a wait for an event, begun after the key that causes it,
/// now and then begins after the event on a busy machine.
/// </summary>
internal static class Address
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task UntilAsync(IPage page, Func<string, bool> wanted)
    {
        var until = DateTime.UtcNow + Patience;
        while (!(wanted(page.Url) && await IsCompleteAsync(page)))
        {
            Assert.True(DateTime.UtcNow < until, $"the address stays {page.Url}");
            await Task.Delay(25);
        }
    }

    private static async Task<bool> IsCompleteAsync(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("() => document.readyState") == "complete";
        }
        catch (PlaywrightException)
        {
            return false; // the page that was asked is on its way out
        }
    }
}
