using System.Text.RegularExpressions;

namespace CareerCompare.Load.Prose;

/// <summary>Which addresses content may link to. Whatever is not on this list is refused, not cleaned.</summary>
public static partial class SafeAddress
{
    public const string Hint = "a link goes to https://…, mailto:…, #a-heading or /a/page/ of this site";

    public static bool IsHttps(string address) =>
        Https.IsMatch(address)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps && uri.UserInfo.Length == 0 && uri.Host.Contains('.', StringComparison.Ordinal);

    public static bool IsMail(string address) => Mail.IsMatch(address);

    /// <summary>A page of this site, by one slash, and the place on it.</summary>
    public static bool IsSitePath(string address) => SitePath.IsMatch(address);

    public static bool IsFragment(string address) => Fragment.IsMatch(address);

    public static bool IsAllowed(string address) => IsHttps(address) || IsMail(address) || IsSitePath(address) || IsFragment(address);

    // Printable, without spaces, quotes, angle brackets and backslashes; letters of other scripts come percent-encoded.
    [GeneratedRegex(@"^https://[A-Za-z0-9][A-Za-z0-9.-]*(:\d{1,5})?([/?#][A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=%-]*)?\z")]
    private static partial Regex Https { get; }

    [GeneratedRegex(@"^mailto:[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}\z")]
    private static partial Regex Mail { get; }

    [GeneratedRegex(@"^/([A-Za-z0-9_-][A-Za-z0-9._-]*/)*([A-Za-z0-9_-][A-Za-z0-9._-]*)?(#[A-Za-z0-9_-]+)?\z")]
    private static partial Regex SitePath { get; }

    [GeneratedRegex(@"^#[A-Za-z0-9_-]+\z")]
    private static partial Regex Fragment { get; }
}
