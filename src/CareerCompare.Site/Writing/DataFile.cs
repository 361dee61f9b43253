using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing;

/// <summary>JSON that a script reads. Its address holds the hash of its bytes, so it can be kept for ever.</summary>
public sealed class DataFile
{
    /// <summary>
    /// Letters of every language stay as they are; what could be markup is escaped, though the file is data and no page.
    /// </summary>
    internal static readonly JsonWriterOptions Letters = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private DataFile(string name, byte[] bytes)
    {
        Bytes = bytes;
        Path = SitePath.Asset($"{name}.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.json");
    }

    public ReadOnlyMemory<byte> Bytes { get; }
    public SitePath Path { get; }

    public static DataFile Of(string name, Action<Utf8JsonWriter> write)
    {
        Utf8Buffer buffer = new();
        using (Utf8JsonWriter json = new(buffer, Letters))
            write(json);
        return new(name, buffer.WrittenSpan.ToArray());
    }
}
