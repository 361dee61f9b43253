using System.Collections.Concurrent;
using CareerCompare.BrowserTests.Requirements;
using CareerCompare.BrowserTests.Sites;
using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>The built site, served, and one Chromium to look at it: what every browser test shares.</summary>
public sealed class BrowserSite : IAsyncLifetime, IDisposable
{
    // As many as CI has cores; more would only wait for each other.
    private const int Lookers = 2;

    private readonly Lazy<Task<SiteServer>> thirty = new(() => SiteServer.StartAsync(ManyJobs.Read(ManyJobs.Thirty)));
    private readonly Lazy<Task<SiteServer>> hundred = new(() => SiteServer.StartAsync(ManyJobs.Read(ManyJobs.Hundred)));
    private readonly Lazy<Task<SiteServer>> today = new(() => SiteServer.StartAsync(ManyJobs.ReadToday()));
    private BuiltSite? site;
    private SiteServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string? missing;

    public async Task InitializeAsync()
    {
        // xunit makes the fixture even where all its tests are skipped.
        missing = Chromium.Missing;
        if (missing is not null)
            return;
        site = new BuiltSite();
        server = await SiteServer.StartAsync(site.Folder);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(
            new() { ExecutablePath = Chromium.Executable, Args = Chromium.Arguments }
        );
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.CloseAsync();
        if (server is not null)
            await server.DisposeAsync();
        foreach (var many in new[] { thirty, hundred, today })
            if (many.IsValueCreated)
                await (await many.Value).DisposeAsync();
    }

    public void Dispose()
    {
        playwright?.Dispose();
        site?.Dispose();
    }

    public IReadOnlyList<string> Pages => Present(site).Pages;

    /// <inheritdoc cref="BuiltSite.DifferentPages"/>
    public IReadOnlyList<string> DifferentPages => Present(site).DifferentPages;

    /// <summary>Of two jobs.</summary>
    public IReadOnlyList<string> Comparisons => [.. Below("/compare/").Where(p => p.Split("-vs-").Length == 2)];

    public IReadOnlyList<string> Roles => Below("/roles/");

    internal string Origin => Present(server).Origin;

    /// <summary>Of a site of thirty jobs.</summary>
    internal async Task<string> OriginOfThirtyAsync() => (await thirty.Value).Origin;

    /// <summary>Of a site of a hundred jobs.</summary>
    internal async Task<string> OriginOfHundredAsync() => (await hundred.Value).Origin;

    /// <summary>Of the site of this checkout, with all its jobs.</summary>
    internal async Task<string> OriginOfTodayAsync() => (await today.Value).Origin;

    internal IReadOnlyCollection<string> NotFound => Present(server).NotFound;

    /// <summary>Opens each page, several at a time, and collects what each look finds, so that one run tells all.</summary>
    internal async Task<Faults> LookAsync(
        IEnumerable<string> pages,
        Screen screen,
        Func<IPage, string, Task<IEnumerable<string>>> look
    )
    {
        ConcurrentQueue<string> waiting = new(pages);
        Faults faults = new();
        await Task.WhenAll(
            Enumerable
                .Range(0, Lookers)
                .Select(async _ =>
                {
                    // One tab goes from page to page, for a new tab takes ten times as long as a page. A look that changes the
                    // settings of the tab therefore sets all that it depends on.
                    await using var context = await Present(browser).NewContextAsync(screen.Options);
                    var tab = await context.NewPageAsync();
                    while (waiting.TryDequeue(out var address))
                    {
                        await tab.GotoAsync(Origin + address);
                        foreach (var fault in await look(tab, address))
                            faults.Add(address, fault);
                    }
                })
        );
        return faults;
    }

    /// <summary>An empty tab, for tests that listen before they open an address.</summary>
    internal async Task<Tab> NewTabAsync(Screen screen)
    {
        var context = await Present(browser).NewContextAsync(screen.Options);
        return new(await context.NewPageAsync());
    }

    // The pages of a folder; neither its index nor what stands a level deeper.
    private IReadOnlyList<string> Below(string folder) =>
        [
            .. Pages.Where(p =>
                p.StartsWith(folder, StringComparison.Ordinal) && p.IndexOf('/', folder.Length) == p.Length - 1
            ),
        ];

    private T Present<T>(T? part) =>
        part ?? throw new InvalidOperationException(missing ?? "The fixture did not start.");
}
