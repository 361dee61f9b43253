using System.Globalization;

namespace CareerCompare.Site.Hosting;

/// <summary>
/// A container of nginx with the site in it: Debian's own packages, the very ones that the tests start. No process in it
/// is root's: nginx gets the folders that it must write to, and a place for its pid.
/// </summary>
public static class ContainerFile
{
    public static string Of(ServerPlace place) => ServerTemplate.Fill("Containerfile", new Dictionary<string, string>
    {
        ["brotli-package"] = place.NginxHasBrotli ? " libnginx-mod-http-brotli-static" : "",
        ["folder"] = place.Folder,
        ["port"] = place.Port.ToString(CultureInfo.InvariantCulture),
    });
}
