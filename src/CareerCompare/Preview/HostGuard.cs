using System.Net;
using CareerCompare.Site.Hosting;
using Microsoft.AspNetCore.Http;

namespace CareerCompare.Preview;

/// <summary>
/// Who may read unpublished content: somebody at this machine, and no page of another site in their browser. Such a page
/// can ask in two ways. It can point a name of its own at 127.0.0.1 (DNS rebinding); then its name stands in the Host
/// header. Or it can put an address of the preview into itself, and learn from what loads; then a browser says so in
/// Sec-Fetch-Site, and the policies keep the answer out of it.
/// </summary>
internal static class HostGuard
{
    /// <summary>Sent with every answer, refusals and redirects too, so that no two of them can be told apart from elsewhere.</summary>
    public static IReadOnlyList<Header> Policies { get; } =
        [new(ResponseHeaders.PolicyName, ResponseHeaders.FramePolicy), .. ResponseHeaders.Everywhere];

    /// <summary>What to say instead of an answer, or null where there is one.</summary>
    public static (int Status, string Words)? Refuses(HttpContext context)
    {
        var request = context.Request;
        if (!IsThisMachine(request.Host)) return (StatusCodes.Status421MisdirectedRequest, OtherName(request.Host, context.Connection.LocalPort));
        return IsOwn(request.Headers) ? null : (StatusCodes.Status403Forbidden, OtherSite);
    }

    // Nobody can point these names elsewhere, so the port is free: it is another one where a connection is forwarded.
    private static bool IsThisMachine(HostString host) =>
        host.Host == "localhost" || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // A link that somebody follows opens a page of its own, which the other site cannot look into. What is no browser says nothing.
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

    private const string OtherSite =
        """
        This preview answers no page of another site, for it shows what is not published yet.
        Open its address in a tab of its own.

        """;
}
