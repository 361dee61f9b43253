using System.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerCompare.Preview;

/// <summary>What the server says to a request: an entry of the catalog, written when it is asked for.</summary>
internal sealed class PreviewAnswers(LiveSite site, CancellationToken stop)
{
    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        // A browser must ask again after every change, and must not remember a redirect of one site for the next on this port.
        response.Headers.CacheControl = "no-store";
        foreach (var (name, value) in HostGuard.Policies) response.Headers[name] = value;
        var path = request.Path.Value ?? "/";

        if (HostGuard.Refuses(context) is var (status, words)) await Words(response, status, words);
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method)) await Words(response, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.\n");
        else if (ReloadScript.Find(path) is { } script) await Send(response, StatusCodes.Status200OK, ContentTypes.Of(path), Encoding.UTF8.GetBytes(script));
        else if (path == ReloadScript.Changes) await TellChanges(context);
        else await AnswerFrom(await site.CurrentAsync(context.RequestAborted), path, response);
    }

    private static Task AnswerFrom(Edition edition, string path, HttpResponse response)
    {
        var entry = edition.Catalog?.Find(path);
        var isFile = entry is { Kind: not SiteEntryKind.Page } || Path.GetExtension(path) is not ("" or ".html");
        if (edition.IsBroken && !isFile) return Send(response, StatusCodes.Status500InternalServerError, "text/html; charset=utf-8", BrokenPage.Of(edition));
        if (entry is not null) return SendEntry(entry, edition, StatusCodes.Status200OK, response);
        if (edition.Catalog is not { } catalog) return Words(response, StatusCodes.Status404NotFound, "not found\n");

        var target = RedirectRules.Find(catalog, path) ?? (path.EndsWith('/') || catalog.Find(path + "/") is null ? null : path + "/");
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
            return Send(response, StatusCodes.Status500InternalServerError, "text/html; charset=utf-8", BrokenPage.OfFailedPage(entry.Path.Text, e, edition));
        }
        if (entry.Kind != SiteEntryKind.Page) return Send(response, status, ContentTypes.Of(entry.Path.File), bytes.WrittenMemory);
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
            for (var edition = await site.CurrentAsync(ends.Token); ; edition = await site.AfterAsync(edition.Id, ends.Token))
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
        if (!HttpMethods.IsHead(response.HttpContext.Request.Method)) await response.Body.WriteAsync(bytes);
    }
}
