using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The title decoder: every title from A to Z, and for each family how large its jobs are; and the file by which the
/// search box finds titles and groups.
/// </summary>
public sealed class TitlesFamily(SiteInputs inputs) : IFamily
{
    /// <summary>More are not looked through; the letters are quicker then.</summary>
    private const int MostOwn = 12;

    /// <summary>More titles of jobs here than these stand under their letters only.</summary>
    private const int MostBorne = 60;

    private const string Lead =
        "Titles mislead. Find yours, see which jobs it may stand for, and ask the questions beside it.";

    /// <summary>As many jobs as are weighed against each other on a page.</summary>
    public const int MostSizes = 24;

    private readonly Lazy<IReadOnlyList<RoleSheet>> sheets = new(() =>
        [.. RoleSheet.Of(inputs.Roles.Where(r => !r.Draft), MostSizes)]
    );

    private readonly Lazy<IReadOnlyList<TitleList>> lists = new(() => TitleList.Of(inputs.Titles));

    private readonly Lazy<string> sizedBy = new(() => Listed.And(Sizes.Spoken(inputs.Roles, inputs)));

    public IEnumerable<SiteEntry> Entries() =>
        sheets.Value.Select(Entry).Concat(Lists().Select(Entry)).Concat(IndexFile()).Prepend(Index());

    // What titles there are need not be known for the page of a family.
    public SiteEntry? Find(SitePath path) =>
        path == SitePath.Titles ? Index()
        : sheets.Value.FirstOrDefault(s => Path(s) == path) is { } sheet ? Entry(sheet)
        : path.Text.StartsWith("/titles/letter/", StringComparison.Ordinal)
            ? Lists().Where(l => l.Path == path).Select(Entry).FirstOrDefault()
        : path.Text.StartsWith("/titles.", StringComparison.Ordinal) ? IndexFile().FirstOrDefault(e => e.Path == path)
        : null;

    private IEnumerable<SiteEntry> IndexFile() =>
        inputs.TitleIndex is { } index
            ?
            [
                new()
                {
                    Path = index.Path,
                    Kind = SiteEntryKind.Text,
                    WriteTo = output => output.Write(index.Bytes.Span),
                },
            ]
            : [];

    private SiteEntry Index() => Entry(SitePath.Titles, null, () => inputs.Theme.Page(Titles()));

    private SiteEntry Entry(RoleSheet sheet)
    {
        var ladder = Ladder(sheet);
        return Entry(Path(sheet), ladder.Min(r => r.Reviewed), () => inputs.Theme.Page(SizesOf(sheet)));
    }

    private SiteEntry Entry(TitleList list) => Entry(list.Path, null, () => inputs.Theme.Page(Titles(list)));

    private static SiteEntry Entry(SitePath path, DateOnly? reviewed, Func<HtmlPart> part) =>
        new()
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

    private IReadOnlyList<RoleProfile> Ladder(RoleSheet sheet) =>
        Sizes.LadderOf(sheet.Roles, inputs.Roles, inputs.Ledger);

    private static string Named(TitleList list) =>
        $"{(list.Letter == TitleList.Digits ? "0 to 9" : char.ToUpperInvariant(list.Letter!.Value).ToString())}{(list.Part.IsWhole ? "" : $", {FirstLetter.InSentence(list.Part.FromTo(t => t.Title))}")}";

    private TitlesPage Titles()
    {
        var isWhole = lists.Value is [{ Letter: null }];
        var borne = inputs.Titles.Where(t => t.IsBorne).ToList();
        IReadOnlyList<DecodedTitle> shown =
            isWhole ? inputs.Titles
            : borne.Count <= MostBorne ? borne
            : [];
        var own = shown.Where(t => t.Named.Any(n => n.Why == DecodedTitle.Reason.OwnTitle)).ToList();
        return new()
        {
            Head = inputs.Head(
                SitePath.Titles,
                "Job title decoder",
                "Look up the title of an ad: which jobs it may stand for, why, and what to ask to find out."
            ) with
            {
                SkipTo = "the titles",
            },
            Heading = "Which job is this ad for?",
            Lead = Lead,
            WhoFiles = WhoFiles(),
            OwnTitles = own.Count > MostOwn ? [] : [.. own.Select(t => new TitleEntry(t.Id.Text, t.Title, []))],
            Groups = [.. ByField(shown, isWhole)],
            Lists = [.. ListLinks()],
            LetterAnchors = [.. Lists().Select(l => $"letter-{l.Letter}").Distinct()],
            AllGroups =
                inputs.Groups.Fields.Count > 0
                    ? new("All official groups", "by name, with the jobs of this site in each", SitePath.Groups)
                    : null,
            SizedBy = sizedBy.Value,
            Sizes = [.. SizeLinks()],
        };
    }

