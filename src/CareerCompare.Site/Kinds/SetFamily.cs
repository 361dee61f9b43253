using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Kinds;

/// <summary>
/// Any of several roles: all of them at <c>/compare/</c> where they are few, else tables by family, from which a script
/// there puts any together; and every three that lead from one to the next.
/// </summary>
public sealed class SetFamily(SiteInputs inputs) : IFamily
{
    /// <summary>As many columns as the theme's rules can show and hide without a script.</summary>
    public const int MostColumns = 8;

    /// <summary>
    /// As many as a page of a family has room for within the weight of a comparison, though each says as much as the
    /// longest now.
    /// </summary>
    public const int MostInSheet = 6;

    private const int MostBesideOne = 3;

    /// <summary>What a phone has room for before the reader chooses.</summary>
    private const int ShownAtFirst = 2;

    private IReadOnlyList<RoleProfile> Roles { get; } =
    [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Family).ThenBy(r => r.Title, StringComparer.Ordinal)];

    private bool AllInOne => Roles.Count <= MostColumns;

    private readonly Lazy<IReadOnlyList<RoleSheet>> sheets = new(() =>
        [.. RoleSheet.Of(inputs.Roles.Where(r => !r.Draft), MostInSheet)]
    );

    private IReadOnlyList<RoleSheet> Sheets => AllInOne ? [] : sheets.Value;

    /// <summary>Every three that have a page.</summary>
    public IEnumerable<IReadOnlyList<RoleProfile>> Threes => RoleChains.OfThree(Roles);

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Compare, Index);
        foreach (var sheet in Sheets)
            yield return Entry(sheet.Path, () => Sheet(sheet));
        foreach (var three in Threes)
            yield return Entry(SitePath.Comparison(three.Select(r => r.Id)), () => Three(three));
        if (!AllInOne)
            yield return new()
            {
                Path = inputs.JobIndex.Path,
                Kind = SiteEntryKind.Text,
                WriteTo = output => output.Write(inputs.JobIndex.Bytes.Span),
            };
    }

    private SitePath? Jobs => AllInOne ? null : inputs.JobIndex.Path;

    private SiteEntry Entry(SitePath path, Func<SetPage> page) =>
        new()
        {
            Path = path,
            Kind = SiteEntryKind.Page,
            Listed = true,
            WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
        };

    private IEnumerable<RoleSheet> SheetsBeside(RoleSheet sheet) =>
        Sheets.Where(s => s.Family == sheet.Family && s.Number != sheet.Number);

    private IEnumerable<RelatedPage> PagesOfTwo(IReadOnlyList<RoleProfile> roles) =>
        RolePairs.Of(roles).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs));

    private SetPage Index()
    {
        var lead = AllInOne
            ? "Put any of these jobs side by side. Show all of it, only what differs, or only what is shared."
            : "Put jobs side by side: pay, way in, days and work. Show all of it, only what differs, or only what is shared.";
        return new()
        {
            Head = inputs.Head(
                SitePath.Compare,
                "Compare jobs",
                "Put any of these jobs side by side and see only what differs."
            ) with
            {
                SkipTo = AllInOne ? "the jobs" : "the fields",
            },
            Lead = lead,
            Table = Roles.Count > 1 ? SetTables.Of(AllInOne ? Roles : [], ShownAtFirst, inputs) : null,
            MayPick = true,
            Jobs = Jobs,
            Sheets = [.. Sheets.Select(s => s.Link(inputs.Ledger))],
            Pages = AllInOne ? PagesOf(Roles) : [],
            Matrix = AllInOne && Roles.Count > 2 ? MatrixOf(Roles) : null,
        };
    }

    private SetPage Sheet(RoleSheet sheet)
    {
        var family = inputs.Ledger.Families[sheet.Family];
        var title = $"Compare jobs: {family.InSentence}{(sheet.IsWhole ? "" : $", {sheet.Titles}")}";
        return new()
        {
            Head = inputs.Head(sheet.Path, title, $"Put any of these jobs side by side: {family.About}") with
            {
                SkipTo = "the jobs",
            },
            Lead = family.About ?? "Put any of these jobs side by side.",
            Table = SetTables.Of([.. ColumnsOf(sheet)], ShownAtFirst, inputs),
            MayPick = true,
            Jobs = Jobs,
            Sheets = [.. SheetsBeside(sheet).Select(s => s.Link(inputs.Ledger) with { About = null })],
            Pages = PagesOf([.. ColumnsOf(sheet)]),
            Matrix = null,
        };
    }

    /// <summary>A field of one job has those most like it beside it, or the table would compare nothing.</summary>
    private IEnumerable<RoleProfile> ColumnsOf(RoleSheet sheet) =>
        sheet.Roles is [var only] ? inputs.DigestOf(only).Nearest.Take(MostBesideOne).Prepend(only) : sheet.Roles;

    /// <summary>Steps of a ladder first, also those that lead to a job of another table.</summary>
    private IReadOnlyList<RelatedPage> PagesOf(IReadOnlyList<RoleProfile> roles)
    {
        var threes = Threes.Where(three => three.Any(roles.Contains)).Select(Link);
        var pairs = RolePairs
            .Of(roles)
            .OrderByDescending(p => p.IsStep)
            .Select(p => ComparisonFamily.Link(p.One, p.Other, inputs));
        return [.. threes.Concat(pairs)];
    }

    private SetPage Three(IReadOnlyList<RoleProfile> roles)
    {
        var sides = roles.Select(r => new RoleSide(Seat.A, r)).ToList();
        return new()
        {
            Head = inputs.Head(
                SitePath.Comparison(roles.Select(r => r.Id)),
                Link(roles).Title + "?",
                $"{roles[0].Title}, {sides[1].Name} and {sides[2].Name} side by side: pay, way in, days and work, with every figure sourced."
            ) with
            {
                SkipTo = "the table",
            },
            Lead = $"Each may lead to the next: {sides[0].Name}, {sides[1].Name}, {sides[2].Name}.",
            Table = SetTables.Of(roles, roles.Count, inputs),
            MayPick = false,
            Jobs = null,
            Sheets = [],
            Pages = [.. PagesOfTwo(roles)],
            Matrix = null,
        };
    }

    private static RelatedPage Link(IReadOnlyList<RoleProfile> three) =>
        new(
            $"{three[0].Title}, {three[1].Name} or {three[2].Name}",
            "three steps of one ladder",
            SitePath.Comparison(three.Select(r => r.Id))
        );

    private PairMatrix MatrixOf(IReadOnlyList<RoleProfile> roles) =>
        new(
            [.. roles.Select(r => new RoleSide(Seat.A, r))],
            [
                .. roles.Select(row =>
                    (IReadOnlyList<RelatedPage?>)
                        [.. roles.Select(column => row == column ? null : ComparisonFamily.Link(row, column, inputs))]
                ),
            ]
        );
}
