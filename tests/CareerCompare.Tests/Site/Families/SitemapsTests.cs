using System.Xml.Linq;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.Site.Pages;

namespace CareerCompare.Tests.Site.Families;

public class SitemapsTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly List<SiteEntry> Pages =
    [
        .. RealSite.Catalog.Entries().Where(e => e.Kind == SiteEntryKind.Page),
    ];

    [Fact]
    public void More_addresses_than_one_file_may_hold_stand_in_several_and_an_index_names_these()
    {
        var files = Of(100).Entries().ToList();
        var listed = Pages.Where(p => p.Listed).Select(p => "https://a.example" + p.Path).ToList();
        Assert.Equal((listed.Count + 99) / 100, files.Count - 1);
        Assert.Equal(files.Skip(1).Select(f => "https://a.example" + f.Path), Locations(files[0], "sitemapindex"));
        Assert.Equal(SitePath.Sitemap, files[0].Path);
        Assert.All(files.Skip(1), f => Assert.InRange(Locations(f, "urlset").Count, 1, 100));
        Assert.Equal(listed, files.Skip(1).SelectMany(f => Locations(f, "urlset")));
    }

    [Fact]
    public void As_many_as_one_file_may_hold_stand_in_one() =>
        Assert.Equal([SitePath.Sitemap], Of(Pages.Count(p => p.Listed)).Entries().Select(e => e.Path));

    [Fact]
    public void A_part_is_written_without_making_the_pages_of_the_parts_before_it()
    {
        Few few = new(Pages);
        var files = new Sitemaps("https://a.example", new AllPages([few], 100)).Entries().ToList();
        few.Made = 0;
        Locations(files[^1], "urlset");
        // Pages that no sitemap lists stand between those that one does.
        Assert.InRange(few.Made, 1, 200 + Pages.Count(p => !p.Listed));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    public void A_walk_over_pairs_that_begins_later_is_the_end_of_the_whole_one(int from)
    {
        var roles = RealSite.Ledger.Roles.Values.OrderBy(r => r.Id).ToList();
        Assert.Equal(RolePairs.Of(roles).Skip(from), RolePairs.Of(roles, from));
    }

    private static Sitemaps Of(int mostInOne) => new("https://a.example", new AllPages([new Few(Pages)], mostInOne));

    private sealed class Few(IReadOnlyList<SiteEntry> entries) : IFamily
    {
        public int Made { get; set; }

        public IEnumerable<SiteEntry> Entries() => EntriesFrom(0);

        public IEnumerable<SiteEntry> EntriesFrom(int place)
        {
            foreach (var entry in entries.Skip(place))
            {
                Made++;
                yield return entry;
            }
        }
    }

    private static List<string> Locations(SiteEntry entry, string root)
    {
        var xml = XDocument.Parse(System.Text.Encoding.UTF8.GetString(RealSite.Bytes(entry)).TrimStart('\uFEFF'));
        Assert.Equal(Sitemap + root, xml.Root!.Name);
        return [.. xml.Descendants(Sitemap + "loc").Select(l => l.Value)];
    }
}
