using System.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>The rules of <c>/_redirects</c>, as static hosts read them: from, to, status. Every server's rules are made from that file.</summary>
public static class RedirectRules
{
    public static string Line(Redirect rule) => $"{rule.From} {rule.To} 301\n";

    public static IEnumerable<Redirect> Of(SiteCatalog catalog)
    {
        if (catalog.Find(SitePath.Redirects.Text) is not { } rules) yield break;
        Utf8Buffer text = new();
        rules.WriteTo(text);
        foreach (var line in Encoding.UTF8.GetString(text.WrittenSpan).Split('\n'))
            if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var from, ['/', ..] to, ..])
                yield return new(from, to);
    }

    /// <summary>Where an address without a page leads, or null.</summary>
    public static string? Find(SiteCatalog catalog, string address) => Of(catalog).FirstOrDefault(r => r.From == address)?.To;
}
