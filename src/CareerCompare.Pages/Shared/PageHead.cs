using CareerCompare.Core;
using CareerCompare.Core.Sources;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;

namespace CareerCompare.Pages.Shared;

/// <summary>What stands in a page's head and frame.</summary>
public sealed record PageHead
{
    public required SiteSettings Site { get; init; }
    public required SitePath Path { get; init; }

    /// <summary>Among which are all that notes of the page name.</summary>
    public required IReadOnlyDictionary<Id<Source>, Source> Sources { get; init; }

    /// <summary>Without the site's name.</summary>
    public required string Title { get; init; }
    public required string Description { get; init; }

    /// <summary>What the skip link says after "Skip to".</summary>
    public string SkipTo { get; init; } = "the answer";
    public bool NoIndex { get; init; }

    /// <summary>"article" or "website", for Open Graph.</summary>
    public string OpenGraphType { get; init; } = "article";

    /// <summary>JSON-LD, already safe within a script element.</summary>
    public Html.SafeHtml? StructuredData { get; init; }

    public string Canonical => Site.Origin + Path.Text;
}
