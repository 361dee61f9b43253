using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Publishing;

/// <summary>
/// The files of a site, as they are walked. Two that differ only in case would be one file on half of all machines, so
/// the second is refused on every machine.
/// </summary>
public sealed class Addresses
{
    private readonly Dictionary<string, string> addressByFile = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null, or what is wrong with the address.</summary>
    public Diagnostic? Claim(SiteEntry entry)
    {
        var (file, address) = (entry.Path.File, entry.Path.Text);
        if (!addressByFile.TryAdd(file, address))
            return Clash(entry, addressByFile[file] is var first && first == address
                ? $"two entries have the address '{first}'"
                : $"'{address}' and '{first}' are one file where case does not count");
        foreach (var copy in (string[])[CompressedCopies.Brotli, CompressedCopies.Gzip])
        {
            if (file.EndsWith(copy, StringComparison.OrdinalIgnoreCase) && addressByFile.TryGetValue(file[..^copy.Length], out var whole))
                return Clash(entry, $"'{address}' is the name of a compressed copy of '{whole}'");
            if (addressByFile.TryGetValue(file + copy, out var taken))
                return Clash(entry, $"'{taken}' is the name of a compressed copy of '{address}'");
        }
        return null;
    }

    private static Diagnostic Clash(SiteEntry entry, string message) =>
        new(PublishingCodes.SameAddressTwice, Severity.Error, SourceSpan.Whole(new SourceFile(entry.Path.Text, "")), message,
            "two families make it: let one of them, or change the id that leads to it");
}
