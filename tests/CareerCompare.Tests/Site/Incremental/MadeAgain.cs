using System.Text;
using CareerCompare.Core.Stamps;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Tests.Site.Incremental;

/// <summary>What an edit makes again, held against what it changes.</summary>
/// <param name="ByStamp">Addresses whose declared inputs are others; entries that may be made of anything are not among them.</param>
/// <param name="ByBytes">Addresses whose bytes are others, or that are new.</param>
internal sealed record MadeAgain(IReadOnlyList<string> ByStamp, IReadOnlyList<string> ByBytes)
{
    /// <param name="site">To be edited.</param>
    /// <param name="edit">One edit, or several.</param>
    public static MadeAgain After(EditedSite site, Action<EditedSite> edit)
    {
        var before = Read(site, _ => true);
        edit(site);
        return Between(before, Read(site, _ => true));
    }

    public static MadeAgain Between(SortedDictionary<string, (Stamp? Stamp, string Text)> before, SortedDictionary<string, (Stamp? Stamp, string Text)> after) =>
        new(
            [.. after.Where(e => e.Value.Stamp is { } stamp && (!before.TryGetValue(e.Key, out var was) || was.Stamp != stamp)).Select(e => e.Key)],
            [.. after.Where(e => !before.TryGetValue(e.Key, out var was) || was.Text != e.Value.Text).Select(e => e.Key)]);

    /// <param name="site">As it stands.</param>
    /// <param name="which">Which of its entries.</param>
    public static SortedDictionary<string, (Stamp? Stamp, string Text)> Read(EditedSite site, Func<SiteEntry, bool> which)
    {
        var read = site.Read();
        if (read is null) Assert.Fail(site.Problems());
        var (catalog, stamps, _) = read.Value;
        SortedDictionary<string, (Stamp?, string)> all = new(StringComparer.Ordinal);
        Utf8Buffer buffer = new();
        foreach (var entry in catalog.Entries().Where(which))
        {
            buffer.Clear();
            entry.WriteTo(buffer);
            all[entry.Path.Text] = (stamps.Of(entry), Encoding.UTF8.GetString(buffer.WrittenSpan));
        }
        return all;
    }
}
