using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>The guides, the list of them, and the method page.</summary>
public sealed class GuideFamily(SiteInputs inputs) : IFamily
{
    private IEnumerable<Guide> InOrder => inputs.Ledger.Guides.Values.OrderBy(g => g.Order).ThenBy(g => g.Id);

    public IEnumerable<SiteEntry> Entries() =>
        InOrder
            .Select(g => Entry(g, SitePath.Guide(g.Id)))
            .Prepend(Entry(inputs.Ledger.Method, SitePath.Method))
            .Prepend(Index());

    private SiteEntry Entry(Guide guide, SitePath path) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            Reviewed = guide.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(guide, path)).WriteTo(output),
        };

    private GuidePage Page(Guide guide, SitePath path)
    {
        return new()
        {
            Head = inputs.Head(path, guide.Title, guide.Description) with { SkipTo = "the text" },
            Title = guide.Title,
            Reviewed = guide.Reviewed,
            Body = inputs.Resolve(guide.Body),
            Headings = guide.Headings,
            Reporting = path == SitePath.Method ? Reporting() : [],
            Others = [.. InOrder.Where(g => g != guide).Select(Link)],
        };
    }

    private IReadOnlyList<Line> Reporting()
    {
        var site = inputs.Ledger.Site;
        if ((site.Issues ?? site.Contact) is null)
            return
            [
                Line.Plain(
                    "This copy of the site names nobody to write to. Each figure and claim names its source, so you can look there yourself."
                ),
            ];
        var where = inputs.Line();
        if (site.Issues is { } issues)
            where.Link("Report it here", issues).Say(site.Contact is null ? "." : ", or write to ");
        else
            where.Say("Write to ");
        if (site.Contact is { } contact)
            where
                .Link(
                    contact.StartsWith(Mail, StringComparison.Ordinal)
                        ? contact[Mail.Length..]
                        : "whoever keeps this site",
                    contact
                )
                .Say(".");
        return
        [
            where.Done(),
            Line.Plain(
                "Tell us the page, the figure or sentence, and where you saw something else. A link to a public document is the fastest help."
            ),
        ];
    }

    private const string Mail = "mailto:";

    public static RelatedPage Link(Guide guide) => new(guide.Title, guide.Description, SitePath.Guide(guide.Id));

    private SiteEntry Index() =>
        new()
        {
            Path = SitePath.Guides,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output =>
                inputs
                    .Theme.Page(
                        new ListingPage
                        {
                            Head = inputs.Head(SitePath.Guides, "Guides", inputs.Ledger.Site.Wording.Guides) with
                            {
                                SkipTo = "the list",
                            },
                            Heading = "Guides",
                            Lead = "In plain words, with every figure sourced.",
                            Groups = [new("guides", "All guides", null, [.. InOrder.Select(Link)])],
                        }
                    )
                    .WriteTo(output),
        };
}
