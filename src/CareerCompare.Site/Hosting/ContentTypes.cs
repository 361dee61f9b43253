namespace CareerCompare.Site.Hosting;

/// <summary>What a server says a file is.</summary>
public static class ContentTypes
{
    /// <summary>By extension, with its dot.</summary>
    public static IReadOnlyList<(string Extension, string Type)> Known { get; } =
    [
        (".html", "text/html"), (".css", "text/css"), (".js", "text/javascript"), (".mjs", "text/javascript"), (".json", "application/json"),
        (".webmanifest", "application/manifest+json"), (".xml", "application/xml"), (".atom", "application/atom+xml"), (".svg", "image/svg+xml"),
        (".png", "image/png"), (".ico", "image/x-icon"), (".csv", "text/csv"), (".ics", "text/calendar"), (".pdf", "application/pdf"),
        (".woff2", "font/woff2"), (".txt", "text/plain"),
    ];

    private static readonly Dictionary<string, string> ByExtension = Known.ToDictionary(k => k.Extension, k => k.Type, StringComparer.Ordinal);

    /// <summary>With the encoding of its letters, where it has letters.</summary>
    public static string Of(string file) => Path.GetExtension(file) switch
    {
        "" => WithLetters("text/plain"),
        var extension => ByExtension.TryGetValue(extension, out var type) ? WithLetters(type) : "application/octet-stream",
    };

    /// <summary>Whether it becomes smaller when it is compressed.</summary>
    public static bool IsText(string file) => Of(file) is var type && (HasLetters(type) || type is "application/json" or "application/manifest+json"
        || type.EndsWith("xml", StringComparison.Ordinal));

    public static string WithLetters(string type) => HasLetters(type) ? type + "; charset=utf-8" : type;

    // Of other formats the bytes themselves say it.
    private static bool HasLetters(string type) => type.StartsWith("text/", StringComparison.Ordinal);
}
