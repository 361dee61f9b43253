using CareerCompare.Core.Roles;
using CareerCompare.Core.Stamps;
using CareerCompare.Core.Text;
using CareerCompare.Core.Titles;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Shared;
using CareerCompare.Pages.Titles;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Incremental;
using CareerCompare.Site.Writing;
using CareerCompare.Site.Writing.Titles;

namespace CareerCompare.Site.Families;

/// <summary>The title decoder: every title from A to Z, and for each family how large its jobs are.</summary>
public sealed class TitlesFamily(SiteInputs inputs) : IFamily
{
    /// <summary>More are not looked through; the letters are quicker then.</summary>
    private const int MostOwn = 12;

    /// <summary>As many jobs as are weighed against each other on a page.</summary>
    public const int MostSizes = 24;

    private readonly Lazy<IReadOnlyList<RoleSheet>> sheets = new(() => [.. RoleSheet.Of(inputs.Roles.Where(r => !r.Draft), MostSizes)]);

    private readonly Lazy<IReadOnlyList<TitleList>> lists = new(() => TitleList.Of(TitleDecoder.All(inputs.Ledger)));

    public IEnumerable<SiteEntry> Entries() => sheets.Value.Select(Entry).Concat(Lists().Select(Entry)).Prepend(Index());

    // What titles there are need not be known for the page of a family.
    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Titles ? Index()
        : sheets.Value.FirstOrDefault(s => Path(s) == path) is { } sheet ? Entry(sheet)
        : path.Text.StartsWith("/titles/letter/", StringComparison.Ordinal) ? Lists().Where(l => l.Path == path).Select(Entry).FirstOrDefault()
        : null;

    private SiteEntry Index() => Entry(SitePath.Titles, null, () => inputs.Theme.Page(Titles())) with
    {
        Reads = new([.. RolesOf(InIndex)]) { Shown = () => ShownOf(InIndex).With(Shown.Of(ListLinks().Concat(SizeLinks()))) },
    };

    private SiteEntry Entry(RoleSheet sheet)
    {
        var ladder = Ladder(sheet);
        return Entry(Path(sheet), ladder.Min(r => r.Reviewed), () => inputs.Theme.Page(SizesOf(sheet))) with
        {
            Reads = new([.. ladder.Select(r => r.Id)]) { Shown = () => Shown.Of(SheetLinks(sheet)) },
        };
    }

    private SiteEntry Entry(TitleList list) => Entry(list.Path, null, () => inputs.Theme.Page(Titles(list))) with
    {
        Reads = new([.. RolesOf(list.Part.Items)]) { Shown = () => ShownOf(list.Part.Items).With(Shown.Of(LettersBeside(list))) },
    };

    /// <summary>Whoever bears a title, or may; what is said of a title and what it is asked depends on these.</summary>
    private static IEnumerable<Slug> RolesOf(IReadOnlyList<DecodedTitle> titles) =>
        titles.SelectMany(t => t.Named.Select(n => n.Role).Concat(t.Classes.SelectMany(c => c.Roles).Select(r => r.Role))).Select(r => r.Id).Distinct();

    private static Stamp ShownOf(IReadOnlyList<DecodedTitle> titles) => Stamp.Of(titles.Select(t =>
        $"{t.Id} {t.Title}: {string.Join(' ', t.Named.Select(n => $"{n.Role.Id} {n.Why}"))}; {string.Join(' ', t.Classes.Select(c => $"{c.Soc} {c.Name}, {string.Join(' ', c.Roles.Select(r => $"{r.Role.Id} {r.Fit}"))}"))}"));

    private static SiteEntry Entry(SitePath path, DateOnly? reviewed, Func<HtmlPart> part) => new()
    {
        Path = path,
        Kind = SiteEntryKind.Page,
        Listed = true,
        Reviewed = reviewed,
        WriteTo = output => part().WriteTo(output),
    };

    /// <summary>Those of letters; none where the index holds all titles.</summary>
    private IEnumerable<TitleList> Lists() => lists.Value.Where(l => l.Letter is not null);

    private static SitePath Path(RoleSheet sheet) => SitePath.Sizes(sheet.Family).Part(sheet.Number);

    private IReadOnlyList<RoleProfile> Ladder(RoleSheet sheet) => Sizes.LadderOf(sheet.Roles, inputs.Roles, inputs.Ledger);

    private static string Named(TitleList list) => $"{(list.Letter == TitleList.Digits ? "0 to 9" : char.ToUpperInvariant(list.Letter!.Value).ToString())}{(list.Part.IsWhole ? "" : $", {FirstLetter.InSentence(list.Part.FromTo(t => t.Title))}")}";

