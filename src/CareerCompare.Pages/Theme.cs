using CareerCompare.Pages.Articles;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Decision;
using CareerCompare.Pages.Glossary;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.RolePay;
using CareerCompare.Pages.Titles;

namespace CareerCompare.Pages;

/// <summary>What the site looks like: a part for every page family, and the files they need beside them.</summary>
public abstract class Theme
{
    /// <summary>All stylesheets and scripts. A page links to those it uses, and to no other.</summary>
    public abstract IReadOnlyList<ThemeFile> Files { get; }

    public abstract HtmlPart Page(HomePage model);

    public abstract HtmlPart Page(ComparisonPage model);

    public abstract HtmlPart Page(PairPayPage model);

    public abstract HtmlPart Page(RolePage model);

    public abstract HtmlPart Page(DraftPage model);

    public abstract HtmlPart Page(RolePayPage model);

    public abstract HtmlPart Page(StatePayPage model);

    public abstract HtmlPart Page(SetPage model);

    public abstract HtmlPart Page(DecidePage model);

    public abstract HtmlPart Page(Paths.PathsPage model);

    public abstract HtmlPart Page(Finding.AToZPage model);

    public abstract HtmlPart Page(ListingPage model);

    public abstract HtmlPart Page(CredentialPage model);

    public abstract HtmlPart Page(CredentialsPage model);

    public abstract HtmlPart Page(GuidePage model);

    public abstract HtmlPart Page(SourcePage model);

    public abstract HtmlPart Page(ArticlesPage model);

    public abstract HtmlPart Page(TitlesPage model);

    public abstract HtmlPart Page(SizesPage model);

    public abstract HtmlPart Page(InterviewPage model);

    public abstract HtmlPart Page(GlossaryPage model);

    public abstract HtmlPart Page(NotFoundPage model);
}
