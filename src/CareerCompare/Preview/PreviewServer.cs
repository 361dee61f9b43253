using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace CareerCompare.Preview;

/// <summary>A web server for one person on this machine.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly CancellationTokenSource ending;

    private PreviewServer(WebApplication app, CancellationTokenSource ending) => (this.app, this.ending) = (app, ending);

    /// <summary>Ends with a slash.</summary>
    public string Address => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/";

    /// <param name="site">What to show.</param>
    /// <param name="port">0 takes any that is free.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static async Task<PreviewServer> StartAsync(LiveSite site, int port)
    {
        // The empty builder reads no settings, so nothing in the environment can open another address.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
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
