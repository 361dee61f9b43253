using System.Net;

namespace CareerCompare.Site.Hosting;

/// <summary>A whole configuration of nginx.</summary>
public static class NginxFile
{
    public static string Of(ServerPlace place, IEnumerable<Redirect> redirects)
    {
        var rules = redirects.ToList();
        return $$"""
            # Written by "careercompare hosting"; what you change here is gone after the next time.
            # Start it with: nginx -c /full/path/of/this/nginx.conf

            {{Brotli(place, "# Of Debian's libnginx-mod-http-brotli-static.\nload_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;\n")}}worker_processes auto;
            error_log stderr;

            events {
                worker_connections 1024;
            }

            http {
                types {
            {{Lines(8, ContentTypes.Known.Select(k => $"{k.Type} {k.Extension[1..]};"))}}
                }
                default_type application/octet-stream;
                charset utf-8;
                charset_types {{string.Join(' ', ContentTypes.Known.Select(k => k.Type).Where(t => ContentTypes.WithLetters(t) != t && t != "text/html").Distinct())}};

                access_log off;
                server_tokens off;
                sendfile on;
                # Addresses in redirects have no host, so they are right behind any proxy.
                absolute_redirect off;
                # A build exchanges the whole folder: a kept file would be one of the last site.
                open_file_cache off;
                client_max_body_size 1k;

                # What "build --precompress" put beside each file.
                gzip_static on;
            {{Brotli(place, "    brotli_static on;\n")}}    gzip_vary on;

                map_hash_bucket_size 512;
                map_hash_max_size {{Math.Max(2048, rules.Count * 2)}};
                # https may end here or at a proxy before this server. An empty header is not sent.
                map "$https $http_x_forwarded_proto" $over_https {
                    default "";
                    "~^on |^ https$" yes;
                }
            {{string.Join('\n', ResponseHeaders.OverHttps.Select((h, i) => $"    map $over_https $https_header_{i} {{\n        default \"\";\n        yes {Quoted(h.Value)};\n    }}"))}}

                # What is no answer with a file is not kept.
                map $status $kept {
                    default {{Quoted(ResponseHeaders.Caching(Zone.Page).Value)}};
                    "~^(200|206|304)$" {{Quoted(ResponseHeaders.Caching(Zone.HashedFile).Value)}};
                }

                map $uri $moved {
                    default "";
            {{Lines(8, rules.Select(r => $"{r.From} {r.To};"))}}
                }

                server {
                    listen {{(place.Address is null ? $"{place.Port}" : new IPEndPoint(place.Address, place.Port))}};
                    root {{Quoted(place.Folder)}};
                    index index.html;
                    # Not "from=$document_root": the brotli module then sends no copy. With "on" it sends nearly all.
                    disable_symlinks on;
                    error_page 403 404 =404 /404.html;

                    # A place with a header of its own has only its own, so each has all of them.
            {{Headers(8, Zone.Page)}}

                    if ($moved) {
                        return 301 $moved$is_args$args;
                    }

                    location = /404.html {
                        internal;
                    }
            {{Lines(8, Zones.NotServed.Select(p => $"location = {p} {{ return 404; }}"))}}

                    location ~ "{{Zones.HashedFile}}" {
            {{Headers(12, Zone.HashedFile)}}
                        # nginx decides that a range is none after it has said how long to keep the answer.
                        max_ranges 0;
                    }
                }
            }

            """;
    }

    private static string Headers(int indent, Zone zone) => Lines(indent,
    [
        .. ResponseHeaders.Of(zone).Select(h => $"add_header {h.Name} {(h == ResponseHeaders.Caching(Zone.HashedFile) ? "$kept" : Quoted(h.Value))} always;"),
        .. ResponseHeaders.OverHttps.Select((h, i) => $"add_header {h.Name} $https_header_{i} always;"),
    ]);

    private static string Lines(int indent, IEnumerable<string> lines) => string.Join('\n', lines.Select(l => new string(' ', indent) + l));

    private static string Brotli(ServerPlace place, string lines) => place.NginxHasBrotli ? lines : "";

    private static string Quoted(string text) => $"\"{text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
