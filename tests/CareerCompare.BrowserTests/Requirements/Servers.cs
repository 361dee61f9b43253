namespace CareerCompare.BrowserTests.Requirements;

/// <summary>The nginx and the Caddy of this machine, as Debian packages them.</summary>
internal static class Servers
{
    public const string Variable = "CAREERCOMPARE_REQUIRE_SERVERS";
    public const string Nginx = "/usr/sbin/nginx";
    public const string Caddy = "/usr/bin/caddy";
    private const string Brotli = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

    /// <summary>Why no test can start them; null where one can.</summary>
    public static string? Missing { get; } =
        ((string[])[Nginx, Caddy, Brotli]).FirstOrDefault(f => !File.Exists(f)) is { } file
            ? $"there is no {file}: install nginx-light, libnginx-mod-http-brotli-static and caddy; .ci/run does it"
        : !Environment.IsPrivilegedProcess ? "Debian's nginx keeps its temporary files where only root may write"
        : null;
}
