namespace CareerCompare.Pages.Shared;

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
