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
/// <param name="pages">All of them.</param>
internal sealed class Sitemaps(string origin, AllPages pages)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<SiteEntry> Entries()
    {
        var parts = pages.Survey.Listed;
        if (parts is [] or [_]) return [Entry(SitePath.Sitemap, parts is [var only] ? (AddressSurvey.Place?)only : null)];
        return parts.Select((part, i) => Entry(SitePath.SitemapPart(i + 1), part)).Prepend(Index(parts.Count));
    }

    private SiteEntry Index(int parts) => Entry(SitePath.Sitemap, "sitemapindex", xml =>
    {
        for (var n = 1; n <= parts; n++) Write(xml, "sitemap", SitePath.SitemapPart(n), null);
    });

    private SiteEntry Entry(SitePath path, AddressSurvey.Place? first) => Entry(path, "urlset", xml =>
    {
        if (first is not { } place) return;
        foreach (var page in pages.ListedFrom(place)) Write(xml, "url", page.Path, page.Reviewed);
    });

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

    private void Write(XmlWriter xml, string element, SitePath path, DateOnly? reviewed)
    {
        xml.WriteStartElement(element);
        xml.WriteElementString("loc", origin + path.Text);
        if (reviewed is { } date) xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
