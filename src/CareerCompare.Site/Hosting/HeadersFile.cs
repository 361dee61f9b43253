using System.Text;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Site.Hosting;

/// <summary>
/// <c>/_headers</c>, for hosts that read headers from the site itself. They join the values of all rules that match, so a
/// rule for everything says what is the same for all, and a rule for each folder or file how long it is kept.
/// </summary>
public static class HeadersFile
{
    /// <param name="addresses">Of every page and file of the site.</param>
    public static string Of(IEnumerable<SitePath> addresses)
    {
        StringBuilder text = new();
        Rule(text, "/*", [.. Joined([new(ResponseHeaders.PolicyName, ResponseHeaders.Policy), .. ResponseHeaders.Everywhere, .. ResponseHeaders.OverHttps])]);
        foreach (var place in addresses.Select(a => TopOf(a.Text)).Where(p => !Zones.NotServed.Contains(p)).Distinct().Order(StringComparer.Ordinal))
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
        foreach (var (name, value) in headers) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
    }
}
