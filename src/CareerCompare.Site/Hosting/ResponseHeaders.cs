namespace CareerCompare.Site.Hosting;

/// <summary>What a server says with each file: the one definition from which the files of all servers are written.</summary>
public static class ResponseHeaders
{
    public const string PolicyName = "Content-Security-Policy";

    /// <summary>No other site may show a page in a frame.</summary>
    public const string FramePolicy = "frame-ancestors 'none'";

    /// <summary>
    /// What a page may load and run: files of this site and nothing that stands in the page, but for pictures (the icon in
    /// the head). It names no hash, so it suits every edition of every page. No script may turn text into markup.
    /// </summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'; " + FramePolicy;

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
    /// A page is asked for again each time (the answer is mostly "not modified"): a kept page of the last build would name
    /// a stylesheet that is gone.
    /// </summary>
    public static Header Caching(Zone zone) =>
        new("Cache-Control", zone == Zone.HashedFile ? "public, max-age=31536000, immutable" : "public, max-age=0, must-revalidate");

    /// <summary>All of a zone, but what only https adds.</summary>
    public static IReadOnlyList<Header> Of(Zone zone) =>
        [new(PolicyName, Policy), .. Everywhere, Caching(zone)];
}
