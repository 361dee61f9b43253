using System.IO.Compression;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Hosting;

namespace CareerCompare.Site.Publishing;

/// <summary>The copies of a file that a server can send as they are. The same bytes give the same copies: no name and no time is in them.</summary>
public static class CompressedCopies
{
    private static readonly string Brotli = SitePath.CopyEndings[0], Gzip = SitePath.CopyEndings[1];

    /// <summary>What is added to a file's name; none where the file is no text, or a copy would not be smaller.</summary>
    public static IEnumerable<(string Extension, ReadOnlyMemory<byte> Bytes)> Of(SiteEntry entry, ReadOnlyMemory<byte> bytes)
    {
        if (!ContentTypes.IsText(entry.Path.File) || Zones.NotServed.Contains(entry.Path.Text)) yield break;
        var quality = entry.Kind is SiteEntryKind.Style or SiteEntryKind.Script ? TravelSize.ForStyles : TravelSize.ForPages;
        if (TravelSize.Compressed(bytes.Span, quality) is var brotli && brotli.Length < bytes.Length) yield return (Brotli, brotli);
        if (Gzipped(bytes.Span) is var gzip && gzip.Length < bytes.Length) yield return (Gzip, gzip);
    }

    private static byte[] Gzipped(ReadOnlySpan<byte> bytes)
    {
        using MemoryStream copy = new();
        using (GZipStream gzip = new(copy, CompressionLevel.SmallestSize)) gzip.Write(bytes);
        var all = copy.ToArray();
        // The tenth byte names the system that compressed; 255 is "unknown" (RFC 1952), and the same everywhere.
        all[9] = 255;
        return all;
    }
}
