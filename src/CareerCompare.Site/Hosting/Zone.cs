using System.Text.RegularExpressions;

namespace CareerCompare.Site.Hosting;

/// <summary>Files that are served alike.</summary>
public enum Zone
{
    /// <summary>Pages, and every file that is in no other zone.</summary>
    Page,

    /// <summary>Styles, scripts and indexes with the hash of their bytes in the name: what has such a name never changes.</summary>
    HashedFile,
}

/// <summary>Which addresses are in which zone.</summary>
public static partial class Zones
{
    /// <summary>A regular expression that nginx, Caddy and .NET read alike: /site.0123456789ab.css.</summary>
    public const string HashedFile = @"^/[a-zA-Z0-9-]+\.[0-9a-f]{12}\.(css|js|json)$";

    /// <summary>What stands in the output for a build or a host to read, not for visitors.</summary>
    public static IReadOnlyList<string> NotServed { get; } =
        ["/" + Publishing.BuildMark.OfSite.FileName, Pages.Addresses.SitePath.Headers.Text, Pages.Addresses.SitePath.Redirects.Text];

    public static Zone Of(string address) => Hashed.IsMatch(address) ? Zone.HashedFile : Zone.Page;

    [GeneratedRegex(HashedFile)]
    private static partial Regex Hashed { get; }
}
