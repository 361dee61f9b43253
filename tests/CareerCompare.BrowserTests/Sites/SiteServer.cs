using System.Collections.Concurrent;
using CareerCompare.Site.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.BrowserTests.Sites;

/// <summary>Serves a folder, or what is rendered when it is asked for, on this machine, with the headers that the site is meant to be served with.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Func<string, byte[]?> read;
    private readonly ConcurrentQueue<string> notFound = new();

    private SiteServer(Func<string, byte[]?> read)
    {
        this.read = read;
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public static Task<SiteServer> StartAsync(string folder)
    {
        var within = folder + Path.DirectorySeparatorChar;
        return StartAsync(asked =>
        {
            var file = Path.GetFullPath(within + (asked.EndsWith('/') ? asked + "index.html" : asked));
            return file.StartsWith(within, StringComparison.Ordinal) && File.Exists(file)
                ? File.ReadAllBytes(file)
                : null;
        });
    }

    /// <param name="read">What an address holds; null where there is nothing.</param>
    public static async Task<SiteServer> StartAsync(Func<string, byte[]?> read)
    {
        SiteServer server = new(read);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>Scheme, host and port.</summary>
    public string Origin =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

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
        foreach (var (name, value) in ResponseHeaders.Of(Zones.Of(asked)))
            context.Response.Headers[name] = value;
        if (read(asked) is not { } bytes)
        {
            notFound.Enqueue(asked);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = ContentTypes.Of(asked.EndsWith('/') ? asked + "index.html" : asked);
        await context.Response.Body.WriteAsync(bytes);
    }
}
