using Microsoft.Playwright;

namespace CareerCompare.BrowserTests.Browsing;

/// <summary>A page with storage and settings of its own; all of it goes when it is disposed.</summary>
internal sealed class Tab(IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public async ValueTask DisposeAsync() => await page.Context.CloseAsync();
}
