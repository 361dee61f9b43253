using System.Globalization;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Hosting;

/// <summary><c>/.well-known/security.txt</c> (RFC 9116): whom to tell of a weakness, and until when that is true.</summary>
public static class SecurityTxt
{
    /// <summary>So long before it expires somebody has to look at it.</summary>
    public const int DaysOfNotice = 30;

    /// <summary>Its text; null where the site does not say until when it is true, for it must not stand without that.</summary>
    public static string? Of(SiteSettings site) => site.SecurityExpires is not { } expires ? null :
        $"Contact: {site.SecurityContact}\n"
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
        if (days >= DaysOfNotice) return null;
        var when = days switch { < 0 => "expired", 0 => "expires today", 1 => "expires tomorrow", _ => $"expires in {days} days" };
        return new(PublishingCodes.SecurityExpires, severity, at, string.Create(CultureInfo.InvariantCulture, $"security.txt {when}, on {expires:yyyy-MM-dd}"),
            "see whether the security contact still answers, then set security-expires to a day at most a year from now");
    }
}
