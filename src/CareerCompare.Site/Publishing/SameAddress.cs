using CareerCompare.Core.Diagnostics;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Publishing;

/// <summary>Two entries have one file. Nothing keeps a list of a million addresses: the file system of the next site, or the survey of <c>check</c>, meets the second.</summary>
public static class SameAddress
{
    public static Diagnostic Twice(SiteEntry entry) =>
        new(PublishingCodes.SameAddressTwice, Severity.Error, SourceSpan.Whole(new SourceFile(entry.Path.Text, "")), $"two entries make the file '{entry.Path.File}'",
            "two families make it: let one of them, or change the id that leads to it");
}

/// <summary>A second entry came to a file that is there already.</summary>
internal sealed class SameAddressException(SiteEntry entry) : Exception
{
    public SiteEntry Entry { get; } = entry;
}
