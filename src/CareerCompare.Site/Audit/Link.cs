using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Audit;

/// <summary>Where the value of an <c>href</c> or <c>src</c> leads.</summary>
public abstract record Link
{
    private Link() { }

    /// <summary>To a page or file of the site, and a place in it where <paramref name="Fragment"/> is not empty.</summary>
    public sealed record Within(SitePath Path, string Fragment) : Link;

    /// <summary>To another site.</summary>
    public sealed record Foreign(string Address) : Link;

    /// <summary>To a program that is no browser: <c>mailto:</c>, <c>tel:</c>.</summary>
    public sealed record Elsewhere : Link;

    /// <summary>Bytes that stand in the address itself.</summary>
    public sealed record Data : Link;

    /// <summary>To something a page must not do, or to nothing that can be an address.</summary>
    public sealed record Unsafe : Link;

    public static Link Of(string value, SitePath from, string origin)
    {
        if (value.Any(c => char.IsControl(c) || c is '\\')) return new Unsafe();
        if (value.StartsWith(origin + "/", StringComparison.Ordinal)) value = value[origin.Length..];
        if (value.StartsWith("//", StringComparison.Ordinal)) return new Foreign(value);
        if (Scheme(value) is { } scheme)
            return scheme switch
            {
                "https" or "http" => new Foreign(value),
                "mailto" or "tel" => new Elsewhere(),
                "data" => new Data(),
                _ => new Unsafe(),
            };
        var hash = value.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(value[(hash + 1)..]);
        var address = hash < 0 ? value : value[..hash];
        var query = address.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0) address = address[..query];
        if (address.Length == 0) return new Within(from, fragment);
        // A page may be served at another address than its own (404.html), so every address begins at the root.
        return address[0] == '/' && SitePath.TryParse(address, out var path) ? new Within(path, fragment) : new Unsafe();
    }

    private static string? Scheme(string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && value.AsSpan(0, colon).IndexOfAny('/', '?', '#') < 0 ? value[..colon].Trim().ToLowerInvariant() : null;
    }
}
