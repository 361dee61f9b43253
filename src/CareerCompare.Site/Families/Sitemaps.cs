using System.Globalization;
using System.Text;
using System.Xml;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Families;

/// <summary>
/// The addresses of all pages that search engines should know: one file, or an index of several where there are more than
/// one file may hold (https://www.sitemaps.org/protocol.html). None is held in memory but the one that is written.
/// </summary>
/// <param name="origin">Scheme and host, no final slash.</param>
/// <param name="pages">All entries, walked again for each file.</param>
/// <param name="mostInOne">How many addresses a file may hold.</param>
internal sealed class Sitemaps(string origin, Func<IEnumerable<SiteEntry>> pages, int mostInOne = Sitemaps.Limit)
{
    private const int Limit = 50_000;
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    // A walk over the whole site: once, and not before somebody asks for what follows from it.
    private readonly Lazy<int> listed = new(() => pages().Count(p => p.Listed));

    public IEnumerable<SiteEntry> Entries()
    {
        var parts = (listed.Value + mostInOne - 1) / mostInOne;
        if (parts <= 1) return [Entry(SitePath.Sitemap, "urlset", xml => Write(xml, Listed()))];
        return Enumerable.Range(1, parts)
            .Select(n => Entry(SitePath.SitemapPart(n), "urlset", xml => Write(xml, Listed().Skip((n - 1) * mostInOne).Take(mostInOne))))
            .Prepend(Entry(SitePath.Sitemap, "sitemapindex", xml =>
            {
                for (var n = 1; n <= parts; n++) Write(xml, "sitemap", SitePath.SitemapPart(n), null);
            }));
    }

    private IEnumerable<SiteEntry> Listed() => pages().Where(p => p.Listed);

    private static SiteEntry Entry(SitePath path, string root, Action<XmlWriter> write) => new()
    {
        Path = path,
        Kind = SiteEntryKind.Text,
        WriteTo = output =>
        {
            using BufferStream stream = new(output);
            using (var xml = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            {
                xml.WriteStartElement(root, Namespace);
                write(xml);
                xml.WriteEndElement();
            }
            output.Write("\n"u8);
        },
    };

    private void Write(XmlWriter xml, IEnumerable<SiteEntry> entries)
    {
        foreach (var page in entries) Write(xml, "url", page.Path, page.Reviewed);
    }

    private void Write(XmlWriter xml, string element, SitePath path, DateOnly? reviewed)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("loc", origin + path.Text);
        if (reviewed is { } date) xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
