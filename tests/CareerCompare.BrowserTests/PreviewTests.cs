using System.Text.RegularExpressions;
using CareerCompare.BrowserTests.Browsing;
using CareerCompare.BrowserTests.Hosting;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using CareerCompare.CommandLine;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests;

/// <summary>The preview of a small site in a real browser, which opens six connections to a host and no more.</summary>
[Collection(BrowserCollection.Name)]
public sealed partial class PreviewTests(BrowserSite browser) : IAsyncLifetime, IDisposable
{
    private const int Tabs = 8;

    private static readonly string[] Addresses =
    [
        "/",
        "/roles/",
        "/roles/clinic-manager/",
        "/roles/clinic-director/",
        "/compare/",
        "/decide/",
        "/glossary/",
        "/sources/",
    ];

    private readonly string root = Directory.CreateTempSubdirectory("careercompare-preview-").FullName;
    private readonly CancellationTokenSource end = new();
    private readonly Spoken said = new();
    private Task<int> run = Task.FromResult(ExitCode.Fine);
    private string origin = "";

    public async Task InitializeAsync()
    {
        if (Chromium.Missing is not null)
            return;
        var small = Path.Combine(Repository.Root, "tests", "CareerCompare.Tests", "Fixtures", "small-site");
        foreach (var file in Directory.EnumerateFiles(small, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(root, Path.GetRelativePath(small, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        run = Task.Run(() =>
            Entry.Run(
                ["preview", "--port", "0", "--root", root],
                HostEnvironment.OfThisProcess() with
                {
                    Out = said,
                    Err = said,
                    Stop = end.Token,
                    IsTerminal = false,
                    Color = false,
                    ColorOfErrors = false,
                }
            )
        );
        while (!said.Heard.Contains("up to date", StringComparison.Ordinal) && !run.IsCompleted)
            await Task.Delay(50);
        origin = Said.Match(said.Heard).Value;
    }

    public async Task DisposeAsync()
    {
        await end.CancelAsync();
        Assert.Equal(ExitCode.Fine, await run);
        Directory.Delete(root, recursive: true);
    }

    public void Dispose()
    {
        end.Dispose();
        said.Dispose();
    }

    [BrowserFact]
    public async Task Eight_open_tabs_all_load_and_all_show_a_change()
    {
        await using var first = await browser.NewTabAsync(Screen.Desktop);
        var pages = await OpenAsync(first.Page);
        var before = await pages[^1].EvaluateAsync<string>(Edition);
        await ChangeAsync("A new name");
        foreach (var page in pages)
            await ShowsOtherThanAsync(page, before);
        Assert.Contains("A new name", await pages[2].InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_tab_is_told_of_a_change_after_the_one_that_was_opened_first_is_closed()
    {
        await using var first = await browser.NewTabAsync(Screen.Desktop);
        var pages = await OpenAsync(first.Page);
        await pages[0].CloseAsync();
        var before = await pages[2].EvaluateAsync<string>(Edition);
        await ChangeAsync("Another name");
        await ShowsOtherThanAsync(pages[2], before);
        Assert.Contains("Another name", await pages[2].InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_browser_without_shared_workers_is_told_too()
    {
        await using var tab = await browser.NewTabAsync(Screen.Desktop);
        await tab.Page.AddInitScriptAsync("delete window.SharedWorker");
        await tab.Page.GotoAsync(origin + "/roles/clinic-manager/");
        var before = await tab.Page.EvaluateAsync<string>(Edition);
        await ChangeAsync("A third name");
        await ShowsOtherThanAsync(tab.Page, before);
        Assert.Contains("A third name", await tab.Page.InnerTextAsync("h1"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_page_does_not_reload_without_a_change()
    {
        await using var tab = await browser.NewTabAsync(Screen.Desktop);
        await tab.Page.GotoAsync(origin + "/");
        await tab.Page.EvaluateAsync("() => { window.still = true; }");
        await Task.Delay(1000);
        Assert.True(await tab.Page.EvaluateAsync<bool>("() => window.still === true"));
    }

    [BrowserFact]
    public async Task No_page_of_another_site_can_frame_it_or_learn_which_pages_there_are()
    {
        await using var tab = await browser.NewTabAsync(Screen.Desktop);
        await using var outside = await OutsideSite.StartAsync(
            $"<!doctype html><iframe name=inside src=\"{origin}/\"></iframe>"
        );
        await tab.Page.GotoAsync(outside.Address, new() { WaitUntil = WaitUntilState.Load });
        Assert.StartsWith("chrome-error:", tab.Page.Frame("inside")!.Url, StringComparison.Ordinal);
        foreach (var element in (string[])["script", "img", "link"])
            Assert.Equal(await LoadsAsync(element, "/no-such-page/"), await LoadsAsync(element, "/site.css"));
        // A link in a message or a terminal still leads to it.
        await tab.Page.SetContentAsync($"<a href=\"{origin}/glossary/\">look</a>");
        await tab.Page.ClickAsync("a");
        await Address.UntilAsync(tab.Page, url => url.EndsWith("/glossary/", StringComparison.Ordinal));
        Assert.Equal("Glossary", await tab.Page.InnerTextAsync("h1"));

        Task<string> LoadsAsync(string element, string address) =>
            tab.Page.EvaluateAsync<string>(
                """
                ([name, address]) => new Promise((done) => {
                  const made = document.createElement(name);
                  made.onload = () => done('loads');
                  made.onerror = () => done('fails');
                  if (name === 'link') Object.assign(made, { rel: 'stylesheet', href: address });
                  else made.src = address;
                  document.head.append(made);
                })
                """,
                new[] { element, origin + address }
            );
    }

    private const string Edition = "() => document.querySelector('script[data-edition]').dataset.edition";

    private async Task<IReadOnlyList<IPage>> OpenAsync(IPage first)
    {
        List<IPage> pages = [first];
        while (pages.Count < Tabs)
            pages.Add(await first.Context.NewPageAsync());
        // All at once and all kept open: the seventh used to wait for one of the six to be closed.
        foreach (var (page, address) in pages.Zip(Addresses))
            await page.GotoAsync(origin + address, new() { Timeout = 20_000 });
        return pages;
    }

    private Task ChangeAsync(string title)
    {
        var path = Path.Combine(root, "roles", "clinic-manager.yaml");
        return File.WriteAllTextAsync(path, Title.Replace(File.ReadAllText(path), $"title: {title}", 1));
    }

    private static async Task ShowsOtherThanAsync(IPage page, string edition)
    {
        await page.WaitForFunctionAsync(
            "(before) => document.querySelector('script[data-edition]')?.dataset.edition !== before && document.readyState === 'complete'",
            edition
        );
        await page.WaitForLoadStateAsync();
    }

    /// <summary>What the program says, to be heard while it speaks.</summary>
    private sealed class Spoken : StringWriter
    {
        private readonly Lock speaking = new();

        public string Heard
        {
            get
            {
                lock (speaking)
                    return ToString();
            }
        }

        public override void WriteLine(string? value)
        {
            lock (speaking)
                base.WriteLine(value);
        }
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Said { get; }

    [GeneratedRegex("^title: .*$", RegexOptions.Multiline)]
    private static partial Regex Title { get; }
}
