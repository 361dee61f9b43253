using System.Net;

namespace CareerCompare.Site.Hosting;

/// <summary>Where a server of one's own finds the site, and where it listens.</summary>
public sealed record ServerPlace
{
    /// <summary>The full path of the built site on the machine that serves it, with forward slashes.</summary>
    public required string Folder { get; init; }

    /// <summary>The address that the server listens on; null for all of the machine.</summary>
    public IPAddress? Address { get; init; }

    public required int Port { get; init; }

    /// <summary>Whether nginx has the module that sends brotli copies; without it, it does not start with a file that names them.</summary>
    public bool NginxHasBrotli { get; init; } = true;
}
