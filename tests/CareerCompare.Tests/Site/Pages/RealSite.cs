using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Fuzzing.Generated;
using CareerCompare.Load;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Theme;

namespace CareerCompare.Tests.Site.Pages;

/// <summary>Five jobs with all that was written of them, loaded and rendered once for all tests that read them.</summary>
internal static class RealSite
{
    private static readonly Lazy<Ledger> Loaded = new(() =>
    {
        var log = new DiagnosticLog();
        return LedgerLoader.Load(GeneratedSite.FiveJobs(), log)
            ?? throw new InvalidOperationException(
                string.Join("\n", log.InOrder().Select(d => $"{d.At}: {d.Message}"))
            );
    });

    private static readonly Lazy<SiteCatalog> Made = new(() => SiteCatalogs.Of(Loaded.Value, new DefaultTheme()));

    private static readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> Parsed = new(() =>
        Made
            .Value.Entries()
            .Where(e => e.Kind == SiteEntryKind.Page)
            .AsParallel()
            .Select(e => (e.Path.Text, Document: new HtmlParser().ParseDocument(new MemoryStream(Bytes(e)))))
            .ToDictionary(x => x.Text, x => x.Document)
    );

    public static Ledger Ledger => Loaded.Value;

    public static SiteCatalog Catalog => Made.Value;

    /// <summary>Every page by its address.</summary>
    public static IReadOnlyDictionary<string, IHtmlDocument> Pages => Parsed.Value;

    public static byte[] Bytes(SiteEntry entry)
    {
        var buffer = new Utf8Buffer();
        entry.WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }
}
