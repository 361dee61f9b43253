namespace CareerCompare.Site.Hosting;

/// <summary>
/// A container of nginx with the site in it: Debian's own packages, the very ones that the tests start. No process in it
/// is root's: nginx gets the folders that it must write to, and a place for its pid.
/// </summary>
public static class ContainerFile
{
    public static string Of(ServerPlace place) => $"""
        # Written by "careercompare hosting"; what you change here is gone after the next time.
        # In the folder of the site, after "build --precompress", with this file in hosting/:
        #   docker build --build-context site=output --tag careercompare --file hosting/Containerfile hosting
        # For a base that never changes: --build-arg BASE=debian:bookworm-slim@sha256:...
        ARG BASE=debian:bookworm-slim
        FROM $BASE
        RUN apt-get update \
         && apt-get install -y --no-install-recommends nginx-light{(place.NginxHasBrotli ? " libnginx-mod-http-brotli-static" : "")} \
         && rm -rf /var/lib/apt/lists/* \
         && chown -R www-data:www-data /var/lib/nginx
        COPY nginx.conf /etc/nginx/nginx.conf
        COPY --from=site . {place.Folder}
        EXPOSE {place.Port}
        STOPSIGNAL SIGQUIT
        # www-data, by numbers, so that Kubernetes sees that it is not root.
        USER 33:33
        CMD ["nginx", "-e", "stderr", "-g", "daemon off; pid /tmp/nginx.pid;"]

        """;
}
