using System.Globalization;
using System.Net;
using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>The files for servers, as entries, so that they are published with the care of a site.</summary>
public sealed class HostingFiles(SiteCatalog site, ServerPlace place) : IFamily
{
    public SiteCatalog Catalog => new([this]);

    public IEnumerable<SiteEntry> Entries() =>
        [
            Entry("nginx.conf", () => NginxFile.Of(place, RedirectRules.Of(site))),
            Entry("Caddyfile", () => CaddyFile.Of(place, RedirectRules.Of(site))),
            Entry("github-pages.yml", () => Workflows.OnOneMachine),
            Entry("github-pages-in-shards.yml", () => Workflows.InShards),
            Entry("publish-to-storage.sh", () => StorageScript.Of(site)),
            Entry("Containerfile", () => ContainerFile.Of(place)),
        ];

    private static SiteEntry Entry(string name, Func<string> text) =>
        new()
        {
            Path = SitePath.Asset(name),
            Kind = SiteEntryKind.Text,
            WriteTo = output => output.Write(Encoding.UTF8.GetBytes(text())),
        };
}

/// <summary>Where a server of one's own finds the site, and where it listens.</summary>
public sealed record ServerPlace
{
    /// <summary>The full path of the built site on the machine that serves it, with forward slashes.</summary>
    public required string Folder { get; init; }

    /// <summary>The address that the server listens on; null for all of the machine.</summary>
    public IPAddress? Address { get; init; }

    public required int Port { get; init; }

    /// <summary>
    /// Whether nginx has the module that sends brotli copies; without it, it does not start with a file that names
    /// them.
    /// </summary>
    public bool NginxHasBrotli { get; init; } = true;
}

/// <summary>
/// <c>/_headers</c>, for hosts that read headers from the site itself. They join the values of all rules that match,
/// so a rule for everything says what is the same for all, and a rule for each folder or file how long it is kept.
/// </summary>
public static class HeadersFile
{
    /// <param name="addresses">Of every page and file of the site.</param>
    public static string Of(IEnumerable<SitePath> addresses)
    {
        StringBuilder text = new();
        Rule(
            text,
            "/*",
            [
                .. Joined([
                    new(ResponseHeaders.PolicyName, ResponseHeaders.Policy),
                    .. ResponseHeaders.Everywhere,
                    .. ResponseHeaders.OverHttps,
                ]),
            ]
        );
        foreach (
            var place in addresses
                .Select(a => TopOf(a.Text))
                .Where(p => !Zones.NotServed.Contains(p))
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
            Rule(text, place, [ResponseHeaders.Caching(Zones.Of(place))]);
        return text.ToString();
    }

    // A name twice in one rule is read in several ways; directives of one policy are not.
    private static IEnumerable<Header> Joined(IEnumerable<Header> headers) =>
        headers.GroupBy(h => h.Name, (name, same) => new Header(name, string.Join("; ", same.Select(h => h.Value))));

    // The folder below the root, with all that is in it, or the file.
    private static string TopOf(string address) =>
        address.IndexOf('/', 1) is > 0 and var end ? address[..(end + 1)] + "*" : address;

    private static void Rule(StringBuilder text, string place, IEnumerable<Header> headers)
    {
        text.Append(place).Append('\n');
        foreach (var (name, value) in headers)
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}

/// <summary>
/// <c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a weakness, and until when that is true.
/// </summary>
public static class SecurityTxt
{
    /// <summary>So long before it expires somebody has to look at it.</summary>
    public const int DaysOfNotice = 30;

    /// <summary>
    /// Its text; null where the site does not say until when it is true, for it must not stand without that.
    /// </summary>
    public static string? Of(SiteSettings site) =>
        site.SecurityExpires is not { } expires
            ? null
            : $"Contact: {site.SecurityContact}\n"
                + string.Create(CultureInfo.InvariantCulture, $"Expires: {expires:yyyy-MM-dd}T00:00:00Z\n")
                + $"Canonical: {site.Origin}{SitePath.SecurityTxt}\n"
                + $"Preferred-Languages: {site.Language}\n";

    /// <summary>
    /// What is wrong when it expires soon, or did. A build only warns of it, for the site of an old checkout has to be
    /// made again without a change; a check fails.
    /// </summary>
    public static Diagnostic? Expiry(DateOnly expires, SourceSpan at, DateOnly today, Severity severity)
    {
        var days = expires.DayNumber - today.DayNumber;
        if (days >= DaysOfNotice)
            return null;
        var when = days switch
        {
            < 0 => "expired",
            0 => "expires today",
            1 => "expires tomorrow",
            _ => $"expires in {days} days",
        };
        return new(
            PublishingCodes.SecurityExpires,
            severity,
            at,
            string.Create(CultureInfo.InvariantCulture, $"security.txt {when}, on {expires:yyyy-MM-dd}"),
            "see whether the security contact still answers, then set security-expires to a day at most a year from now"
        );
    }
}
