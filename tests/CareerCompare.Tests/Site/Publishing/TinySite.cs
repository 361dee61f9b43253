using System.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Tests.Site.Publishing;

/// <summary>A catalog of a few entries, written down in a test.</summary>
internal sealed class TinySite : IFamily
{
    private readonly List<SiteEntry> entries = [];
    private readonly List<Redirect> redirects = [];

    public SiteCatalog Catalog => new([this], new FewRedirects([.. redirects]));

    public TinySite Page(string address, string html) =>
        Add(address, SiteEntryKind.Page, b => b.Write(Encoding.UTF8.GetBytes(html)));

    public TinySite File(string address, SiteEntryKind kind, string text) =>
        Add(address, kind, b => b.Write(Encoding.UTF8.GetBytes(text)));

    public TinySite Moved(string from, string to)
    {
        redirects.Add(new(from, to));
        return this;
    }

    public TinySite Add(string address, SiteEntryKind kind, Action<Utf8Buffer> write)
    {
        Assert.True(SitePath.TryParse(address, out var path));
        entries.Add(
            new SiteEntry
            {
                Path = path,
                Kind = kind,
                WriteTo = write,
            }
        );
        return this;
    }

    public IEnumerable<SiteEntry> Entries() => entries;
}
