using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Hosting;

/// <summary>A whole configuration of Caddy.</summary>
public static class CaddyFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects) => $$"""
        # Written by "careercompare hosting"; what you change here is gone after the next time.
        # Start it with: caddy run --config /full/path/of/this/Caddyfile
        # With CAREERCOMPARE_ADDRESS=careers.example in its environment Caddy serves that host over https, and gets the certificate itself.
        {
        	admin off
        }

        (page) {
        	header {
        {{Headers(2, ResponseHeaders.Of(Zone.Page))}}
        	}
        }

        (https) {
        	# https may end here or at a proxy before this server.
        	@https expression `protocol('https') || header({'X-Forwarded-Proto': 'https'})`
        	header @https {
        {{Lines(2, ResponseHeaders.OverHttps.Select(h => (h.Name == ResponseHeaders.PolicyName ? "+" : "") + Line(h)))}}
        	}
        }

        {$CAREERCOMPARE_ADDRESS:http://:{{place.Port}}} {
        {{(place.Address is null ? "" : $"\tbind {place.Address}\n")}}	root * `{{place.Folder}}`

        	@hashed path_regexp `{{Zones.HashedFile}}`
        	route {
        		header -Server
        		import page
        		header @hashed {
        {{Headers(3, Changed(Zone.HashedFile))}}
        		}
        		import https
        {{Lines(2, ContentTypes.Known.Where(k => k.Extension != ".html").SelectMany(TypeOf))}}
        		# Errors that the file server itself sends of such a request would be kept for as long as the file.
        {{Lines(2, Conditions.Select(c => $"request_header @hashed -{c}"))}}
        		# No file has such a name. Caddy would take it for a fault of its own.
        		@noName path_regexp `(?s)\x00|[^/]{256}|^.{1000}`
        		error @noName 404
        		# The slash behind the name of a folder. The file server would add it too, but without the query.
        		@folder {
        			path_regexp folder `^(/[a-zA-Z0-9/-]*[a-zA-Z0-9-])$`
        			file {path}/index.html
        		}
        		map {query} {asked} {
        {{Lines(3, Query)}}
        		}
        		redir @folder {re.folder.1}/{asked} 308
        		file_server {
        			hide {{string.Join(' ', Zones.NotServed.Append(SitePath.NotFound.Text).Select(p => p[1..]))}}
        			# What "build --precompress" put beside each file.
        			precompressed br gzip
        		}
        	}

        	handle_errors {
        		@missing expression `{http.error.status_code} == 404`
        		route @missing {
        			map {http.request.orig_uri.path} {moved} {
        {{Lines(4, [.. redirects.Select(r => $"{r.From} {r.To}"), "default \"\""])}}
        			}
        			map {http.request.orig_uri.query} {asked} {
        {{Lines(4, Query)}}
        			}
        			@moved expression `{moved} != ""`
        			header -Server
        			import page
        			import https
        			redir @moved {moved}{asked} 301
        			rewrite * /404.html
        			header Content-Type "text/html; charset=utf-8"
        			file_server {
        				precompressed br gzip
        			}
        		}
        	}
        }

        """;

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

    private static string Headers(int tabs, IEnumerable<Header> headers) => Lines(tabs, headers.Select(Line));

    private static string Line(Header header) => $"{header.Name} {Quoted(header.Value)}";

    private static string Lines(int tabs, IEnumerable<string> lines) => string.Join('\n', lines.Select(l => new string('\t', tabs) + l));

    private static string Quoted(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
