using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using CareerCompare.Pages;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Families;

/// <summary>What is not a page: the theme's files, the sitemap, robots.txt and the server's rules.</summary>
public sealed class FileFamily(SiteInputs inputs, Func<IEnumerable<SiteEntry>> pages) : IFamily
{
    public IEnumerable<SiteEntry> Entries() =>
    [
        .. inputs.Theme.Files.Select(Entry),
        new() { Path = SitePath.Sitemap, Kind = SiteEntryKind.Text, WriteTo = WriteSitemap },
        new() { Path = SitePath.Robots, Kind = SiteEntryKind.Text, WriteTo = output => Write(output, $"User-agent: *\nAllow: /\nSitemap: {inputs.Ledger.Site.Origin}{SitePath.Sitemap}\n") },
        new() { Path = SitePath.Redirects, Kind = SiteEntryKind.Text, WriteTo = WriteRedirects },
    ];

    private static SiteEntry Entry(ThemeFile file) => new()
    {
        Path = file.Path,
        Kind = file.Kind == ThemeFileKind.Style ? SiteEntryKind.Style : SiteEntryKind.Script,
        WriteTo = output => output.Write(file.Bytes.Span),
    };

    private void WriteSitemap(IBufferWriter<byte> output)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9");
            foreach (var page in pages().Where(p => p.Listed))
            {
                xml.WriteStartElement("url");
                xml.WriteElementString("loc", inputs.Ledger.Site.Origin + page.Path.Text);
                if (page.Reviewed is { } date) xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        output.Write(text.GetBuffer().AsSpan(0, (int)text.Length));
        Write(output, "\n");
    }

    /// <summary>The reverse order of each pair, and the former ids of roles.</summary>
    private void WriteRedirects(IBufferWriter<byte> output)
    {
        var roles = inputs.Roles;
        foreach (var (one, other) in RolePairs.Of(roles))
            Rule(output, SitePath.ReversedComparison(one.Id, other.Id), SitePath.Comparison(one.Id, other.Id));
        foreach (var role in roles)
            foreach (var former in role.Formerly)
            {
                Rule(output, SitePath.Role(former), SitePath.Role(role.Id));
                foreach (var other in roles.Where(r => r != role))
                    Rule(output, SitePath.Comparison(former, other.Id), SitePath.Comparison(role.Id, other.Id));
            }
    }

    private static void Rule(IBufferWriter<byte> output, SitePath from, SitePath to) => Write(output, $"{from} {to} 301\n");

    private static void Write(IBufferWriter<byte> output, string text) => output.Write(Encoding.UTF8.GetBytes(text));
}
