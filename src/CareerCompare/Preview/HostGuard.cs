using Microsoft.AspNetCore.Http;

namespace CareerCompare.Preview;

/// <summary>
/// Answers only those who ask for this machine by name. A page elsewhere can point a name of its own at 127.0.0.1 and
/// would then read unpublished content (DNS rebinding); its name stands in the Host header.
/// </summary>
internal static class HostGuard
{
    public static bool Lets(HttpContext context) =>
        context.Request.Host is { Host: "127.0.0.1" or "localhost" } host && (host.Port ?? 80) == context.Connection.LocalPort;
}
