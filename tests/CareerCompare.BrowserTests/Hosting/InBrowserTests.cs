using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>What a real browser makes of the headers.</summary>
[Collection(HostingCollection.Name)]
public sealed class InBrowserTests(HostedSite site)
{
    [ServedBrowserTheory, InlineData("nginx"), InlineData("caddy")]
    public Task A_page_of_each_family_keeps_to_the_policy(string server) =>
        InTab(async page =>
        {
            Faults faults = new();
            var address = "";
            page.Console += (_, message) => faults.Add(address, $"the console says {message.Text}");
            page.RequestFailed += (_, request) => faults.Add(address, $"{request.Url} fails: {request.Failure}");
            foreach (var next in PageFamilies.OneOfEach.Where(a => a != "/404.html"))
            {
                address = next;
                await page.GotoAsync(site.Origin(server) + next);
                if (await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop") != "0px")
                    faults.Add(address, "has no style");
            }
            faults.AssertNone();
        });

    [ServedBrowserTheory, InlineData("nginx"), InlineData("caddy")]
    public Task What_gets_into_a_page_against_all_care_does_not_run(string server) =>
        InTab(async page =>
        {
            await page.GotoAsync(site.Origin(server) + "/");
            var ran = await page.EvaluateAsync<string>(
                """
                async () => {
                    const element = document.createElement('div');
                    const tried = [];
                    try { element.innerHTML = '<img src=x onerror="window.ran = 1">'; tried.push('markup from text'); } catch { }
                    const script = document.createElement('script');
                    script.appendChild(document.createTextNode('window.ran = 1'));
                    document.body.append(script);
                    const image = document.createElement('img');
                    try { image.setAttribute('onerror', 'window.ran = 1'); tried.push('a handler'); } catch { }
                    document.body.append(image);
                    const link = document.createElement('a');
                    link.href = 'javascript:window.ran = 1';
                    document.body.append(link);
                    link.click();
                    await new Promise(done => setTimeout(done, 200));
                    if (window.ran) tried.push('a script');
                    return tried.join();
                }
                """
            );
            Assert.Equal("", ran);
        });

    [ServedBrowserTheory]
    [InlineData("nginx", "/"), InlineData("nginx", PageFamilies.Comparison), InlineData("nginx", "/no-such-page/")]
    [InlineData("caddy", "/"), InlineData("caddy", PageFamilies.Comparison), InlineData("caddy", "/no-such-page/")]
    public Task A_page_shows_in_no_frame_of_another_site(string server, string address) =>
        InFrame(
            site.Origin(server) + address,
            frame =>
            {
                Assert.StartsWith("chrome-error:", frame.Url, StringComparison.Ordinal);
                return Task.CompletedTask;
            }
        );

    private static Task InFrame(string address, Func<IFrame, Task> look) =>
        InTab(async page =>
        {
            await using var outside = await OutsideSite.StartAsync(
                $"<!doctype html><iframe name=inside src=\"{address}\"></iframe>"
            );
            await page.GotoAsync(outside.Address, new() { WaitUntil = WaitUntilState.Load });
            await look(page.Frame("inside")!);
        });

    private static async Task InTab(Func<IPage, Task> look)
    {
        if (Chromium.Missing is { } missing)
            throw new InvalidOperationException(missing);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Executable, Args = Chromium.Arguments }
        );
        await look(await browser.NewPageAsync());
    }
}
