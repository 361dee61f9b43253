using CareerCompare.Site.Audit.Checks;

namespace CareerCompare.Site.Audit;

/// <summary>All that must be true of a page.</summary>
public static class FinishedChecks
{
    public static IReadOnlyList<IFinishedCheck> All { get; } =
    [
        new BrokenHtml(), new OneTitleHeading(), new HeadingOrder(), new UniqueIds(), new LinksLead(), new References(), new EventHandlers(),
        new InlineStyles(), new KnownScripts(), new ForeignRequests(), new PicturesInWords(), new Language(), new Title(), new Description(),
        new Canonical(), new OpenGraph(), new OneMain(), new SkipLink(), new FiguresWithClaims(), new PageBudget(), new SafeLinks(),
        new ForbiddenElements(),
    ];
}
