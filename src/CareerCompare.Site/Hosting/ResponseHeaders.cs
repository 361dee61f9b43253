using System.Text.RegularExpressions;
using CareerCompare.Pages.Html;

namespace CareerCompare.Site.Hosting;

/// <summary>
/// What a server says with each file: the one definition from which the files of all servers are written.
/// </summary>
public static class ResponseHeaders
{
    public const string PolicyName = "Content-Security-Policy";

    /// <summary>No other site may show a page in a frame.</summary>
    public const string FramePolicy = "frame-ancestors 'none'";

    /// <summary>
    /// What a page may load and run: files of this site and nothing that stands in the page, but for pictures (the
    /// icon in the head). It names no hash, so it suits every edition of every page. No script may turn text into
    /// markup.
    /// </summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; "
        + FramePolicy;

    /// <summary>Sent wherever else a file is in.</summary>
    public static IReadOnlyList<Header> Everywhere { get; } =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Referrer-Policy", "strict-origin-when-cross-origin"),
        new("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
        new("X-Frame-Options", "DENY"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    /// <summary>Sent over https only. A policy of its own, because two policies both hold.</summary>
    public static IReadOnlyList<Header> OverHttps { get; } =
    [
        new("Strict-Transport-Security", "max-age=63072000; includeSubDomains"),
        new(PolicyName, "upgrade-insecure-requests"),
    ];

    /// <summary>
    /// A page is asked for again each time (the answer is mostly "not modified"): a kept page of the last build would
    /// name a stylesheet that is gone.
    /// </summary>
    public static Header Caching(Zone zone) =>
        new(
            "Cache-Control",
            zone == Zone.HashedFile ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate"
        );

    /// <summary>All of a zone, but what only https adds.</summary>
    public static IReadOnlyList<Header> Of(Zone zone) => [new(PolicyName, Policy), .. Everywhere, Caching(zone)];
}

/// <summary>One line that a server sends before a file.</summary>
public sealed record Header(string Name, string Value);

/// <summary>Files that are served alike.</summary>
public enum Zone
{
    /// <summary>Pages, and every file that is in no other zone.</summary>
    Page,

    /// <summary>
    /// Styles, scripts and indexes with the hash of their bytes in the name: what has such a name never changes.
    /// </summary>
    HashedFile,
}

/// <summary>Which addresses are in which zone.</summary>
public static partial class Zones
{
    /// <summary>A regular expression that nginx, Caddy and .NET read alike: /site.0123456789ab.css.</summary>
    public const string HashedFile = @"^/[a-zA-Z0-9-]+\.[0-9a-f]{12}\.(css|js|json|svg)$";

    /// <summary>What stands in the output for a build or a host to read, not for visitors.</summary>
    public static IReadOnlyList<string> NotServed { get; } =
    ["/" + Publishing.BuildMark.OfSite.FileName, SitePath.Headers.Text, SitePath.Redirects.Text];

    public static Zone Of(string address) => Hashed.IsMatch(address) ? Zone.HashedFile : Zone.Page;

    [GeneratedRegex(HashedFile)]
    private static partial Regex Hashed { get; }
}

/// <summary>What a server says a file is.</summary>
public static class ContentTypes
{
    /// <summary>By extension, with its dot.</summary>
    public static IReadOnlyList<(string Extension, string Type)> Known { get; } =
    [
        (".html", "text/html"),
        (".css", "text/css"),
        (".js", "text/javascript"),
        (".mjs", "text/javascript"),
        (".json", "application/json"),
        (".webmanifest", "application/manifest+json"),
        (".xml", "application/xml"),
        (".atom", "application/atom+xml"),
        (".svg", "image/svg+xml"),
        (".png", "image/png"),
        (".ico", "image/x-icon"),
        (".csv", "text/csv"),
        (".ics", "text/calendar"),
        (".pdf", "application/pdf"),
        (".woff2", "font/woff2"),
        (".txt", "text/plain"),
    ];

    private static readonly Dictionary<string, string> ByExtension = Known.ToDictionary(
        k => k.Extension,
        k => k.Type,
        StringComparer.Ordinal
    );

    /// <summary>With the encoding of its letters, where it has letters.</summary>
    public static string Of(string file) =>
        Path.GetExtension(file) switch
        {
            "" => WithLetters("text/plain"),
            var extension => ByExtension.TryGetValue(extension, out var type)
                ? WithLetters(type)
                : "application/octet-stream",
        };

    /// <summary>Whether it becomes smaller when it is compressed.</summary>
    public static bool IsText(string file) =>
        Of(file) is var type
        && (
            HasLetters(type)
            || type is "application/json" or "application/manifest+json"
            || type.EndsWith("xml", StringComparison.Ordinal)
        );

    public static string WithLetters(string type) => HasLetters(type) ? type + "; charset=utf-8" : type;

    // Of other formats the bytes themselves say it.
    private static bool HasLetters(string type) => type.StartsWith("text/", StringComparison.Ordinal);
}
