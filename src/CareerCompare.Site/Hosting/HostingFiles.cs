using System.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>The files for servers, as entries, so that they are published with the care of a site.</summary>
public sealed class HostingFiles(SiteCatalog site, ServerPlace place) : IFamily
{
    public SiteCatalog Catalog => new([this]);

    public IEnumerable<SiteEntry> Entries() =>
    [
        Entry("nginx.conf", () => NginxFile.Of(place, RedirectRules.Of(site))),
        Entry("Caddyfile", () => CaddyFile.Of(place, RedirectRules.Of(site))),
        Entry("github-pages.yml", () => Workflows.OnOneMachine),
        Entry("github-pages-in-shards.yml", () => Workflows.InShards),
        Entry("publish-to-storage.sh", () => StorageScript.Of(site)),
        Entry("Containerfile", () => ContainerFile.Of(place)),
    ];

    private static SiteEntry Entry(string name, Func<string> text) => new()
    {
        Path = SitePath.Asset(name),
        Kind = SiteEntryKind.Text,
        WriteTo = output => output.Write(Encoding.UTF8.GetBytes(text())),
    };
}
