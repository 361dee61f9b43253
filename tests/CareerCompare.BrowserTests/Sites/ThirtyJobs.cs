using CareerCompare.Fuzzing.Generated;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.BrowserTests.Sites;

/// <summary>The real site with generated roles beside the real ones. Its pages are rendered when they are asked for: there are thousands.</summary>
internal static class ThirtyJobs
{
    private const int Generated = 25;

    /// <summary>What an address holds.</summary>
    public static Func<string, byte[]?> Read()
    {
        var catalog = SiteCatalogs.Of(GeneratedSite.Loaded(GeneratedSite.Files(Generated)), new DefaultTheme());
        return address => catalog.Find(address) is { } entry ? Bytes(entry) : null;
    }

    private static byte[] Bytes(SiteEntry entry)
    {
        Utf8Buffer bytes = new();
        entry.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
