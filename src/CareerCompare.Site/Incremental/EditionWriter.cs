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
    public IEnumerable<Piece> Work(IEnumerable<SiteEntry> entries)
    {
        // A list that grows by doubling takes three times what it needs, at a million entries a fifth of all memory.
        made.Capacity = edition.Entries is > 0 and var before ? before + (before / 16) : entries.Count();
        foreach (var entry in entries)
        {
            var isOurs = Shard.Holds(made.Count);
            Made now = new(Manifest.KeyOf(entry.Path), Shard.WritesManifest && stamps.Of(entry) is { } from ? from : default);
            Add(entry, now);
            var there = edition.InPlace?.Find(now.Key);
            if (there is not null) still++;
            if (!isOurs) continue;
            if (IsMadeFrom(there, now)) count.Keep(entry.Kind == SiteEntryKind.Page);
            else yield return new(entry, IsMadeFrom(edition.Published?.Find(now.Key), now));
        }
    }

    /// <summary>Does one piece of it; called from several threads.</summary>
    public void Do(Piece piece, EntryFiles.Desk desk)
    {
        var isPage = piece.Entry.Kind == SiteEntryKind.Page;
        if (piece.IsPublished && files.TryLink(piece.Entry, edition.PublishedFolder, desk)) count.Keep(isPage);
        else count.Add(isPage, files.Write(piece.Entry, desk));
    }

    /// <summary>After the last entry.</summary>
    /// <exception cref="SameAddressException">Two entries have one file, in whichever shards.</exception>
    public void Finish(SiteCatalog catalog, int roles, Stamp layout)
    {
        made.Sort();
        for (var i = 1; i < made.Count; i++)
            if (made[i].Key == made[i - 1].Key) throw new SameAddressException(catalog.Entries().Last(e => Manifest.KeyOf(e.Path) == made[i].Key));
        if (edition.InPlace is { } before && still < before.Count) Orphans.Remove(edition.Folder, made, before.Count - still);
        if (Shard.WritesManifest) Manifest.Write(edition.Folder, new(stamps.Whole, layout, roles, pages), firsts, made);
    }

    private static bool IsMadeFrom(Made? before, Made now) => now.From != default && before?.From == now.From;

    private void Add(SiteEntry entry, Made now)
    {
        made.Add(now);
        if (firsts.Count < Shard.Most) firsts.Add(entry.Path.File);
        if (entry.Kind == SiteEntryKind.Page) pages++;
    }

    /// <param name="Entry">What is not in place.</param>
    /// <param name="IsPublished">It is linked from the published edition, and else made.</param>
    public sealed record Piece(SiteEntry Entry, bool IsPublished);
}
