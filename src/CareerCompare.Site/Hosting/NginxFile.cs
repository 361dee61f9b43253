using System.Globalization;
using System.Net;

namespace CareerCompare.Site.Hosting;

/// <summary>A whole configuration of nginx: <c>Templates/nginx.conf</c>, filled.</summary>
public static class NginxFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects)
    {
        var rules = redirects.ToList();
        return ServerTemplate.Fill("nginx.conf", new Dictionary<string, string>
        {
            ["brotli-module"] = place.NginxHasBrotli
                ? "# Of Debian's libnginx-mod-http-brotli-static.\nload_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;" : "",
            ["brotli"] = place.NginxHasBrotli ? "brotli_static on;" : "",
            ["types"] = Lines(ContentTypes.Known.Select(k => $"{k.Type} {k.Extension[1..]};")),
            ["types-with-letters"] = string.Join(' ', ContentTypes.Known.Select(k => k.Type)
                .Where(t => ContentTypes.WithLetters(t) != t && t != "text/html").Distinct()),
            ["hash-size"] = Math.Max(2048, rules.Count * 2).ToString(CultureInfo.InvariantCulture),
            ["https-headers"] = Lines(ResponseHeaders.OverHttps.Select((h, i) =>
                $"map $over_https $https_header_{i} {{\n    default \"\";\n    yes {Quoted(h.Value)};\n}}")),
            ["page-kept"] = Quoted(ResponseHeaders.Caching(Zone.Page).Value),
            ["hashed-kept"] = Quoted(ResponseHeaders.Caching(Zone.HashedFile).Value),
            ["redirects"] = Lines(rules.Select(r => $"{r.From} {r.To};")),
            ["listen"] = place.Address is null ? place.Port.ToString(CultureInfo.InvariantCulture) : new IPEndPoint(place.Address, place.Port).ToString(),
            ["folder"] = Quoted(place.Folder),
            ["page-headers"] = Headers(Zone.Page),
            ["not-served"] = Lines(Zones.NotServed.Select(p => $"location = {p} {{ return 404; }}")),
            ["hashed"] = Zones.HashedFile,
            ["hashed-headers"] = Headers(Zone.HashedFile),
        });
    }

    private static string Headers(Zone zone) => Lines(
    [
        .. ResponseHeaders.Of(zone).Select(h =>
            $"add_header {h.Name} {(h == ResponseHeaders.Caching(Zone.HashedFile) ? "$kept" : Quoted(h.Value))} always;"),
        .. ResponseHeaders.OverHttps.Select((h, i) => $"add_header {h.Name} $https_header_{i} always;"),
    ]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private const string Quote = "\"";

    private static string Quoted(string text) =>
        Quote + text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(Quote, "\\" + Quote, StringComparison.Ordinal) + Quote;
}
