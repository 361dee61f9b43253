using System.Globalization;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Hosting;

/// <summary>A whole configuration of Caddy: <c>Templates/Caddyfile</c>, filled.</summary>
public static class CaddyFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects) => ServerTemplate.Fill("Caddyfile", new Dictionary<string, string>
    {
        ["page-headers"] = Lines(ResponseHeaders.Of(Zone.Page).Select(Line)),
        ["https-headers"] = Lines(ResponseHeaders.OverHttps.Select(h => (h.Name == ResponseHeaders.PolicyName ? "+" : "") + Line(h))),
        ["port"] = place.Port.ToString(CultureInfo.InvariantCulture),
        ["bind"] = place.Address is null ? "" : $"bind {place.Address}",
        ["folder"] = place.Folder,
        ["hashed"] = Zones.HashedFile,
        ["hashed-headers"] = Lines(Changed(Zone.HashedFile).Select(Line)),
        ["types"] = Lines(ContentTypes.Known.Where(k => k.Extension != ".html").SelectMany(TypeOf)),
        ["conditions"] = Lines(Conditions.Select(c => $"request_header @hashed -{c}")),
        ["query"] = Lines(Query),
        ["not-served"] = string.Join(' ', Zones.NotServed.Append(SitePath.NotFound.Text).Select(p => p[1..])),
        ["redirects"] = Lines([.. redirects.Select(r => $"{r.From} {r.To}"), "default \"\""]),
    });

    private static readonly string[] Conditions = ["Range", "If-Match", "If-Unmodified-Since"];

    // With its question mark, where there is one.
    private static readonly string[] Query = ["~.+ \"?${0}\"", "default \"\""];

    // Of a zone what is not as for pages.
    private static IEnumerable<Header> Changed(Zone zone) => ResponseHeaders.Of(zone).Except(ResponseHeaders.Of(Zone.Page));

    private static IEnumerable<string> TypeOf((string Extension, string Type) known) =>
    [
        $"@{known.Extension[1..]} path *{known.Extension}",
        $"header @{known.Extension[1..]} Content-Type {Quoted(ContentTypes.WithLetters(known.Type))}",
    ];

    private static string Line(Header header) => $"{header.Name} {Quoted(header.Value)}";

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private const string Quote = "\"";

    private static string Quoted(string text) => Quote + text.Replace(Quote, "\\" + Quote, StringComparison.Ordinal) + Quote;
}
