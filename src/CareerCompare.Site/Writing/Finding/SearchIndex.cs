using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Writing.Finding;

/// <summary>
/// What the search box reads, as JSON: a list of kinds, each [name, before the id, after it, things], each thing
/// [id, name, other names …]. Behind its jobs stand the parts of a job, each [after the address of the job, numbers of the
/// jobs that have no such part, what it is called, words …]. Its address holds the hash of its bytes, so it can be kept for ever.
/// </summary>
public sealed class SearchIndex
{
    // Letters of every language stay as they are; what could be markup is escaped, though the file is data and no page.
    private static readonly JsonWriterOptions Letters = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private SearchIndex(byte[] bytes)
    {
        Bytes = bytes;
        Path = SitePath.Asset($"search.{Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]}.json");
    }

    public ReadOnlyMemory<byte> Bytes { get; }
    public SitePath Path { get; }

    /// <param name="kinds">What is found by its name.</param>
    /// <param name="parts">What is found of each job.</param>
    public static SearchIndex Of(IEnumerable<Finds> kinds, IReadOnlyList<FindPart> parts)
    {
        Utf8Buffer buffer = new();
        using (Utf8JsonWriter json = new(buffer, Letters))
        {
            json.WriteStartArray();
            foreach (var kind in kinds) Write(kind, kind.Kind == Finds.Job ? parts : [], json);
            json.WriteEndArray();
        }
        return new(buffer.WrittenSpan.ToArray());
    }

    private static void Write(Finds kind, IReadOnlyList<FindPart> parts, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        json.WriteStringValue(kind.Kind);
        json.WriteStringValue(kind.Before);
        json.WriteStringValue(kind.After);
        json.WriteStartArray();
        foreach (var find in kind.All)
        {
            json.WriteStartArray();
            json.WriteStringValue(find.Id.Text);
            foreach (var name in find.OtherNames.Prepend(find.Name)) json.WriteStringValue(name);
            json.WriteEndArray();
        }
        json.WriteEndArray();
        if (parts.Count > 0) Write(parts, json);
        json.WriteEndArray();
    }

    private static void Write(IReadOnlyList<FindPart> parts, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        foreach (var part in parts)
        {
            json.WriteStartArray();
            json.WriteStringValue(part.After);
            json.WriteStartArray();
            foreach (var job in part.Without) json.WriteNumberValue(job);
            json.WriteEndArray();
            json.WriteStringValue(part.Name);
            foreach (var word in part.Words) json.WriteStringValue(word);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }
}
