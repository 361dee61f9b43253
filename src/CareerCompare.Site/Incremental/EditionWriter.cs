using CareerCompare.Core.Stamps;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Publishing;

namespace CareerCompare.Site.Incremental;

/// <summary>
/// Brings an edition to what the catalog promises: keeps, makes, and at the end removes what no entry has any more. Of a
/// shard it makes the shard's entries; the manifest is of all of them, for it holds nothing that has to be rendered.
/// </summary>
internal sealed class EditionWriter(NextEdition edition, SiteStamps stamps, EntryFiles files, PublishCount count)
{
    private readonly List<Made> made = [];
    private readonly List<string> firsts = [];
    private long pages;
    private int still;

    public required Shard Shard { get; init; }

    /// <summary>What has to be done, in the order of the catalog; called by one thread at a time.</summary>
    public IEnumerable<(SiteEntry Entry, bool Keep)> Work(IEnumerable<SiteEntry> entries)
    {
        foreach (var entry in entries)
        {
            var isOurs = Shard.Holds(made.Count);
            Made now = new(Manifest.KeyOf(entry.Path), Shard.WritesManifest && stamps.Of(entry) is { } from ? from : default);
            Add(entry, now);
            var before = edition.Before?.Find(now.Key);
            if (before is not null) still++;
            if (!isOurs) continue;
            if (now.From == default || before?.From != now.From)
            {
                yield return (entry, Keep: false);
                continue;
            }
            count.Keep(entry.Kind == SiteEntryKind.Page);
            if (edition.LinkedFrom is not null) yield return (entry, Keep: true);
        }
    }

    /// <summary>Does one piece of it; called from several threads.</summary>
    public void Do((SiteEntry Entry, bool Keep) work, EntryFiles.Desk desk)
    {
        if (work.Keep) files.Link(work.Entry, edition.LinkedFrom!, desk);
        else count.Add(work.Entry.Kind == SiteEntryKind.Page, files.Write(work.Entry, desk));
    }

    /// <summary>After the last entry.</summary>
    /// <exception cref="SameAddressException">Two entries have one file, in whichever shards.</exception>
    public void Finish(SiteCatalog catalog, int roles, Stamp layout)
    {
        made.Sort();
        for (var i = 1; i < made.Count; i++)
            if (made[i].Key == made[i - 1].Key) throw new SameAddressException(catalog.Entries().Last(e => Manifest.KeyOf(e.Path) == made[i].Key));
        if (edition is { Before: { } before, LinkedFrom: null } && still < before.Count)
            Orphans.Remove(edition.Folder, made, before.Count - still);
        if (Shard.WritesManifest) Manifest.Write(edition.Folder, new(stamps.Whole, layout, roles, pages), firsts, made);
    }

    private void Add(SiteEntry entry, Made now)
    {
        // A list that doubles would hold three times what it needs: at a million entries that is a fifth of all memory.
        if (made.Count == made.Capacity) made.Capacity += Math.Max(1024, made.Capacity / 4);
        made.Add(now);
        if (firsts.Count < Shard.Most) firsts.Add(entry.Path.File);
        if (entry.Kind == SiteEntryKind.Page) pages++;
    }
}
