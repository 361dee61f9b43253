using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
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