    private IEnumerable<RelatedPage> ListLinks() =>
        Lists().Select(l => new RelatedPage(Named(l), Parts.Counted(l.Part.Items.Count, "title"), l.Path));

    private IEnumerable<RelatedPage> SizeLinks() =>
        sheets
            .Value.Where(s => s.Number == 1)
            .Select(s => new RelatedPage(
                inputs.Ledger.Families[s.Family].Name,
                s.IsWhole ? string.Join(", ", Ladder(s).Select(r => r.Name)) : inputs.Ledger.Families[s.Family].About,
                Path(s)
            ));

    private IEnumerable<RelatedPage> LettersBeside(TitleList list) =>
        Lists().Where(l => l.Letter == list.Letter).Select(l => new RelatedPage(Named(l), null, l.Path));

    private IEnumerable<RelatedPage> SheetLinks(RoleSheet sheet) =>
        sheets
            .Value.Where(s => s.Family == sheet.Family)
            .Select(s => new RelatedPage(FirstLetter.Capital(s.Titles), null, Path(s)));

    private TitlesPage Titles(TitleList list)
    {
        var name = Named(list);
        return new()
        {
            Head = inputs.Head(
                list.Path,
                $"Job titles: {name}",
                $"Job titles under {name}: which jobs each may stand for, why, and what to ask to find out."
            ) with
            {
                SkipTo = "the titles",
            },
            Heading = $"Job titles: {name}",
            Lead = Lead,
            WhoFiles = WhoFiles(),
            OwnTitles = [],
            Groups =
            [
                new(
                    $"letter-{list.Letter}",
                    char.ToUpperInvariant(list.Letter!.Value).ToString(),
                    [.. list.Part.Items.Select(t => TitleEntries.Of(t, inputs))]
                ),
            ],
            Parts = new(new("All job titles", null, SitePath.Titles), list.Part.Number, [.. LettersBeside(list)]),
            SizedBy = sizedBy.Value,
            Sizes = [],
        };
    }

    /// <summary>What the words for the grounds mean, with the lists; null where no list is held.</summary>
    private Line? WhoFiles()
    {
        var sorts = inputs.Notes.OfAll(inputs.Ledger.DirectMatches.Select(t => t.Citation));
        var names = inputs.Notes.OfAll(inputs.Ledger.ListedTitles.Concat(inputs.Ledger.Titles).Select(t => t.Citation));
        if (names is null)
            return null;
        var line = inputs.Line().Say("How titles come into a group. ");
        if (sorts is not null)
            line.Strong("Sorted by title:").Say(" all who have it are counted there ").Cite(sorts).Say(". ");
        return line.Strong("Reported:")
            .Say(" people who do that work gave it as theirs. ")
            .Strong("Named:")
            .Say(" the Labor Department’s list, ")
            .Add(inputs.Word("onet", "O*NET"))
            .Say(", has it there ")
            .Cite(names)
            .Say(". ")
            .Strong("By our reading:")
            .Say(" no list has it there, and the work fits. The work sorts a post, unless its title does.")
            .Done();
    }

    /// <summary>
    /// What readers come for first: titles of the jobs here, then those of a class that stands for one, by its field,
    /// then all others.
    /// </summary>
    private IEnumerable<TitleGroup> ByField(IReadOnlyList<DecodedTitle> titles, bool isWhole)
    {
        var left = titles.ToList();
        var letters = new HashSet<char>();
        TitleGroup Group(string id, string heading, Func<DecodedTitle, bool> belongs)
        {
            // A role's own titles before those that hold its title and more.
            var own = left.Where(belongs).OrderBy(t => t.Named.Count == 0 ? default : t.Named[0].Why).ToList();
            left.RemoveAll(own.Contains);
            // Old links lead to letters; where these have lists of their own, to the lists.
            return new(
                id,
                heading,
                [
                    .. own.Select(t =>
                        TitleEntries.Of(t, inputs) with
                        {
                            Letter = isWhole && letters.Add(t.Id.Text[0]) ? $"letter-{t.Id.Text[0]}" : null,
                        }
                    ),
                ]
            );
        }

        List<TitleGroup> groups = [Group("jobs", "Jobs on this site", t => t.Named.Count > 0)];
        foreach (var family in inputs.Ledger.Families.Values.OrderBy(f => f.Id))
            groups.Add(
                Group(
                    "field-" + family.Id.Text,
                    family.Name,
                    t => t.Classes.SelectMany(c => c.Roles).FirstOrDefault()?.Role.Family == family.Id
                )
            );
        groups.Add(Group("elsewhere", "Jobs that are not on this site", _ => true));
        return groups.Where(g => g.Titles.Count > 0);
    }

