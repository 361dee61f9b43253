using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Core.Titles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;
using CareerCompare.Site.Writing.Titles;

namespace CareerCompare.Site.Families;

/// <summary>The title decoder: every title from A to Z, and for each family how large its jobs are.</summary>
public sealed class TitlesFamily(SiteInputs inputs) : IFamily
{
    /// <summary>More are not looked through; the letters are quicker then.</summary>
    private const int MostOwn = 12;

    private readonly Lazy<IReadOnlyList<DecodedTitle>> titles = new(() => TitleDecoder.All(inputs.Ledger));

    public IEnumerable<SiteEntry> Entries() => Families().Select(Entry).Prepend(Index());

    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Titles ? Index() : Families().FirstOrDefault(f => SitePath.Sizes(f) == path) is { } family ? Entry(family) : null;

    private SiteEntry Index() => Entry(SitePath.Titles, null, () => inputs.Theme.Page(Titles()));

    private SiteEntry Entry(Slug family) => Entry(SitePath.Sizes(family), Reviewed(family), () => inputs.Theme.Page(SizesOf(family)));

    private static SiteEntry Entry(SitePath path, DateOnly? reviewed, Func<HtmlPart> part) => new()
    {
        Path = path,
        Kind = SiteEntryKind.Page,
        Listed = true,
        Reviewed = reviewed,
        WriteTo = output => part().WriteTo(output),
    };

    private IEnumerable<Slug> Families() => inputs.Roles.Where(r => !r.Draft).Select(r => r.Family).Distinct().Order();

    private IReadOnlyList<RoleProfile> Ladder(Slug family) => Sizes.LadderOf(family, inputs.Roles, inputs.Ledger);

    private DateOnly Reviewed(Slug family) => Ladder(family).Min(r => r.Reviewed);

    private TitlesPage Titles()
    {
        var desk = new Desk(inputs);
        var own = titles.Value.Where(t => t.Named.Any(n => n.Why == DecodedTitle.Reason.OwnTitle)).ToList();
        var note = desk.Citations.CiteAll(inputs.Ledger.Titles.Select(t => t.Citing));
        return new()
        {
            Head = inputs.Head(SitePath.Titles, "Job title decoder", "Look up the title of an ad: which jobs it may stand for, why, and what to ask to find out.") with { SkipTo = "the titles" },
            WhoFiles = note is null ? null : desk.Line().Say("“Filed with” is where the official list of titles, ").Add(desk.Word("onet", "O*NET")).Say(", puts a title ").Cite(note).Say(".").Done(),
            OwnTitles = own.Count > MostOwn ? [] : [.. own.Select(t => new TitleEntry(t.Id.Text, t.Title, []))],
            Groups = [.. titles.Value.GroupBy(t => char.ToUpperInvariant(t.Id.Text[0]).ToString())
                .Select(g => new TitleGroup("letter-" + g.Key.ToLowerInvariant(), g.Key, [.. g.Select(t => TitleEntries.Of(t, desk))]))],
            Sizes = [.. Families().Select(f => new RelatedPage(inputs.Ledger.Families[f].Name, string.Join(", ", Ladder(f).Select(r => new RoleSide(Seat.A, r).Name)), SitePath.Sizes(f)))],
            Sources = desk.Citations.Sources,
        };
    }

    private SizesPage SizesOf(Slug family)
    {
        var desk = new Desk(inputs);
        var ladder = Ladder(family);
        var name = inputs.Ledger.Families[family].Name;
        return new()
        {
            Head = inputs.Head(SitePath.Sizes(family), $"{name}: which job is this ad for?", $"Doctors, staff, budget, boss, hiring and sites: what is said of {string.Join(", ", ladder.Select(r => r.Plural))}, and what to ask.") with { SkipTo = "the sizes" },
            Family = name,
            Roles = [.. ladder.Select(r => new RelatedPage(r.Title, new RoleSide(Seat.A, r).Does, SitePath.Role(r.Id)))],
            Tables = [.. Sizes.MeasuresOf(ladder).Select(m => Sizes.Table(m, ladder, desk))],
            Questions = Sizes.Questions(ladder),
            Reviewed = Reviewed(family),
            Sources = desk.Citations.Sources,
        };
    }
}
