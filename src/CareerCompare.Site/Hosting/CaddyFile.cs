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
        		@notServed path {{string.Join(' ', [.. Zones.NotServed, "/404.html"])}}
        		error @notServed 404
        		# What "build --precompress" put beside each file.
        		file_server {
        			precompressed br gzip
        		}
        	}

        	handle_errors {
        		@missing expression `{http.error.status_code} == 404`
        		route @missing {
        			map {http.request.orig_uri.path} {moved} {
        {{Lines(4, [.. redirects.Select(r => $"{r.From} {r.To}"), "default \"\""])}}
        			}
        			@moved expression `{moved} != ""`
        			header -Server
        			import page
        			import https
        			redir @moved {moved} 301
        			rewrite * /404.html
        			header Content-Type "text/html; charset=utf-8"
        			file_server {
        				precompressed br gzip
        			}
        		}
        	}
        }

        """;

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
