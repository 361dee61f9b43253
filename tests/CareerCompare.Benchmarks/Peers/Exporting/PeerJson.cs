using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerCompare.Benchmarks.Peers.Exporting;

/// <summary>JSON as short as a careful author would write it. Keys are in lower case, because Hugo makes them so.</summary>
internal static class PeerJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Of(object value) => JsonSerializer.Serialize(value, Options);
}