    private SizesPage SizesOf(RoleSheet sheet)
    {
        var ladder = Ladder(sheet);
        var name = inputs.Ledger.Families[sheet.Family].Name;
        var of = sheet.IsWhole ? string.Join(", ", ladder.Select(r => r.Plural)) : sheet.Titles;
        return new()
        {
            Head = inputs.Head(
                Path(sheet),
                $"{name}: which job is this ad for?{(sheet.Number == 1 ? "" : $" {FirstLetter.Capital(sheet.Titles)}")}",
                $"{FirstLetter.Capital(sizedBy.Value)}: what is said of {of}, and what to ask."
            ) with
            {
                SkipTo = "the sizes",
            },
            Family = name,
            Parts = sheet.IsWhole
                ? null
                : new(new("All job titles", null, SitePath.Titles), sheet.Number, [.. SheetLinks(sheet)]),
            Roles =
            [
                .. ladder.Select(r => new RelatedPage(r.Title, new RoleSide(Seat.A, r).Does, SitePath.Role(r.Id))),
            ],
            Tables = [.. Sizes.MeasuresOf(ladder).Select(m => Sizes.Table(m, ladder, inputs)).OfType<SizeTable>()],
            Questions = Sizes.Questions(ladder, inputs.Ledger.Site.Wording),
            Reviewed = ladder.Min(r => r.Reviewed),
        };
    }
}

/// <summary>A page for every role that has questions to expect, or advice on how to ask for it.</summary>
public sealed class InterviewFamily(SiteInputs inputs) : IFamily
{
    public IEnumerable<SiteEntry> Entries() => inputs.Roles.Where(r => PathOf(r, inputs) is not null).Select(Entry);

    public SiteEntry? Find(SitePath path) =>
        inputs.Roles.FirstOrDefault(r => SitePath.Interview(r.Id) == path) is { } role
        && PathOf(role, inputs) is not null
            ? Entry(role)
            : null;

    /// <summary>Null where the role has no such page.</summary>
    public static SitePath? PathOf(RoleProfile role, SiteInputs inputs) =>
        role.Interview.Count > 0 || StepsTo(role, inputs).Any() ? SitePath.Interview(role.Id) : null;

    // Up from those below, then down from those above.
    private static IEnumerable<(RoleProfile From, AskedStep Step)> StepsTo(RoleProfile role, SiteInputs inputs) =>
        from other in inputs.LeadingTo(role).Concat(role.LeadsTo.Select(id => inputs.Ledger.Roles[id]))
        where !other.Draft
        from step in other.Steps
        where step.To == role.Id
        select (other, step);

    private SiteEntry Entry(RoleProfile role) =>
        new()
        {
            Path = SitePath.Interview(role.Id),
            Kind = SiteEntryKind.Page,
            // What is asked for at work, other roles say of their step to this one.
            Listed = !role.Draft,
            Reviewed = role.Reviewed,
            WriteTo = output => inputs.Theme.Page(Page(role)).WriteTo(output),
        };

    private InterviewPage Page(RoleProfile role)
    {
        var side = new RoleSide(Seat.A, role);
        return new()
        {
            Head = inputs.Head(
                SitePath.Interview(role.Id),
                $"{role.Title}: the interview",
                $"Questions to expect as {side.WithArticle}, what a good answer shows, what to ask back, and how to ask for the job where you work now."
            ) with
            {
                SkipTo = "the questions",
                NoIndex = role.Draft,
            },
            Role = side,
            Expected =
            [
                .. role.Interview.Select(q => new ExpectedQuestion(
                    q.Asks,
                    inputs.Resolve(q.Shows),
                    Duty(role, q, inputs)
                )),
            ],
            AskBack = Sizes.Questions(role, inputs),
            AtWork =
            [
                .. StepsTo(role, inputs)
                    .Select(s => new AtWork(
                        new RoleSide(Seat.B, s.From),
                        role.LeadsTo.Contains(s.From.Id),
                        [.. s.Step.Show.Select(inputs.Resolve)],
                        [.. s.Step.AskFor.Select(inputs.Resolve)]
                    )),
            ],
        };
    }

    private static Line Duty(RoleProfile role, InterviewQuestion question, SiteInputs inputs) =>
        inputs
            .Line()
            .Say($"{inputs.LabelOf(TermKind.Duty, question.Duty)} ")
            .Cite(
                inputs.Notes.OfAll(
                    role.Duties.Where(d => d.Duty == question.Duty && d.Citation.MayDecide).Select(d => d.Citation)
                )
            )
            .Done();
}
