using CareerCompare.Core;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;

namespace CareerCompare.Pages.Models;

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

    /// <summary>The site has a page that reads job ads.</summary>
    public bool ReadsAds { get; init; }

    /// <summary>"article" or "website", for Open Graph.</summary>
    public string OpenGraphType { get; init; } = "article";

    /// <summary>JSON-LD, already safe within a script element.</summary>
    public Html.SafeHtml? StructuredData { get; init; }

    public string Canonical => Site.Origin + Path.Text;
}

/// <summary>Where a page stands among those that hold one list between them.</summary>
/// <param name="Whole">What leads to all of them.</param>
/// <param name="Here">Which of them this is, from 1.</param>
/// <param name="All">In order; the title of each says from where to where it goes.</param>
public sealed record PartLinks(RelatedPage Whole, int Here, IReadOnlyList<RelatedPage> All)
{
    /// <summary>Null on the page that itself leads to all of them.</summary>
    public RelatedPage? Up => All[Here - 1].Path == Whole.Path ? null : Whole;

    public RelatedPage? Before => Here > 1 ? All[Here - 2] : null;

    public RelatedPage? After => Here < All.Count ? All[Here] : null;
}

/// <summary>A link to another page with a word on why.</summary>
public sealed record RelatedPage(string Title, string? Why, SitePath Path)
{
    /// <summary>In place of the why, where that compares pay.</summary>
    public Line.Judged? Pay { get; init; }

    /// <summary>After the title of the link, or null.</summary>
    public Line? Says =>
        Pay is not null ? new([Pay])
        : Why is not null ? Line.Plain(Why)
        : null;
}
