using System.Net;
using System.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareerCompare.Preview;

/// <summary>A web server for one person on this machine.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource ending;

    private PreviewServer(WebApplication app, CancellationTokenSource ending) =>
        (this.app, this.ending) = (app, ending);

    /// <summary>Ends with a slash.</summary>
    public string Address =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    /// <param name="site">What to show.</param>
    /// <param name="port">0 takes any that is free.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<PreviewServer> StartAsync(LiveSite site, int port)
    {
        // The empty builder reads no settings, so nothing in the environment can open another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
            {
                kestrel.Listen(IPAddress.Loopback, port);
                kestrel.AddServerHeader = false;
            });
        var app = builder.Build();
        CancellationTokenSource ending = new();
        app.Run(new PreviewAnswers(site, ending.Token).AnswerAsync);
        PreviewServer server = new(app, ending);
        try
        {
            await app.StartAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Pages that wait for a change would otherwise hold the server open.
        await ending.CancelAsync();
        await app.DisposeAsync();
        ending.Dispose();
    }
}

/// <summary>What the server says to a request: an entry of the catalog, written when it is asked for.</summary>
internal sealed class PreviewAnswers(LiveSite site, CancellationToken stop)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // A browser must ask again after every change, and must not remember a redirect of one site for the next on
        // this port.
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in HostGuard.Policies)
            response.Headers[name] = value;
        var path = request.Path.Value ?? "/";

        if (HostGuard.Refuses(context) is var (status, words))
            await Words(response, status, words);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
            await Words(response, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.\n");
        else if (ReloadScript.Find(path) is { } script)
            await Send(response, StatusCodes.Status200OK, ContentTypes.Of(path), Encoding.UTF8.GetBytes(script));
        else if (path == ReloadScript.Changes)
            await TellChanges(context);
        else
            await AnswerFrom(await site.CurrentAsync(context.RequestAborted), path, response);
    }

    private static Task AnswerFrom(Edition edition, string path, HttpResponse response)
    {
        var entry = edition.Catalog?.Find(path);
        var isFile = entry is { Kind: not SiteEntryKind.Page } || Path.GetExtension(path) is not ("" or ".html");
        if (edition.IsBroken && !isFile)
            return Send(
                response,
                StatusCodes.Status500InternalServerError,
                "text/html; charset=utf-8",
                BrokenPage.Of(edition)
            );
        if (entry is not null)
            return SendEntry(entry, edition, StatusCodes.Status200OK, response);
        if (edition.Catalog is not { } catalog)
            return Words(response, StatusCodes.Status404NotFound, "not found\n");

        var target =
            RedirectRules.Find(catalog, path)
            ?? (path.EndsWith('/') || catalog.Find(path + "/") is null ? null : path + "/");
        if (target is not null)
        {
            // The query holds what a reader chose: /compare?roles=a,b is /compare/?roles=a,b.
            response.Redirect(target + response.HttpContext.Request.QueryString, permanent: true);
            return Task.CompletedTask;
        }
        return catalog.Find(SitePath.NotFound.Text) is { } notFound
            ? SendEntry(notFound, edition, StatusCodes.Status404NotFound, response)
            : Words(response, StatusCodes.Status404NotFound, "not found\n");
    }

    private static Task SendEntry(SiteEntry entry, Edition edition, int status, HttpResponse response)
    {
        Utf8Buffer bytes = new();
        try
        {
            entry.WriteTo(bytes);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return Send(
                response,
                StatusCodes.Status500InternalServerError,
                "text/html; charset=utf-8",
                BrokenPage.OfFailedPage(entry.Path.Text, e, edition)
            );
        }
        if (entry.Kind != SiteEntryKind.Page)
            return Send(response, status, ContentTypes.Of(entry.Path.File), bytes.WrittenMemory);
        Utf8Buffer page = new();
        ReloadScript.AddTo(bytes.WrittenSpan, edition, page);
        return Send(response, status, ContentTypes.Of(entry.Path.File), page.WrittenMemory);
    }

    /// <summary>Server-sent events: the current edition at once, and each one after it.</summary>
    private async Task TellChanges(HttpContext context)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        context.Response.ContentType = "text/event-stream";
        try
        {
            for (
                var edition = await site.CurrentAsync(ends.Token);
                ;
                edition = await site.AfterAsync(edition.Id, ends.Token)
            )
            {
                await context.Response.WriteAsync($"data: {edition.Id}\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser left, or the preview ends.
        }
    }

    private static Task Words(HttpResponse response, int status, string words) =>
        Send(response, status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(words));

    private static async Task Send(HttpResponse response, int status, string type, ReadOnlyMemory<byte> bytes)
    {
        response.StatusCode = status;
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method))
            await response.Body.WriteAsync(bytes);
    }
}

/// <summary>
/// Who may read unpublished content: somebody at this machine, and no page of another site in their browser. Such a
/// page can ask in two ways. It can point a name of its own at 127.0.0.1 (DNS rebinding); then its name stands in the
/// Host header. Or it can put an address of the preview into itself, and learn from what loads; then a browser says so
/// in Sec-Fetch-Site, and the policies keep the answer out of it.
/// </summary>
internal static class HostGuard
{
    /// <summary>
    /// Sent with every answer, refusals and redirects too, so that no two of them can be told apart from elsewhere.
    /// </summary>
    public static IReadOnlyList<Header> Policies { get; } =
    [new(ResponseHeaders.PolicyName, ResponseHeaders.FramePolicy), .. ResponseHeaders.Everywhere];

    /// <summary>What to say instead of an answer, or null where there is one.</summary>
    public static (int Status, string Words)? Refuses(HttpContext context)
    {
        var request = context.Request;
        if (!IsThisMachine(request.Host))
            return (StatusCodes.Status421MisdirectedRequest, OtherName(request.Host, context.Connection.LocalPort));
        return IsOwn(request.Headers) ? null : (StatusCodes.Status403Forbidden, OtherSite);
    }

    // Nobody can point these names elsewhere, so the port is free: it is another one where a connection is forwarded.
    private static bool IsThisMachine(HostString host) =>
        host.Host == "localhost"
        || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // A link that somebody follows opens a page of its own, which the other site cannot look into. What is no browser
    // says nothing.
    private static bool IsOwn(IHeaderDictionary headers) =>
        headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none"
        || (headers["Sec-Fetch-Mode"] == "navigate" && headers["Sec-Fetch-Dest"] == "document");

    private static string OtherName(HostString host, int port) =>
        $"""
            This preview was asked for as "{host.Value}". It answers only to localhost, 127.0.0.1 and [::1], at any port:
            otherwise a web page with a name of its own could read what is not published yet.

            If it runs on this machine, open http://localhost:{port}/
            If it runs on another one, forward its port {port} to a port of yours, and open that one at localhost:
              ssh -L 8000:127.0.0.1:{port} NAME-OF-THAT-MACHINE, then http://localhost:8000/
              Codespaces: gh codespace ports forward {port}:8000, then http://localhost:8000/

            """;

    private const string OtherSite = """
        This preview answers no page of another site, for it shows what is not published yet.
        Open its address in a tab of its own.

        """;
}
