using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The glossary, on one page. Every footer leads to it, so it stands even while it is empty.</summary>
public sealed class GlossaryFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() =>
        [
            new()
            {
                Path = SitePath.Glossary,
                Kind = SiteEntryKind.Page,
                Listed = true,
                WriteTo = output => inputs.Theme.Page(Page()).WriteTo(output),
            },
        ];

    private GlossaryPage Page()
    {
        return new()
        {
            Head = inputs.Head(
                SitePath.Glossary,
                "Glossary",
                "The words of this site, from median to price parity, in plain words."
            ) with
            {
                SkipTo = "the words",
            },
            Words =
            [
                .. inputs
                    .Ledger.Glossary.Values.OrderBy(w => w.Name, StringComparer.OrdinalIgnoreCase)
                    .Select(w => new GlossaryWord(w.Id.Text, w.Name, Says(w, inputs))),
            ],
        };
    }

    private static Line Says(GlossaryEntry word, SiteInputs inputs) =>
        word.Citation is { } citation
            ? inputs.Line().Say(word.Says).Say(" ").Cite(citation).Done()
            : inputs.Resolve(word.Says);
}
