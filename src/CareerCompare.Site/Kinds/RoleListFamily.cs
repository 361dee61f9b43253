using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// The list of roles: all at <c>/roles/</c> where they are few, else there the lists by family, and drafts by
/// themselves.
/// </summary>
public sealed class RoleListFamily(SiteInputs inputs) : IFamily
{
    /// <summary>Each role with what it does, within the weight of a page.</summary>
    public const int MostRoles = 150;

    /// <summary>Titles alone.</summary>
    public const int MostDrafts = 300;

    private static readonly RelatedPage AllRoles = new("All roles", null, SitePath.Roles);

    private bool AllInOne => inputs.Roles.Count <= MostRoles;

    private IReadOnlyList<RoleSheet> Sheets { get; } =
        inputs.Roles.Count <= MostRoles ? [] : [.. RoleSheet.Of(inputs.Roles, MostRoles)];

    private IReadOnlyList<Part<RoleDraft>> Drafts { get; } =
        Parts.Of([.. inputs.Ledger.Drafts.OrderBy(d => d.Title, StringComparer.Ordinal)], MostDrafts);

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Roles, listed: true, Index);
        foreach (var sheet in Sheets)
            yield return Entry(Path(sheet), listed: true, () => Page(sheet));
        if (Drafts is { Count: > 1 } drafts)
            foreach (var part in drafts)
                yield return Entry(SitePath.Drafts.Part(part.Number), listed: false, () => Page(part, drafts));
    }

    private SiteEntry Entry(SitePath path, bool listed, Func<ListingPage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = listed,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    private static SitePath Path(RoleSheet sheet) => SitePath.Field(sheet.Family).Part(sheet.Number);

    private static RelatedPage Link(RoleSheet sheet) =>
        new(FirstLetter.Capital(sheet.Titles), Parts.Counted(sheet.Roles.Count, "job"), Path(sheet));

    private ListingPage Index() =>
        new()
        {
            Head = inputs.Head(
                SitePath.Roles,
                "Roles",
                "Every role on this site: work, pay and way in, with every figure sourced."
            ) with
            {
                SkipTo = "the list",
            },
            Heading = "Roles",
            Lead = "What each job is, what it may pay, and the way in.",
            Groups =
            [
                .. ByFamily()
                    .Select(f => new ListingGroup(
                        f.Family.Id.Text,
                        f.Family.Name,
                        f.Family.About,
                        AllInOne ? Rows(f.Roles) : [.. Sheets.Where(s => s.Family == f.Family.Id).Select(Link)]
                    )),
                .. inputs.Ledger.Drafts.Count == 0 ? (ListingGroup[])[] : [DraftGroup()],
            ],
            Attributions = inputs.Ledger.Drafts.Count == 0 ? [] : Attributions(inputs.Ledger.Drafts),
        };

    private ListingPage Page(RoleSheet sheet)
    {
        var family = inputs.Ledger.Families[sheet.Family];
        return new()
        {
            Head = inputs.Head(
                Path(sheet),
                $"Roles: {family.InSentence}{(sheet.IsWhole ? "" : $", {sheet.Titles}")}",
                $"{family.About} {FirstLetter.Capital(sheet.Titles)}: work, pay and way in.".TrimStart()
            ) with
            {
                SkipTo = "the list",
            },
            Heading = family.Name,
            Lead = family.About ?? "What each job is, what it may pay, and the way in.",
            Parts = new(
                AllRoles,
                sheet.Number,
                [.. Sheets.Where(s => s.Family == sheet.Family).Select(s => Link(s) with { Why = null })]
            ),
            Groups = [new("jobs", FirstLetter.Capital(sheet.Titles), null, Rows(sheet.Roles))],
        };
    }

    private static IReadOnlyList<RelatedPage> Rows(IEnumerable<RoleProfile> roles) =>
        [
            .. roles.Select(r => new RelatedPage(
                r.Title + (r.Draft ? " (draft)" : ""),
                new RoleSide(Seat.A, r).Does,
                SitePath.Role(r.Id)
            )),
        ];

    /// <summary>Last, and without a word on each: there may be hundreds.</summary>
    private ListingGroup DraftGroup() =>
        new(
            "drafts",
            "Drafts",
            "Jobs from official lists, with official figures. Nobody has written about them yet.",
            Drafts is [var only]
                ? Rows(only)
                :
                [
                    .. Drafts.Select(p => new RelatedPage(
                        p.FromTo(d => d.Title),
                        Parts.Counted(p.Items.Count, "job"),
                        SitePath.Drafts.Part(p.Number)
                    )),
                ]
        );

    private ListingPage Page(Part<RoleDraft> part, IReadOnlyList<Part<RoleDraft>> all)
    {
        var titles = part.FromTo(d => d.Title);
        return new()
        {
            Head = inputs.Head(
                SitePath.Drafts.Part(part.Number),
                $"Drafts: {titles}",
                $"{titles}: jobs from official lists, with official figures. Nobody has written about them yet."
            ) with
            {
                NoIndex = true,
                SkipTo = "the list",
            },
            Heading = "Drafts",
            Lead = "Jobs from official lists, with official figures. Nobody has written about them yet.",
            Parts = new(AllRoles, part.Number, Parts.Links(all, SitePath.Drafts, d => d.Title)),
            Groups = [new("jobs", titles, null, Rows(part))],
            Attributions = Attributions(part.Items),
        };
    }

    private static IReadOnlyList<RelatedPage> Rows(Part<RoleDraft> part) =>
        [.. part.Items.Select(d => new RelatedPage(d.Title, null, SitePath.Role(d.Id)))];

    private IReadOnlyList<string> Attributions(IEnumerable<RoleDraft> drafts) =>
        [
            .. drafts
                .SelectMany(d => d.Occupations)
                .SelectMany(o => o.Citation.Sources)
                .Distinct()
                .Select(s => inputs.Ledger.Sources[s].AttributionOn(inputs.Ledger.Site.Name))
                .OfType<string>(),
        ];

    private IEnumerable<(Family Family, IEnumerable<RoleProfile> Roles)> ByFamily() =>
        inputs
            .Roles.GroupBy(r => r.Family)
            .OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key)
            .Select(g =>
                (inputs.Ledger.Families[g.Key], g.OrderBy(r => r.Title, StringComparer.Ordinal).AsEnumerable())
            );
}

