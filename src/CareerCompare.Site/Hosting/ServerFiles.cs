using System.Globalization;
using System.Net;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>A whole configuration of nginx: <c>Templates/nginx.conf</c>, filled.</summary>
public static class NginxFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects)
    {
        var rules = redirects.ToList();
        return ServerTemplate.Fill(
            "nginx.conf",
            new Dictionary<string, string>
            {
                ["brotli-module"] = place.NginxHasBrotli
                    ? "# Of Debian's libnginx-mod-http-brotli-static.\nload_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;"
                    : "",
                ["brotli"] = place.NginxHasBrotli ? "brotli_static on;" : "",
                ["types"] = Lines(ContentTypes.Known.Select(k => $"{k.Type} {k.Extension[1..]};")),
                ["types-with-letters"] = string.Join(
                    ' ',
                    ContentTypes
                        .Known.Select(k => k.Type)
                        .Where(t => ContentTypes.WithLetters(t) != t && t != "text/html")
                        .Distinct()
                ),
                ["hash-size"] = Math.Max(2048, rules.Count * 2).ToString(CultureInfo.InvariantCulture),
                ["https-headers"] = Lines(
                    ResponseHeaders.OverHttps.Select(
                        (h, i) =>
                            $"map $over_https $https_header_{i} {{\n    default \"\";\n    yes {Quoted(h.Value)};\n}}"
                    )
                ),
                ["page-kept"] = Quoted(ResponseHeaders.Caching(Zone.Page).Value),
                ["hashed-kept"] = Quoted(ResponseHeaders.Caching(Zone.HashedFile).Value),
                ["redirects"] = Lines(rules.Select(r => $"{r.From} {r.To};")),
                ["listen"] = place.Address is null
                    ? place.Port.ToString(CultureInfo.InvariantCulture)
                    : new IPEndPoint(place.Address, place.Port).ToString(),
                ["folder"] = Quoted(place.Folder),
                ["page-headers"] = Headers(Zone.Page),
                ["not-served"] = Lines(Zones.NotServed.Select(p => $"location = {p} {{ return 404; }}")),
                ["hashed"] = Zones.HashedFile,
                ["hashed-headers"] = Headers(Zone.HashedFile),
            }
        );
    }

    private static string Headers(Zone zone) =>
        Lines([
            .. ResponseHeaders
                .Of(zone)
                .Select(h =>
                    $"add_header {h.Name} {(h == ResponseHeaders.Caching(Zone.HashedFile) ? "$kept" : Quoted(h.Value))} always;"
                ),
            .. ResponseHeaders.OverHttps.Select((h, i) => $"add_header {h.Name} $https_header_{i} always;"),
        ]);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private const string Quote = "\"";

    private static string Quoted(string text) =>
        Quote
        + text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(Quote, "\\" + Quote, StringComparison.Ordinal)
        + Quote;
}

