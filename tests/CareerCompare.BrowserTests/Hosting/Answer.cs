using System.Net;

namespace CareerCompare.BrowserTests.Hosting;

/// <summary>What a server said, as it said it: not decompressed, no redirect followed.</summary>
internal sealed record Answer(HttpStatusCode Status, ILookup<string, string> Headers, byte[] Body)
{
    // Each on a connection of its own: on one that has asked before, nginx was seen to send the plain file to who reads brotli.
    private static readonly HttpClient Client = new(
        new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.None,
            AllowAutoRedirect = false,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.Zero,
        }
    );

    /// <summary>All values of a header, as one; empty where it was not sent.</summary>
    public string this[string name] => string.Join(", ", Headers[name.ToLowerInvariant()]);

    public static Task<Answer> To(string address, params (string Name, string Value)[] headers) =>
        To(HttpMethod.Get, address, null, headers);

    public static async Task<Answer> To(
        HttpMethod method,
        string address,
        string? sent,
        params (string Name, string Value)[] headers
    )
    {
        // As it is written: /x/.. and // stay.
        Uri exact = new(address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using HttpRequestMessage request = new(method, exact)
        {
            Content = sent is null ? null : new StringContent(sent),
        };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        using var response = await Client.SendAsync(request);
        var body = await response.Content.ReadAsByteArrayAsync();
        return new(
            response.StatusCode,
            response
                .Headers.NonValidated.Concat(response.Content.Headers.NonValidated)
                .SelectMany(h => h.Value.Select(v => (h.Key, v)))
                .ToLookup(h => h.Key.ToLowerInvariant(), h => h.v),
            body
        );
    }
}
