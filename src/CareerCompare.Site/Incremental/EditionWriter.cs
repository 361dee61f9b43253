using CareerCompare.Core.Stamps;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>Brings an edition to what the catalog promises: keeps, makes, and at the end removes what no entry has any more.</summary>
internal sealed class EditionWriter(NextEdition edition, SiteStamps stamps, EntryFiles files, PublishCount count)
{
    private readonly List<Made> made = [];
    private int kept;

    /// <summary>What has to be done, in the order of the catalog; called by one thread at a time.</summary>
    public IEnumerable<(SiteEntry Entry, Stamp From, bool Keep)> Work(IEnumerable<SiteEntry> entries)
    {
        foreach (var entry in entries)
        {
            var key = Manifest.KeyOf(entry.Path);
            var from = stamps.Of(entry) ?? default;
            if (edition.Before?.Find(key) is { } before)
            {
                kept++;
                if (from != default && before.From == from)
                {
                    Add(entry, from, before.Size, again: false);
                    if (edition.LinkedFrom is not null) yield return (entry, from, Keep: true);
                    continue;
                }
            }
            yield return (entry, from, Keep: false);
        }
    }

    /// <summary>Does one piece of it; called from several threads.</summary>
    public void Do((SiteEntry Entry, Stamp From, bool Keep) work, EntryFiles.Desk desk)
    {
        if (work.Keep) files.Link(work.Entry, edition.LinkedFrom!, desk);
        else Add(work.Entry, work.From, files.Write(work.Entry, desk), again: true);
    }

    /// <summary>After the last entry.</summary>
    /// <exception cref="SameAddressException">Two entries have one address.</exception>
    public void Finish(SiteCatalog catalog, int roles, Stamp layout)
    {
        made.Sort();
        for (var i = 1; i < made.Count; i++)
            if (made[i].Key == made[i - 1].Key) throw new SameAddressException(catalog.Entries().Last(e => Manifest.KeyOf(e.Path) == made[i].Key));
        if (edition is { Before: { } before, LinkedFrom: null } && kept < before.Count)
            Orphans.Remove(edition.Folder, [.. made.Select(m => m.Key)]);
        Manifest.Write(edition.Folder, new(stamps.Whole, layout, roles, count.Pages, count.Files, count.Bytes), made);
    }

    private void Add(SiteEntry entry, Stamp from, long size, bool again)
    {
        lock (made) made.Add(new(Manifest.KeyOf(entry.Path), from, size));
        count.Add(entry.Kind == SiteEntryKind.Page, size, again);
    }
}
