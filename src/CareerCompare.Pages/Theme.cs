using CareerCompare.Pages.Articles;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.RolePay;

namespace CareerCompare.Pages;

/// <summary>What the site looks like: a part for every page family, and the one stylesheet they share.</summary>
public abstract class Theme
{
    /// <summary>The stylesheet as it is served. Its file name holds the hash of these bytes.</summary>
    public abstract ReadOnlyMemory<byte> Stylesheet { get; }

    public abstract HtmlPart Page(HomePage model);

    public abstract HtmlPart Page(ComparisonPage model);

    public abstract HtmlPart Page(PairPayPage model);

    public abstract HtmlPart Page(RolePage model);

    public abstract HtmlPart Page(RolePayPage model);

    public abstract HtmlPart Page(StatePayPage model);

    public abstract HtmlPart Page(ComparePage model);

    public abstract HtmlPart Page(ListingPage model);

    public abstract HtmlPart Page(CredentialPage model);

    public abstract HtmlPart Page(GuidePage model);

    public abstract HtmlPart Page(SourcePage model);

    public abstract HtmlPart Page(ArticlesPage model);

    public abstract HtmlPart Page(NotFoundPage model);
}
