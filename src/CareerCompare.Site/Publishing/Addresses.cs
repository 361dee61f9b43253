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
        if (addressByFile.TryAdd(entry.Path.File, entry.Path.Text)) return null;
        var first = addressByFile[entry.Path.File];
        return new(PublishingCodes.SameAddressTwice, Severity.Error, SourceSpan.Whole(new SourceFile(entry.Path.Text, "")),
            first == entry.Path.Text
                ? $"two entries have the address '{first}'"
                : $"'{entry.Path.Text}' and '{first}' are one file where case does not count",
            "two families make it: let one of them, or change the id that leads to it");
    }
}
