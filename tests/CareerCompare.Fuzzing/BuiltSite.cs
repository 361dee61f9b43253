using System.Text;
using CareerCompare.Core;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Load;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Audit;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Kinds;
using CareerCompare.Site.Publishing;
using CareerCompare.Theme;

namespace CareerCompare.Fuzzing;

/// <summary>What the program makes of some files: diagnostics, and every entry's bytes where there is no error.</summary>
public sealed record BuiltSite(
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyDictionary<string, byte[]>? Entries,
    IReadOnlyList<Diagnostic> Finished
)
{
    private static readonly DefaultTheme Theme = new();

    public static BuiltSite Of(SiteFiles files, bool checkPages = true)
    {
        DiagnosticLog log = new();
        if (LedgerLoader.Load(files.InMemory(), log) is not { } ledger)
            return new(log.InOrder(), null, []);
        var catalog = SiteCatalogs.Of(ledger, Theme);
        Dictionary<string, byte[]> entries = [];
        Utf8Buffer buffer = new();
        AddressSet addresses = new();
        foreach (var entry in catalog.Entries())
        {
            addresses.Add(entry);
            buffer.Clear();
            entry.WriteTo(buffer);
            entries[entry.Path.Text] = buffer.WrittenSpan.ToArray();
        }
        if (addresses.Wrong(catalog) is { } wrong)
            return new([.. log.InOrder(), wrong], null, []);
        return new(log.InOrder(), entries, checkPages ? Check(catalog, ledger) : []);
    }

    public bool IsRefused => Entries is null;

    /// <summary>Every page as text.</summary>
    public IEnumerable<(string Address, string Html)> Pages =>
        (Entries ?? new Dictionary<string, byte[]>())
            .Where(e => e.Key.EndsWith('/') || e.Key.EndsWith(".html", StringComparison.Ordinal))
            .Select(e => (e.Key, Encoding.UTF8.GetString(e.Value)));

    private static IReadOnlyList<Diagnostic> Check(SiteCatalog catalog, Ledger ledger)
    {
        DiagnosticLog log = new();
        FinishedPages.Check(catalog, ledger.Site.Origin, log, new PublishCount());
        return log.InOrder();
    }
}
