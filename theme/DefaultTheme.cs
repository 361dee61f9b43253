using CareerCompare.Pages;
using CareerCompare.Pages.Articles;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Decision;
using CareerCompare.Pages.Glossary;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Listings;
using CareerCompare.Pages.Role;
using CareerCompare.Pages.RolePay;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Theme.Pages;
using CareerCompare.Theme.Parts;
using CareerCompare.Theme.Served;

namespace CareerCompare.Theme;

/// <summary>Two bars, one solid and one outlined; doubt is a circle.</summary>
public sealed class DefaultTheme : CareerCompare.Pages.Theme
{
    private readonly ThemeFiles files;

    private DefaultTheme(ThemeFiles files) => this.files = files;

    /// <summary>With the styles and scripts it was built with.</summary>
    public DefaultTheme() : this(ThemeFiles.Embedded())
    {
    }

    public override IReadOnlyList<ThemeFile> Files => files.All;

    /// <summary>With styles and scripts as they stand in a theme's folder now, for whoever is writing them.</summary>
    public static DefaultTheme FromFolder(string path) => new(ThemeFiles.InFolder(path));

    public override HtmlPart Page(HomePage model) => model.Search is null ? Framed(model.Head, new HomeBody { Model = model }) : Framed(model.Head, new HomeBody { Model = model }, files.Find, files.FindScript);

    public override HtmlPart Page(ComparisonPage model) => Framed(model.Head, new ComparisonBody { Model = model });

    public override HtmlPart Page(PairPayPage model) => Framed(model.Head, new PairPayBody { Model = model }, files.Pay);

    public override HtmlPart Page(RolePage model) => Framed(model.Head, new RoleBody { Model = model });

    public override HtmlPart Page(DraftPage model) => Framed(model.Head, new DraftBody { Model = model });

    public override HtmlPart Page(RolePayPage model) => Framed(model.Head, new RolePayBody { Model = model }, files.Pay, files.SortTables);

    public override HtmlPart Page(StatePayPage model) => Framed(model.Head, new StatePayBody { Model = model }, files.Pay);

    public override HtmlPart Page(SetPage model) =>
        model.MayPick && model.Table is not null
            ? Framed(model.Head, new SetBody { Model = model }, files.Sets, files.CompareSet)
            : Framed(model.Head, new SetBody { Model = model }, files.Sets);

    public override HtmlPart Page(DecidePage model) => Framed(model.Head, new DecideBody { Model = model }, files.Decide, files.DecideGrid);

    public override HtmlPart Page(CareerCompare.Pages.Paths.PathsPage model) => Framed(model.Head, new PathsBody { Model = model }, files.Paths);

    public override HtmlPart Page(CareerCompare.Pages.Finding.AToZPage model) => Framed(model.Head, new AToZBody { Model = model }, files.Find, files.FindScript);

    public override HtmlPart Page(ListingPage model) => Framed(model.Head, new ListingBody { Model = model });

    public override HtmlPart Page(CredentialPage model) => Framed(model.Head, new CredentialBody { Model = model });

    public override HtmlPart Page(CredentialsPage model) => Framed(model.Head, new CredentialsBody { Model = model });

    public override HtmlPart Page(GuidePage model) => Framed(model.Head, new GuideBody { Model = model });

    public override HtmlPart Page(SourcePage model) => Framed(model.Head, new SourceBody { Model = model });

    public override HtmlPart Page(ArticlesPage model) => Framed(model.Head, new ArticlesBody { Model = model });

    public override HtmlPart Page(TitlesPage model) => Framed(model.Head, new TitlesBody { Model = model });

    public override HtmlPart Page(SizesPage model) => Framed(model.Head, new SizesBody { Model = model });

    public override HtmlPart Page(InterviewPage model) => Framed(model.Head, new InterviewBody { Model = model });

    public override HtmlPart Page(GlossaryPage model) => Framed(model.Head, new GlossaryBody { Model = model });

    public override HtmlPart Page(NotFoundPage model) => Framed(model.Head, new NotFoundBody { Model = model });

    private Frame Framed(PageHead head, HtmlPart body, params ReadOnlySpan<ThemeFile> more) =>
        new() { Model = head, Body = body, Files = [files.Site, .. more] };
}
