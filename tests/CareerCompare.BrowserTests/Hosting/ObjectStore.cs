using System.Globalization;
using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>As much of an S3 store as rclone asks for: one bucket, in memory, that lets everybody in and keeps a journal.</summary>
internal sealed class ObjectStore : IAsyncDisposable
{
    public const string Bucket = "careers";

    private readonly WebApplication app;
    private readonly Lock guard = new();
    private readonly SortedDictionary<string, StoredObject> objects = new(StringComparer.Ordinal);
    private readonly List<(string Did, string Key)> journal = [];

    private ObjectStore()
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    /// <summary>What is kept of a file.</summary>
    public sealed record StoredObject(byte[] Bytes, string Type, string Cache)
    {
#pragma warning disable CA5351 // S3 has no other checksum of a file.
        public string ETag { get; } = $"\"{Convert.ToHexStringLower(MD5.HashData(Bytes))}\"";
#pragma warning restore CA5351
    }

    public string Origin =>
        app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public IReadOnlyDictionary<string, StoredObject> Objects
    {
        get
        {
            lock (guard)
                return new Dictionary<string, StoredObject>(objects, StringComparer.Ordinal);
        }
    }

    /// <summary>PUT and DELETE with their keys, as they came since this was asked before.</summary>
    public IReadOnlyList<(string Did, string Key)> News()
    {
        lock (guard)
        {
            var news = journal.ToList();
            journal.Clear();
            return news;
        }
    }

    public static async Task<ObjectStore> StartAsync()
    {
        ObjectStore store = new();
        await store.app.StartAsync();
        return store;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        using MemoryStream body = new();
        await request.Body.CopyToAsync(body);
        var path = request.Path.Value!.TrimStart('/');
        var key = path.Length > Bucket.Length ? path[(Bucket.Length + 1)..] : "";
        StoredObject? found;
        lock (guard)
        {
            found = objects.GetValueOrDefault(key);
            if (key.Length > 0 && request.Method is "PUT" or "DELETE")
                journal.Add((request.Method, key));
            if (key.Length > 0 && request.Method == "PUT")
                objects[key] = found = new(body.ToArray(), $"{request.ContentType}", $"{request.Headers.CacheControl}");
            if (request.Method == "DELETE")
                objects.Remove(key);
        }
        if (request.Method == "GET" && key.Length == 0)
        {
            response.ContentType = "application/xml";
            await response.WriteAsync(
                Listing($"{request.Query["prefix"]}", $"{request.Query["delimiter"]}").ToString()
            );
            return;
        }
        response.StatusCode =
            request.Method == "DELETE" ? StatusCodes.Status204NoContent
            : found is null && request.Method != "PUT" ? StatusCodes.Status404NotFound
            : StatusCodes.Status200OK;
        if (found is null)
            return;
        response.Headers.ETag = found.ETag;
        response.Headers.LastModified = DateTimeOffset.UnixEpoch.ToString("R", CultureInfo.InvariantCulture);
        if (request.Method == "HEAD")
            response.ContentLength = found.Bytes.Length;
    }

    // All at once: rclone asks for a thousand, and the site of a test has fewer.
    private XElement Listing(string prefix, string delimiter)
    {
        var within = Objects
            .Where(o => o.Key.StartsWith(prefix, StringComparison.Ordinal))
            .ToLookup(o =>
                delimiter.Length > 0
                && o.Key.IndexOf(delimiter, prefix.Length, StringComparison.Ordinal) is >= 0 and var end
                    ? o.Key[..(end + 1)]
                    : ""
            );
        return new(
            "ListBucketResult",
            new XElement("IsTruncated", "false"),
            within[""]
                .OrderBy(o => o.Key, StringComparer.Ordinal)
                .Select(o => new XElement(
                    "Contents",
                    new XElement("Key", o.Key),
                    new XElement("LastModified", "1970-01-01T00:00:00.000Z"),
                    new XElement("ETag", o.Value.ETag),
                    new XElement("Size", o.Value.Bytes.Length)
                )),
            within
                .Where(g => g.Key.Length > 0)
                .Select(g => new XElement("CommonPrefixes", new XElement("Prefix", g.Key)))
        );
    }
}