/// <summary>The home page, and the page for a wrong address.</summary>
public sealed class IndexFamily(SiteInputs inputs) : IFamily
{
    private const int MostIAm = 3;
    private const int MostOnHome = 10;
    private const int FewRoles = 40;

    public IEnumerable<SiteEntry> Entries() =>
        [
            Entry(SitePath.Home, true, () => inputs.Theme.Page(Home())),
            Entry(
                SitePath.NotFound,
                false,
                () =>
                    inputs.Theme.Page(
                        new NotFoundPage(
                            inputs.Head(SitePath.NotFound, "No such page", "This address has no page.") with
                            {
                                NoIndex = true,
                                SkipTo = "the links",
                                OpenGraphType = "website",
                            }
                        )
                        {
                            OneOrder = OneOrder,
                        }
                    )
            ) with
            { },
        ];

    private bool OneOrder => inputs.Roles.Count > Redirects.MostForBothOrders;

    private static SiteEntry Entry(SitePath path, bool listed, Func<Pages.Html.HtmlPart> part) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = listed,
            WriteTo = output => part().WriteTo(output),
        };

    private HomePage Home()
    {
        var steps = (
            from role in inputs.Roles
            from id in role.LeadsTo
            select (From: role, To: inputs.Ledger.Roles[id])
        ).ToList();
        var articles = inputs.Ledger.Sources.Values.Where(s => s.Statements is not null).ToList();
        var iAm = steps
            .OrderByDescending(s => s.From.Family == s.To.Family)
            .Take(MostIAm)
            .Select(s => new IAmLink(
                $"I am {new RoleSide(Seat.A, s.From).Article} ",
                new RoleSide(Seat.A, s.From).Name,
                $", considering {new RoleSide(Seat.A, s.To).Name}",
                SitePath.Comparison(s.From.Id, s.To.Id)
            ))
            .Append(new("I have a ", "job ad", ", and wonder which job it is", SitePath.Titles))
            .Append(
                new("I am a ", "student", ", weighing a degree against a certificate or experience", SitePath.Guides)
            );
        return new()
        {
            Head = inputs.Head(
                SitePath.Home,
                "How two similar-sounding jobs really differ",
                inputs.Ledger.Site.Tagline
            ) with
            {
                OpenGraphType = "website",
                SkipTo = "the comparisons",
            },
            Search = inputs.SearchBox(here: false),
            IAm = [.. iAm],
            Example = Example(),
            Statements = articles.Sum(s => s.Statements!.Last - s.Statements.First + 1),
            NotFoundAtBureau = inputs
                .Roles.SelectMany(r => r.Pay)
                .Count(p =>
                    p.Citation.Status == Core.Claims.ClaimStatus.AttributionNotConfirmed
                    && p.Citation.Quotes == inputs.Ledger.Official.Oews
                ),
            Comparisons =
            [
                .. PairsOnHome().Take(MostOnHome).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs)),
            ],
            Guides = [.. inputs.Ledger.Guides.Values.OrderBy(g => g.Order).Select(GuideFamily.Link)],
            Reviewed = inputs.Ledger.Site.AsOf,
        };
    }

    /// <summary>
    /// Pairs that the home page may show: all that people weigh where roles are few, else those of a ladder, and of the first roles with
    /// those most like them. Ten are shown; to weigh a thousand roles for them would take longer than all else of the
    /// page.
    /// </summary>
    private IEnumerable<RolePair> Candidates() =>
        inputs.Roles.Count <= FewRoles
            ? RolePairs.Of(inputs.Roles).Where(p => inputs.Resemblance.Kinship.Holds(p.One, p.Other))
            : (
                from role in inputs.Roles
                where !role.Draft
                from other in role.LeadsTo.Select(id => inputs.Ledger.Roles[id]).Where(r => !r.Draft)
                select new RolePair(role, other)
            )
                .Concat(
                    from role in inputs.Roles.Where(r => !r.Draft).Take(FewRoles)
                    from other in inputs.DigestOf(role).Nearest
                    select new RolePair(role, other)
                )
                .DistinctBy(p => SitePath.Comparison(p.One.Id, p.Other.Id));

    /// <summary>
    /// Steps of a ladder, then pairs of one family. Each role has its turn, or the first would fill the list.
    /// </summary>
    private IEnumerable<RolePair> PairsOnHome()
    {
        var all = Candidates()
            .OrderByDescending(p => p.IsStep)
            .ThenByDescending(p => p.One.Family == p.Other.Family)
            .ToList();
        return all.Count <= MostOnHome
            ? all
            : all.Where(p => p.IsStep).Concat(all.DistinctBy(p => p.One.Id)).Concat(all).Distinct();
    }

    /// <summary>
    /// A pair of which official pay says most: first one that holds whichever way the titles are counted, and of these
    /// one whose titles the official lists name.
    /// </summary>
    private RealAnswer? Example()
    {
        var best = Candidates()
            .Select(p => Ladder.Seats(p.One, p.Other, inputs.Ledger))
            .Select(s => (s.A, s.B, Found: RoleVerdictWords.Of(s.A.Role, s.B.Role, inputs)))
            .Where(x => x.Found?.Verdict is GroupVerdict.Whichever or GroupVerdict.InSome)
            .OrderByDescending(x => x.Found!.Verdict is GroupVerdict.Whichever)
            .ThenBy(x => OwnReadings(x.A.Role) + OwnReadings(x.B.Role))
            .ThenByDescending(x => x.A.Role.Family != x.B.Role.Family)
            .FirstOrDefault();
        if (best.Found is not { } found)
            return null;
        var cells = new[] { best.A, best.B }
            .SelectMany(side => RoleGroup.Of(side.Role).Select(g => (side.Seat, Key: found.KeyOf(g.Soc))))
            .DistinctBy(x => x.Key)
            .Select(x => (x.Seat, Cell: inputs.Ledger.Wages.Find(x.Key)))
            .Where(x => x.Cell is { Yearly: { P10.Floor: not null, Median.Floor: not null, P90.Floor: not null } })
            .Select(x => (x.Seat, Cell: x.Cell!))
            .ToList();
        if (cells.Count == 0)
            return null;
        var scale = PayScale.UpTo(cells.Max(x => x.Cell.Yearly.P90.Floor!.Value));
        var figures = inputs.Figures.Wages;
        var newest = figures.Of(cells[0].Cell, PayKind.Median);
        return new(
            new([
                new Line.Words($"{best.A.Role.Title} or {best.B.Name}? "),
                RoleVerdictWords.Sentence(found, best.A.Role, best.B.Role, inputs),
                new Line.Words("."),
            ]),
            scale,
            [
                .. cells.Select(x => new RealAnswer.Group(
                    x.Seat,
                    FirstLetter.Capital(inputs.NameOf(x.Cell.Soc)),
                    figures.Of(x.Cell, PayKind.P10),
                    figures.Of(x.Cell, PayKind.Median),
                    figures.Of(x.Cell, PayKind.P90),
                    RangeBar.Of(x.Cell.Yearly.P10, x.Cell.Yearly.Median, x.Cell.Yearly.P90, scale)!
                )),
            ],
            inputs
                .Line()
                .Say($"Pay a year for full-time work {RoleVerdictWords.Where(found)}, US, {newest.Period} ")
                .Cite(newest.Citation)
                .Say(". A bar leaves out the tenth that is paid least and the tenth that is paid most.")
                .Done(),
            ComparisonFamily.Link(best.A.Role, best.B.Role, inputs)
        );
    }

    private static int OwnReadings(RoleProfile role) =>
        RoleGroup.Of(role).Count(g => g.Ground == GroupGround.OurReading);
}
