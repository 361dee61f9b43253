using System.Buffers;
using System.IO.Compression;

namespace CareerCompare.Site.Audit;

/// <summary>How many bytes a file has on its way to a browser.</summary>
public static class TravelSize
{
    /// <summary>As servers compress what they may compress once and keep.</summary>
    public const int ForStyles = 11;

    /// <summary>As pages are compressed: half a million of them at the highest quality would take two hours.</summary>
    public const int ForPages = 5;

    public static int Brotli(ReadOnlySpan<byte> bytes, int quality) => Compress(bytes, quality, compressed => compressed.Length);

    /// <summary>The file as it travels.</summary>
    public static byte[] Compressed(ReadOnlySpan<byte> bytes, int quality) => Compress(bytes, quality, compressed => compressed.ToArray());

    private static T Compress<T>(ReadOnlySpan<byte> bytes, int quality, Func<ReadOnlySpan<byte>, T> read)
    {
        var space = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, space, out var written, quality, window: 22)
                ? read(space.AsSpan(0, written))
                : throw new InvalidOperationException("Brotli needs more space than it asked for.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(space);
        }
    }
}
