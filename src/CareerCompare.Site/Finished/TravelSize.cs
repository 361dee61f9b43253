using System.Buffers;
using System.IO.Compression;

namespace CareerCompare.Site.Finished;

/// <summary>How many bytes a file has on its way to a browser.</summary>
public static class TravelSize
{
    /// <summary>As servers compress what they may compress once and keep.</summary>
    public const int ForStyles = 11;

    /// <summary>As pages are compressed: half a million of them at the highest quality would take two hours.</summary>
    public const int ForPages = 5;

    public static int Brotli(ReadOnlySpan<byte> bytes, int quality)
    {
        var space = ArrayPool<byte>.Shared.Rent(BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            return BrotliEncoder.TryCompress(bytes, space, out var written, quality, window: 22)
                ? written
                : throw new InvalidOperationException("Brotli needs more space than it asked for.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(space);
        }
    }
}
