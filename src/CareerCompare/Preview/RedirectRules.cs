using System.Buffers;
using System.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Preview;

/// <summary>The rules of <c>/_redirects</c>, as static hosts read them: from, to, status.</summary>
internal static class RedirectRules
{
    /// <summary>Where an address without a page leads, or null.</summary>
    public static string? Find(SiteCatalog catalog, string address)
    {
        if (catalog.Find(SitePath.Redirects.Text) is not { } rules) return null;
        ArrayBufferWriter<byte> text = new();
        rules.WriteTo(text);
        foreach (var line in Encoding.UTF8.GetString(text.WrittenSpan).Split('\n'))
            if (line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) is [var from, ['/', ..] to, ..] && from == address)
                return to;
        return null;
    }
}