/// <summary>A whole configuration of Caddy: <c>Templates/Caddyfile</c>, filled.</summary>
public static class CaddyFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects) =>
        ServerTemplate.Fill(
            "Caddyfile",
            new Dictionary<string, string>
            {
                ["page-headers"] = Lines(ResponseHeaders.Of(Zone.Page).Select(Line)),
                ["https-headers"] = Lines(
                    ResponseHeaders.OverHttps.Select(h => (h.Name == ResponseHeaders.PolicyName ? "+" : "") + Line(h))
                ),
                ["port"] = place.Port.ToString(CultureInfo.InvariantCulture),
                ["bind"] = place.Address is null ? "" : $"bind {place.Address}",
                ["folder"] = place.Folder,
                ["hashed"] = Zones.HashedFile,
                ["moved"] = Moved.Addresses,
                ["hashed-headers"] = Lines(Changed(Zone.HashedFile).Select(Line)),
                ["types"] = Lines(ContentTypes.Known.Where(k => k.Extension != ".html").SelectMany(TypeOf)),
                ["conditions"] = Lines(Conditions.Select(c => $"request_header @hashed -{c}")),
                ["query"] = Lines(Query),
                ["not-served"] = string.Join(' ', Zones.NotServed.Append(SitePath.NotFound.Text).Select(p => p[1..])),
                ["redirects"] = Lines([.. redirects.Select(r => $"{r.From} {r.To}"), "default \"\""]),
            }
        );

    private static readonly string[] Conditions = ["Range", "If-Match", "If-Unmodified-Since"];

    // With its question mark, where there is one.
    private static readonly string[] Query = ["~.+ \"?${0}\"", "default \"\""];

    // Of a zone what is not as for pages.
    private static IEnumerable<Header> Changed(Zone zone) =>
        ResponseHeaders.Of(zone).Except(ResponseHeaders.Of(Zone.Page));

    private static IEnumerable<string> TypeOf((string Extension, string Type) known) =>
        [
            $"@{known.Extension[1..]} path *{known.Extension}",
            $"header @{known.Extension[1..]} Content-Type {Quoted(ContentTypes.WithLetters(known.Type))}",
        ];

    private static string Line(Header header) => $"{header.Name} {Quoted(header.Value)}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private const string Quote = "\"";

    private static string Quoted(string text) =>
        Quote + text.Replace(Quote, "\\" + Quote, StringComparison.Ordinal) + Quote;
}

/// <summary>
/// A container of nginx with the site in it: Debian's own packages, the very ones that the tests start. No process in
/// it is root's: nginx gets the folders that it must write to, and a place for its pid.
/// </summary>
public static class ContainerFile
{
    public static string Of(ServerPlace place) =>
        ServerTemplate.Fill(
            "Containerfile",
            new Dictionary<string, string>
            {
                ["brotli-package"] = place.NginxHasBrotli ? " libnginx-mod-http-brotli-static" : "",
                ["folder"] = place.Folder,
                ["port"] = place.Port.ToString(CultureInfo.InvariantCulture),
            }
        );
}

/// <summary>
/// The workflows that publish the site on GitHub Pages: on one machine, or in parts, each on a machine of its own.
/// </summary>
public static class Workflows
{
    // Each action is named by the commit that was looked at: a tag can be moved.
    private const string Checkout = "actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2";
    private const string SetupDotnet = "actions/setup-dotnet@67a3573c9a986a3f9c594539f4ab511d57bb3ce9 # v4.3.1";
    private const string UploadArtifact = "actions/upload-artifact@ea165f8d65b6e75b540449e92b4886f43607fa02 # v4.6.2";
    private const string DownloadArtifact =
        "actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0";
    private const string DeployPages = "actions/deploy-pages@d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e # v4.0.5";

    public static string OnOneMachine => ServerTemplate.Fill("github-pages.yml", Parts(after: "build"));

    public static string InShards =>
        ServerTemplate.Fill(
            "github-pages-in-shards.yml",
            new Dictionary<string, string>(Parts(after: "[check, join]"))
            {
                ["upload-artifact"] = UploadArtifact,
                ["download-artifact"] = DownloadArtifact,
            }
        );

    // What both share. Every machine compiles the program: that is as long as it would wait for one that compiles it
    // for all.
    private static Dictionary<string, string> Parts(string after) =>
        new()
        {
            ["program"] = Part("steps-program.yml", ("checkout", Checkout), ("setup-dotnet", SetupDotnet)),
            ["upload"] = Part("steps-upload.yml", ("upload-artifact", UploadArtifact)),
            ["bill-of-materials"] = Part("steps-bill-of-materials.yml", ("upload-artifact", UploadArtifact)),
            ["deploy"] = Part("job-deploy.yml", ("needs", after), ("deploy-pages", DeployPages)),
        };

    private static string Part(string file, params (string Name, string Value)[] values) =>
        ServerTemplate.Fill(file, values.ToDictionary(v => v.Name, v => v.Value)).TrimEnd('\n');
}
