using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Hosting;

/// <summary>
/// A script that publishes the site to object storage with rclone. It sends what has other bytes, for every file of a
/// fresh build has another time; and each kind of file in a step of its own, for a store keeps headers with the file.
/// </summary>
public static class StorageScript
{
    public static string Of(SiteCatalog site)
    {
        var kinds = site.Entries()
            .Where(e => !Zones.NotServed.Contains(e.Path.Text))
            .Select(Kind.Of)
            .Distinct()
            .ToList();
        return ServerTemplate.Fill(
            "publish-to-storage.sh",
            new Dictionary<string, string>
            {
                ["one-of-every-shard"] = string.Join('\n', OneOfEveryShard(site.Entries()).Select(e => e.Path.File)),
                ["hashed-files"] = Copies(kinds, Zone.HashedFile),
                ["pages"] = Copies(kinds.Where(k => k.IsPage), Zone.Page),
                ["other-files"] = Copies(kinds.Where(k => !k.IsPage), Zone.Page),
                ["excluded"] = string.Concat(Excluded.Select(e => $" --exclude '{e}'")),
            }
        );
    }

    /// <summary>
    /// Files that follow each other, so that every n-th is among them. None has a hash in its name: an edit would give
    /// it another, and the script is not written anew for an edit.
    /// </summary>
    private static List<SiteEntry> OneOfEveryShard(IEnumerable<SiteEntry> entries)
    {
        List<SiteEntry> longest = [],
            run = [];
        foreach (var entry in entries)
        {
            if (Zones.Of(entry.Path.Text) == Zone.HashedFile)
                run = [];
            else
                run.Add(entry);
            if (run.Count > longest.Count)
                longest = run;
            if (longest.Count == Shard.Most)
                break;
        }
        return longest;
    }

    // A store sends no copy in place of a file.
    private static IEnumerable<string> Excluded => [.. Zones.NotServed, .. SitePath.CopyEndings.Select(e => "*" + e)];

    private static string Copies(IEnumerable<Kind> kinds, Zone zone) =>
        string.Join(
            '\n',
            kinds
                .Where(k => k.Zone == zone)
                .GroupBy(k => k.Type, k => k.Pattern)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => CopyOf(g.Key, [.. g.Order(StringComparer.Ordinal)], ResponseHeaders.Caching(zone)))
        );

    private static string CopyOf(string type, IReadOnlyList<string> patterns, Header caching)
    {
        var list = patterns.Any(p => p.StartsWith('*')) ? " --fast-list" : "";
        var included = string.Concat(patterns.Select(p => $" --include '{p}'"));
        return $"rclone copy \"$site\" \"$store\" --checksum{list}{included} \\\n"
            + $"  --header-upload 'Content-Type: {type}' --header-upload '{caching.Name}: {caching.Value}' \"$@\"";
    }

    /// <summary>
    /// Files that are sent in one step. A pattern that begins with a slash leads rclone into no other folder: a listing
    /// less of the whole store.
    /// </summary>
    private sealed record Kind(Zone Zone, bool IsPage, string Type, string Pattern)
    {
        public static Kind Of(SiteEntry entry)
        {
            var (file, ending) = (entry.Path.File, Path.GetExtension(entry.Path.File));
            var zone = Zones.Of(entry.Path.Text);
            var isPage = entry.Kind == SiteEntryKind.Page;
            var pattern =
                zone == Zone.HashedFile ? $"/{{{{[a-zA-Z0-9-]+\\.[0-9a-f]{{12}}\\{ending}}}}}"
                : isPage || file.Count(c => c == '/') > 1 ? "*" + ending
                : $"/{file[..(file.LastIndexOf('/') + 1)]}*{ending}";
            return new(zone, isPage, ContentTypes.Of(file), pattern);
        }
    }
}