    private IReadOnlyList<DecodedTitle> InIndex => lists.Value is [{ Letter: null } only] ? only.Part.Items : [];

    private TitlesPage Titles()
    {
        var desk = new Desk(inputs);
        var all = InIndex;
        var own = all.Where(t => t.Named.Any(n => n.Why == DecodedTitle.Reason.OwnTitle)).ToList();
        return new()
        {
            Head = inputs.Head(SitePath.Titles, "Job title decoder", "Look up the title of an ad: which jobs it may stand for, why, and what to ask to find out.") with { SkipTo = "the titles" },
            WhoFiles = WhoFiles(desk),
            OwnTitles = own.Count > MostOwn ? [] : [.. own.Select(t => new TitleEntry(t.Id.Text, t.Title, []))],
            Groups = Groups(all, desk),
            Lists = [.. ListLinks()],
            Sizes = [.. SizeLinks()],
            Sources = desk.Citations.Sources,
        };
    }

    private IEnumerable<RelatedPage> ListLinks() => Lists().Select(l => new RelatedPage(Named(l), Parts.Counted(l.Part.Items.Count, "title"), l.Path));

    private IEnumerable<RelatedPage> SizeLinks() => sheets.Value.Where(s => s.Number == 1).Select(s => new RelatedPage(inputs.Ledger.Families[s.Family].Name,
        s.IsWhole ? string.Join(", ", Ladder(s).Select(r => new RoleSide(Seat.A, r).Name)) : inputs.Ledger.Families[s.Family].About, Path(s)));

    private IEnumerable<RelatedPage> LettersBeside(TitleList list) => Lists().Where(l => l.Letter == list.Letter).Select(l => new RelatedPage(Named(l), null, l.Path));

    private IEnumerable<RelatedPage> SheetLinks(RoleSheet sheet) =>
        sheets.Value.Where(s => s.Family == sheet.Family).Select(s => new RelatedPage(FirstLetter.Capital(s.Titles), null, Path(s)));

    private TitlesPage Titles(TitleList list)
    {
        var desk = new Desk(inputs);
        var name = Named(list);
        return new()
        {
            Head = inputs.Head(list.Path, $"Job titles: {name}", $"Job titles under {name}: which jobs each may stand for, why, and what to ask to find out.") with { SkipTo = "the titles" },
            WhoFiles = WhoFiles(desk),
            OwnTitles = [],
            Groups = Groups(list.Part.Items, desk),
            Parts = new(new("All job titles", null, SitePath.Titles), list.Part.Number, [.. LettersBeside(list)]),
            Sizes = [],
            Sources = desk.Citations.Sources,
        };
    }

    private Pages.Lines.Line? WhoFiles(Desk desk) =>
        desk.Citations.CiteAll(inputs.Ledger.Titles.Select(t => t.Citing)) is not { } note ? null
        : desk.Line().Say("“Filed with” is where the official list of titles, ").Add(desk.Word("onet", "O*NET")).Say(", puts a title ").Cite(note).Say(".").Done();

    private static IReadOnlyList<TitleGroup> Groups(IReadOnlyList<DecodedTitle> titles, Desk desk) =>
        [.. titles.GroupBy(t => char.ToUpperInvariant(t.Id.Text[0]).ToString())
            .Select(g => new TitleGroup("letter-" + g.Key.ToLowerInvariant(), g.Key, [.. g.Select(t => TitleEntries.Of(t, desk))]))];

    private SizesPage SizesOf(RoleSheet sheet)
    {
        var desk = new Desk(inputs);
        var ladder = Ladder(sheet);
        var name = inputs.Ledger.Families[sheet.Family].Name;
        var of = sheet.IsWhole ? string.Join(", ", ladder.Select(r => r.Plural)) : sheet.Titles;
        return new()
        {
            Head = inputs.Head(Path(sheet), $"{name}: which job is this ad for?{(sheet.Number == 1 ? "" : $" {FirstLetter.Capital(sheet.Titles)}")}", $"Doctors, staff, budget, boss, hiring and sites: what is said of {of}, and what to ask.") with { SkipTo = "the sizes" },
            Family = name,
            Parts = sheet.IsWhole ? null : new(new("All job titles", null, SitePath.Titles), sheet.Number, [.. SheetLinks(sheet)]),
            Roles = [.. ladder.Select(r => new RelatedPage(r.Title, new RoleSide(Seat.A, r).Does, SitePath.Role(r.Id)))],
            Tables = [.. Sizes.MeasuresOf(ladder).Select(m => Sizes.Table(m, ladder, desk))],
            Questions = Sizes.Questions(ladder),
            Reviewed = ladder.Min(r => r.Reviewed),
            Sources = desk.Citations.Sources,
        };
    }
}
