using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;
using CareerCompare.Pages;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// What is not a page: the theme's files, the sitemaps, robots.txt, security.txt and the rules for hosts.
/// </summary>
internal sealed class FileFamily(SiteInputs inputs, AllPages pages, IRedirects redirects) : IFamily
{
    private readonly Sitemaps sitemaps = new(inputs.Ledger.Site.Origin, pages);

    public IEnumerable<SiteEntry> Entries() =>
        inputs.Theme.Files.Select(Entry).Concat(Texts()).Concat(Deferred(sitemaps.Entries));

    private IEnumerable<SiteEntry> Texts() =>
        [
            new()
            {
                Path = SitePath.Robots,
                Kind = SiteEntryKind.Text,
                WriteTo = output =>
                    output.Write($"User-agent: *\nAllow: /\nSitemap: {inputs.Ledger.Site.Origin}{SitePath.Sitemap}\n"),
            },
            new()
            {
                Path = SitePath.Redirects,
                Kind = SiteEntryKind.Text,
                WriteTo = output => WriteRules(redirects, output),
            },
            new()
            {
                Path = SitePath.Headers,
                Kind = SiteEntryKind.Text,
                WriteTo = output => output.Write(Headers()),
            },
            .. SecurityTxt.Of(inputs.Ledger.Site) is { } security
                ? (SiteEntry[])
                    [
                        new()
                        {
                            Path = SitePath.SecurityTxt,
                            Kind = SiteEntryKind.Text,
                            WriteTo = output => output.Write(security),
                        },
                    ]
                : [],
        ];

    // How many sitemaps there are takes a walk over all pages, for which a request for a stylesheet need not wait.
    private static IEnumerable<SiteEntry> Deferred(Func<IEnumerable<SiteEntry>> entries)
    {
        foreach (var entry in entries())
            yield return entry;
    }

    private static SiteEntry Entry(ThemeFile file) =>
        new()
        {
            Path = file.Path,
            Kind = file.Kind switch
            {
                ThemeFileKind.Style => SiteEntryKind.Style,
                ThemeFileKind.Script => SiteEntryKind.Script,
                _ => SiteEntryKind.Text,
            },
            WriteTo = output => output.Write(file.Bytes.Span),
        };

    private string Headers() => HeadersFile.Of(pages.Survey.OnePerTop.Concat(Entries().Select(e => e.Path)));

    private static void WriteRules(IRedirects redirects, Utf8Buffer output)
    {
        foreach (var rule in redirects.All().Take(Redirects.Most))
            output.Write(RedirectRules.Line(rule));
    }
}

/// <summary>For writers that want a stream: what is written goes on into the buffer, and nothing is kept.</summary>
internal sealed class BufferStream(IBufferWriter<byte> buffer) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] bytes, int offset, int count) => buffer.Write(bytes.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> bytes) => buffer.Write(bytes);

    public override void Flush() { }

    public override int Read(byte[] bytes, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>
/// The addresses of all pages that search engines should know: one file, or an index of several where there are more
/// than one file may hold (https://www.sitemaps.org/protocol.html). None is held in memory but the one that is
/// written.
/// </summary>
/// <param name="origin">Scheme and host, no final slash.</param>
/// <param name="pages">All of them.</param>
internal sealed class Sitemaps(string origin, AllPages pages)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public IEnumerable<SiteEntry> Entries()
    {
        var parts = pages.Survey.Listed;
        if (parts is [] or [_])
            return [Entry(SitePath.Sitemap, parts is [var only] ? (AddressSurvey.Place?)only : null)];
        return parts.Select((part, i) => Entry(SitePath.SitemapPart(i + 1), part)).Prepend(Index(parts.Count));
    }

    private SiteEntry Index(int parts) =>
        Entry(
            SitePath.Sitemap,
            "sitemapindex",
            xml =>
            {
                for (var n = 1; n <= parts; n++)
                    Write(xml, "sitemap", SitePath.SitemapPart(n), null);
            }
        );

    private SiteEntry Entry(SitePath path, AddressSurvey.Place? first) =>
        Entry(
            path,
            "urlset",
            xml =>
            {
                if (first is not { } place)
                    return;
                foreach (var page in pages.ListedFrom(place))
                    Write(xml, "url", page.Path, page.Reviewed);
            }
        );

    private static SiteEntry Entry(SitePath path, string root, Action<XmlWriter> write) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Text,
            WriteTo = output =>
            {
                using BufferStream stream = new(output);
                using (
                    var xml = XmlWriter.Create(
                        stream,
                        new()
                        {
                            Encoding = new UTF8Encoding(false),
                            Indent = true,
                            NewLineChars = "\n",
                        }
                    )
                )
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
        if (reviewed is { } date)
            xml.WriteElementString("lastmod", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }
}
