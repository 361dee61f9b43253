using CareerCompare.Pages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Theme.Pages;
using CareerCompare.Theme.Parts;

namespace CareerCompare.Theme;

/// <summary>Two bars, one solid and one outlined; doubt is a circle.</summary>
public sealed class DefaultTheme : CareerCompare.Pages.Theme
{
    private readonly ThemeFiles files;

    private DefaultTheme(ThemeFiles files) => this.files = files;

    /// <summary>With the styles and scripts it was built with.</summary>
    public DefaultTheme()
        : this(ThemeFiles.Embedded()) { }

    public override IReadOnlyList<ThemeFile> Files => files.All;

    /// <summary>With styles and scripts as they stand in a theme's folder now, for whoever is writing them.</summary>
    public static DefaultTheme FromFolder(string path) => new(ThemeFiles.InFolder(path));

    public override HtmlPart Page(HomePage model) =>
        Framed(
            model.Head,
            new HomeBody { Model = model },
            [
                files.Reading,
                .. model.Compare is null ? [] : new[] { files.Duel, files.PickTwo },
                .. model.Search is null ? [] : new[] { files.Find, files.FindScript },
            ]
        );

    public override HtmlPart Page(ComparisonPage model) =>
        Framed(
            model.Head,
            new ComparisonBody { Model = model },
            model.Picker is null
                ? [files.Ladder, files.Rated, files.LadderScript]
                : [files.Ladder, files.Rated, files.Picker, files.LadderScript, files.PickPlace]
        );

    public override HtmlPart Page(PairPayPage model) =>
        Framed(model.Head, new PairPayBody { Model = model }, files.Ladder);

    public override HtmlPart Page(RolePage model) =>
        Framed(
            model.Head,
            new RoleBody { Model = model },
            model.Picker is null
                ? [files.Ladder, files.Rated, files.LadderScript]
                : [files.Ladder, files.Rated, files.Picker, files.LadderScript, files.PickPlace]
        );

    public override HtmlPart Page(DraftPage model) => Framed(model.Head, new DraftBody { Model = model });

    public override HtmlPart Page(RolePayPage model) =>
        Framed(model.Head, new RolePayBody { Model = model }, files.Pay, files.Ladder, files.SortTables);

    public override HtmlPart Page(RoleWorkPage model) =>
        Framed(model.Head, new RoleWorkBody { Model = model }, files.Rated);

    public override HtmlPart Page(PlacePage model) =>
        Framed(model.Head, new PlaceBody { Model = model }, files.Places, files.SortTables, files.LadderScript);

    public override HtmlPart Page(PlacesPage model) =>
        model.Search is null
            ? Framed(model.Head, new PlacesBody { Model = model })
            : Framed(model.Head, new PlacesBody { Model = model }, files.Find, files.FindScript);

    public override HtmlPart Page(MovedPage model) => Framed(model.Head, new MovedBody { Model = model });

    public override HtmlPart Page(SetPage model) =>
        model.MayPick && model.Table is not null
            ? Framed(model.Head, new SetBody { Model = model }, files.Sets, files.CompareSet)
            : Framed(model.Head, new SetBody { Model = model }, files.Sets);

    public override HtmlPart Page(AdPage model) =>
        Framed(model.Head, new AdBody { Model = model }, files.Ad, files.AdScript);

    public override HtmlPart Page(DecidePage model) =>
        Framed(model.Head, new DecideBody { Model = model }, files.Decide, files.DecideScript);

    public override HtmlPart Page(DegreePage model) =>
        Framed(model.Head, new DegreeBody { Model = model }, files.Degree, files.DegreeScript);

    public override HtmlPart Page(DegreeKindsPage model) => Framed(model.Head, new DegreeKindsBody { Model = model });

    public override HtmlPart Page(CareerCompare.Pages.Models.PathsPage model) =>
        Framed(
            model.Head,
            new PathsBody { Model = model },
            model.Pick is null ? [files.Paths] : [files.Paths, files.Duel, files.PickTwo]
        );

    public override HtmlPart Page(CareerCompare.Pages.Models.PathsFromPage model) =>
        Framed(model.Head, new PathsFromBody { Model = model }, files.Rated, files.Paths);

    public override HtmlPart Page(CareerCompare.Pages.Models.AToZPage model) =>
        Framed(model.Head, new AToZBody { Model = model }, files.Find, files.FindScript);

    public override HtmlPart Page(ListingPage model) => Framed(model.Head, new ListingBody { Model = model });

    public override HtmlPart Page(CredentialPage model) => Framed(model.Head, new CredentialBody { Model = model });

    public override HtmlPart Page(CredentialsPage model) => Framed(model.Head, new CredentialsBody { Model = model });

    public override HtmlPart Page(GuidePage model) =>
        Framed(model.Head, new GuideBody { Model = model }, files.Reading);

    public override HtmlPart Page(SourcePage model) =>
        Framed(model.Head, new SourceBody { Model = model }, files.Reading);

    public override HtmlPart Page(ArticlesPage model) =>
        Framed(model.Head, new ArticlesBody { Model = model }, files.Reading);

