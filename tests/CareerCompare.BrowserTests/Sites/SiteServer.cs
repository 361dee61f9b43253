using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.BrowserTests.Sites;

/// <summary>Serves a folder on this machine, as strictly as the site is meant to be served.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

    private readonly WebApplication app;
    private readonly string folder;
    private readonly ConcurrentQueue<string> notFound = new();

    private SiteServer(string folder)
    {
        this.folder = folder + Path.DirectorySeparatorChar;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public static async Task<SiteServer> StartAsync(string folder)
    {
        SiteServer server = new(folder);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>What was asked for and is not there.</summary>
    public IReadOnlyCollection<string> NotFound => notFound;

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var asked = context.Request.Path.Value ?? "/";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var file = Path.GetFullPath(folder + (asked.EndsWith('/') ? asked + "index.html" : asked));
        if (!file.StartsWith(folder, StringComparison.Ordinal) || !File.Exists(file))
        {
            notFound.Enqueue(asked);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".svg" => "image/svg+xml",
            ".xml" => "application/xml",
            ".json" => "application/json",
            _ => "text/plain; charset=utf-8",
        };
        await context.Response.SendFileAsync(file);
    }
}
