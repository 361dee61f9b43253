using System.Xml.Linq;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Families;

public class SitemapsTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly List<SiteEntry> Pages = [.. RealSite.Catalog.Entries().Where(e => e.Kind == SiteEntryKind.Page)];

    [Fact]
    public void More_addresses_than_one_file_may_hold_stand_in_several_and_an_index_names_these()
    {
        var files = new Sitemaps("https://a.example", () => Pages, mostInOne: 100).Entries().ToList();
        var listed = Pages.Where(p => p.Listed).Select(p => "https://a.example" + p.Path).ToList();
        Assert.Equal((listed.Count + 99) / 100, files.Count - 1);
        Assert.Equal(files.Skip(1).Select(f => "https://a.example" + f.Path), Locations(files[0], "sitemapindex"));
        Assert.Equal(SitePath.Sitemap, files[0].Path);
        Assert.All(files.Skip(1), f => Assert.InRange(Locations(f, "urlset").Count, 1, 100));
        Assert.Equal(listed, files.Skip(1).SelectMany(f => Locations(f, "urlset")));
    }

    [Fact]
    public void As_many_as_one_file_may_hold_stand_in_one() =>
        Assert.Equal([SitePath.Sitemap], new Sitemaps("https://a.example", () => Pages, Pages.Count(p => p.Listed)).Entries().Select(e => e.Path));

    private static List<string> Locations(SiteEntry entry, string root)
    {
        var xml = XDocument.Parse(System.Text.Encoding.UTF8.GetString(RealSite.Bytes(entry)).TrimStart('\uFEFF'));
        Assert.Equal(Sitemap + root, xml.Root!.Name);
        return [.. xml.Descendants(Sitemap + "loc").Select(l => l.Value)];
    }
}
