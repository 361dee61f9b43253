using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load.Files;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.BrowserTests.Sites;

/// <summary>The real site with generated roles beside the real ones. Its pages are rendered when they are asked for: there are thousands.</summary>
internal static class ManyJobs
{
    /// <summary>With the five real ones thirty: more than one table holds.</summary>
    public const int Thirty = 25;

    /// <summary>More than one grid holds.</summary>
    public const int Hundred = 95;

    /// <summary>What an address holds.</summary>
    public static Func<string, byte[]?> Read(int generated) => Read(GeneratedSite.Files(generated));

    /// <summary>What an address of the site of this checkout holds.</summary>
    public static Func<string, byte[]?> ReadToday() => Read(GeneratedSite.Today());

    private static Func<string, byte[]?> Read(MemoryFiles files)
    {
        var catalog = SiteCatalogs.Of(GeneratedSite.Loaded(files), new DefaultTheme());
        return address => catalog.Find(address) is { } entry ? Bytes(entry) : null;
    }

    private static byte[] Bytes(SiteEntry entry)
    {
        Utf8Buffer bytes = new();
        entry.WriteTo(bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