    public override HtmlPart Page(TitlesPage model) => Framed(model.Head, new TitlesBody { Model = model });

    public override HtmlPart Page(SizesPage model) => Framed(model.Head, new SizesBody { Model = model });

    public override HtmlPart Page(InterviewPage model) => Framed(model.Head, new InterviewBody { Model = model });

    public override HtmlPart Page(GlossaryPage model) => Framed(model.Head, new GlossaryBody { Model = model });

    public override HtmlPart Page(NotFoundPage model) => Framed(model.Head, new NotFoundBody { Model = model });

    private Frame Framed(PageHead head, HtmlPart body, params ReadOnlySpan<ThemeFile> more) =>
        new()
        {
            Model = head,
            Body = body,
            Files = [files.Site, .. more, files.Icon],
        };
}

/// <summary>The sections of a comparison, in the order in which readers need them.</summary>
internal sealed class ComparisonSections(ComparisonPage page)
{
    public Section Pay { get; } = new("pay", "Pay", "What might I earn?");

    public Section Ad { get; } =
        new("ad", "Read the ad", "Which job is this really?")
        {
            Shown = page.AdQuestions.Count > 0 || page.WhereTitlesAreFiled is not null,
        };

    public Section Work { get; } =
        new("work", "Work", "What would I do?")
        {
            Shown = page.Rated is not null || page.Work.Both.Count + page.Work.OnlyA.Count + page.Work.OnlyB.Count > 0,
        };

    public Section WayIn { get; } =
        new("way-in", "Way in", "What do I lack?") { Shown = page.WayIn.Rows.Count > 0 || page.Schooling is not null };
    public Section Life { get; } =
        new("life", "Life", "What are the days like?")
        {
            Shown = page.Life.Rows.Count > 0 || page.Days is not null || page.Fit.Count > 0,
        };
    public Section Outlook { get; } =
        new("outlook", "Outlook", "Will there be jobs?") { Shown = page.Outlook.Lanes.Count > 0 };
    public Section Next { get; } =
        new("next", "Next step", "Go, stay, or ask?") { Shown = page.Next.Options.Count > 0 };
    public Section Faq { get; } =
        new("faq", "Questions", "What else do people ask?") { Shown = page.Questions.Any(q => q.Text is not null) };
    public Section Open { get; } =
        new("open", "Not settled", "What could be wrong here?") { Shown = page.NotSettled.Count > 0 };
    public Section Sources { get; } = new("sources", "Sources", "Can I trust and share it?");

    public IReadOnlyList<Section> All => [Pay, Ad, Work, WayIn, Life, Outlook, Next, Faq, Open, Sources];
}

/// <summary>The sections of a role, in the order in which readers need them.</summary>
internal sealed class RoleSections(RolePage page)
{
    public Section Mine { get; } =
        new("mine", "Is this my job?", "Titles mislead")
        {
            Shown = page.Tests.Tests.Count + page.Meanings.Count > 0 || page.WhereTitlesAreFiled is not null,
        };
    public Section Pay { get; } = new("pay", "Pay", "What might I earn?");
    public Section Work { get; } =
        new("work", "Work", "What would I do?")
        {
            Shown = page.Rated is not null || page.Work.Count + page.Skills.Count > 0,
        };
    public Section Ladder { get; } =
        new("ladder", "Ladder", "Same title, several jobs") { Shown = page.Ladder.Count > 0 };
    public Section WayIn { get; } =
        new("way-in", "Way in", "What do I need?") { Shown = page.WayIn.Count > 0 || page.Schooling is not null };
    public Section Certs { get; } =
        new("certs", "Certifications", "All optional")
        {
            Shown = page.Credentials.Count > 0 || page.Certifiers is not null,
        };
    public Section Life { get; } =
        new("life", "Life", "What are the days like?")
        {
            Shown = page.Hard is not null || page.Life.Count > 0 || page.Days is not null || page.Fit.Count > 0,
        };
    public Section Outlook { get; } =
        new("outlook", "Outlook", "Will there be jobs?") { Shown = page.Outlook.Lanes.Count > 0 };

    public Section Who { get; } =
        new("who", "Who", "Who does this work?") { Shown = page.Workers.Count > 0 || page.Beside is not null };

    public Section Open { get; } =
        new("open", "Not settled", "What could be wrong here?")
        {
            Shown = page.NotSettled.Count + page.NotKnown.Count > 0,
        };

    public Section Compare { get; } =
        new("compare", "Compare with", "Nearby jobs") { Shown = page.CompareWith.Count > 0 };
    public Section Sources { get; } = new("sources", "Sources", "Can I trust and share it?");

    public IReadOnlyList<Section> All =>
        [Mine, Pay, Work, Ladder, WayIn, Certs, Life, Outlook, Who, Open, Compare, Sources];
}

/// <summary>A part of a page with a permanent anchor: a noun, and the reader's question that it answers.</summary>
/// <param name="Id">The anchor. It never changes, for people have linked to it.</param>
internal sealed record Section(string Id, string Noun, string? Question = null)
{
    /// <summary>Whether there is anything to show; if not, the contents leave it out too.</summary>
    public bool Shown { get; init; } = true;
}
