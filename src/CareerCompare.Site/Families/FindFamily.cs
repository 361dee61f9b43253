using System.Buffers;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Finding;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing.Finding;

namespace CareerCompare.Site.Families;

/// <summary>The list from A to Z, and the file that the search box reads.</summary>
public sealed class FindFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() =>
    [
        new()
        {
            Path = SitePath.AToZ,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
        },
        new() { Path = inputs.Index.Path, Kind = SiteEntryKind.Text, WriteTo = output => output.Write(inputs.Index.Bytes.Span) },
    ];

    private AToZPage Page() => new(
        inputs.Head(SitePath.AToZ, "A to Z", "Every job, certification, guide and other name on this site, by its first letter.") with { SkipTo = "the letters" },
        new(inputs.Index.Path, Here: true),
        Letters.Of(Finds.Of(inputs.Ledger)),
        // Titles stand here without a list of their sources, one of whose licences may still ask for words.
        [.. inputs.Ledger.Titles.SelectMany(t => t.Citing.Sources).Distinct().Select(s => inputs.Ledger.Sources[s].AttributionOn(inputs.Ledger.Site.Name)).OfType<string>()]);
}
