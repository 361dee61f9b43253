using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Load.Files;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Tests.House;
using CareerCompare.Tests.Site.Pages;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Words;

/// <summary>The site of this checkout with its words and figures of today: what a reader gets.</summary>
internal static class PublishedSite
{
    private static readonly Lazy<Ledger> Loaded = new(() =>
    {
        MemoryFiles files = new();
        foreach (var folder in new[] { "content", "roles", "salary-data" })
        foreach (
            var file in Directory.EnumerateFiles(
                Path.Combine(Repository.Root, folder),
                "*",
                SearchOption.AllDirectories
            )
        )
            files.Add(
                Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'),
                File.ReadAllBytes(file)
            );
        DiagnosticLog log = new();
        return LedgerLoader.Load(files, log)
            ?? throw new InvalidOperationException(
                string.Join("\n", log.InOrder().Select(d => $"{d.At}: {d.Message}"))
            );
    });

    private static readonly Lazy<SiteCatalog> Made = new(() => SiteCatalogs.Of(Ledger, new DefaultTheme()));

    private static readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> Parsed = new(() =>
        Made
            .Value.Entries()
            .Where(e => e.Kind == SiteEntryKind.Page)
            .AsParallel()
            .Select(e => (e.Path.Text, Document: new HtmlParser().ParseDocument(new MemoryStream(RealSite.Bytes(e)))))
            .ToDictionary(x => x.Text, x => x.Document)
    );

    public static Ledger Ledger => Loaded.Value;

    /// <summary>Every page by its address.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> Pages => Parsed.Value;

    /// <summary>Writes pages into a folder as a build does: all, or the one at an address, mended on the way.</summary>
    public static void Write(string folder, string? address = null, Func<string, string>? mend = null)
    {
        foreach (var entry in Made.Value.Entries().Where(e => e.Kind == SiteEntryKind.Page))
        {
            if (address is not null && entry.Path.Text != address)
                continue;
            var html = Encoding.UTF8.GetString(RealSite.Bytes(entry));
            var file = Path.Combine(folder, entry.Path.Text.Trim('/').Replace('/', '-') + ".html");
            File.WriteAllText(file, mend is null ? html : mend(html), new UTF8Encoding(false));
        }
    }

    /// <summary>What scripts read, as text, by its address.</summary>
    public static IEnumerable<(string Address, string Text)> DataFiles =>
        Made
            .Value.Entries()
            .Where(e => e.Kind == SiteEntryKind.Text)
            .Select(e => (e.Path.Text, Encoding.UTF8.GetString(RealSite.Bytes(e))));
}
