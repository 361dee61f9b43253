using System.IO.Compression;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Tests.Site.Publishing;

public sealed class CompressedCopiesTests : IDisposable
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("<p>the same again</p>\n", 200));
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_text_gets_copies_that_hold_the_same_bytes()
    {
        Publish("one", new TinySite().Page("/", Long).File("/site.css", SiteEntryKind.Style, Long));
        foreach (var file in (string[])["index.html", "site.css"])
        {
            Assert.Equal(
                Long,
                Read(new BrotliStream(File.OpenRead(folder.At("one", file + ".br")), CompressionMode.Decompress))
            );
            Assert.Equal(
                Long,
                Read(new GZipStream(File.OpenRead(folder.At("one", file + ".gz")), CompressionMode.Decompress))
            );
        }
    }

    [Fact]
    public void Two_builds_give_the_same_copies_with_neither_name_nor_time_in_them()
    {
        foreach (var name in (string[])["one", "two"])
            Publish(name, new TinySite().Page("/", Long));
        foreach (var copy in (string[])["index.html.br", "index.html.gz"])
            Assert.Equal(File.ReadAllBytes(folder.At("one", copy)), File.ReadAllBytes(folder.At("two", copy)));
        // RFC 1952: flags and four bytes of time are zero, the system is unknown.
        var gzip = File.ReadAllBytes(folder.At("one", "index.html.gz"));
        Assert.Equal((byte[])[0, 0, 0, 0, 0], gzip[3..8]);
        Assert.Equal(255, gzip[9]);
    }

    [Fact]
    public void What_is_not_smaller_no_text_or_not_served_gets_none()
    {
        Publish(
            "one",
            new TinySite()
                .Page("/", "a")
                .File("/map.png", SiteEntryKind.Text, Long)
                .File("/_redirects", SiteEntryKind.Text, Long)
        );
        Assert.Equal(
            [".careercompare", "_redirects", "index.html", "map.png"],
            Directory.EnumerateFiles(folder.At("one")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Without_being_asked_a_build_writes_none()
    {
        new Publisher(OutputFolder.At(folder.At("one")), new PublishCount()).Publish(
            new TinySite().Page("/", Long).Catalog
        );
        Assert.Empty(Directory.EnumerateFiles(folder.At("one"), "*.br"));
    }

    private void Publish(string name, TinySite site) =>
        Assert.IsType<PublishOutcome.Published>(
            new Publisher(OutputFolder.At(folder.At(name)), new PublishCount()) { Precompress = true }.Publish(
                site.Catalog
            )
        );

    private static string Read(Stream stream)
    {
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
