using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using CareerCompare.Core.Diagnostics;
using CareerCompare.Pages.Html;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Publishing;

/// <summary>Two entries have one file.</summary>
public static class SameAddress
{
    public static Diagnostic Twice(SiteEntry entry) =>
        new(
            PublishingCodes.SameAddressTwice,
            Severity.Error,
            SourceSpan.Whole(new SourceFile(entry.Path.Text, "")),
            $"two entries make the file '{entry.Path.File}'",
            "two families make it: let one of them, or change the id that leads to it"
        );
}

/// <summary>
/// All addresses that a site answers: of pages, of files, and the old ones that lead to pages. Each may stand once. Of
/// each eight bytes are kept, for a site has a million; whatever seems to stand twice is looked for by its letters.
/// </summary>
public sealed class AddressSet
{
    private readonly List<ulong> keys = [];

    public void Add(SiteEntry entry) => keys.Add(KeyOf(entry.Path.File));

    /// <summary>
    /// What is wrong with them, after the last entry of the catalog was added; null where nothing is.
    /// </summary>
    public Diagnostic? Wrong(SiteCatalog catalog)
    {
        // Old addresses are asked for one by one, and not beyond the most that there may be.
        var rules = 0;
        foreach (var rule in catalog.Redirects.All())
        {
            if (++rules > Redirects.Most)
                return TooMany();
            if (!rule.HasPage)
                keys.Add(KeyOf(FileOf(rule.From)));
        }
        keys.Sort();
        HashSet<ulong> twice = [];
        var sorted = CollectionsMarshal.AsSpan(keys);
        for (var i = 1; i < sorted.Length; i++)
            if (sorted[i] == sorted[i - 1])
                twice.Add(sorted[i]);
        return twice.Count == 0 ? null : FirstTwice(catalog, twice);
    }

    private static Diagnostic? FirstTwice(SiteCatalog catalog, HashSet<ulong> twice)
    {
        Dictionary<string, string?> seen = new(StringComparer.Ordinal);
        foreach (var entry in catalog.Entries())
            if (twice.Contains(KeyOf(entry.Path.File)) && !seen.TryAdd(entry.Path.File, null))
                return SameAddress.Twice(entry);
        foreach (var rule in catalog.Redirects.All().Where(r => !r.HasPage))
            if (twice.Contains(KeyOf(FileOf(rule.From))) && !seen.TryAdd(FileOf(rule.From), rule.To))
                return OldAddressInUse(rule, seen[FileOf(rule.From)]);
        return null;
    }

    /// <param name="rule">The second that has the address.</param>
    /// <param name="other">Where the first leads; null where it is a page.</param>
    private static Diagnostic OldAddressInUse(Redirect rule, string? other) =>
        new(
            PublishingCodes.OldAddressInUse,
            Severity.Error,
            SourceSpan.Whole(new SourceFile(rule.From, "")),
            other is null
                ? $"'{rule.From}' is a page, and an old address that would lead to '{rule.To}'"
                : $"the old address '{rule.From}' would lead to '{other}' and to '{rule.To}'",
            "take the former id out of 'formerly', or give what has the address another id"
        );

    private static Diagnostic TooMany() =>
        new(
            PublishingCodes.TooManyOldAddresses,
            Severity.Error,
            SourceSpan.Whole(new SourceFile(SitePath.Redirects.Text, "")),
            string.Create(
                CultureInfo.InvariantCulture,
                $"more than {Redirects.Most:N0} old addresses lead to pages, and servers read no more"
            ),
            "take the oldest ids out of 'formerly': each gives an address to every page of its role"
        );

    // A page is the file in its folder.
    private static string FileOf(string address) => address.EndsWith('/') ? address[1..] + "index.html" : address[1..];

    private static ulong KeyOf(string file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(file.AsSpan()), hash);
        return BinaryPrimitives.ReadUInt64LittleEndian(hash);
    }
}
