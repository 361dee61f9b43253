using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Writing;

namespace CareerCompare.Site.Families;

/// <summary>Any of several roles: all of them at <c>/compare/</c> where they are few, else a page a family; and every three that lead from one to the next.</summary>
public sealed class SetFamily(SiteInputs inputs) : IFamily
{
    /// <summary>As many columns as the theme's rules can show and hide without a script.</summary>
    public const int MostColumns = 12;

    /// <summary>What a phone has room for before the reader chooses.</summary>
    private const int ShownAtFirst = 2;

    private IReadOnlyList<RoleProfile> Roles { get; } = [.. inputs.Roles.Where(r => !r.Draft).OrderBy(r => r.Family).ThenBy(r => r.Title, StringComparer.Ordinal)];

    private bool AllInOne => Roles.Count <= MostColumns;

    public IEnumerable<SiteEntry> Entries()
    {
        yield return Entry(SitePath.Compare, Index);
        if (!AllInOne)
            foreach (var family in Families())
                yield return Entry(SitePath.CompareFamily(family[0].Family), () => FamilyPage(family));
        foreach (var three in RoleChains.OfThree(Roles)) yield return Entry(SitePath.Comparison(three.Select(r => r.Id)), () => Three(three));
    }

    private SiteEntry Entry(SitePath path, Func<SetPage> page) => new()
    {
        Path = path,
        Kind = SiteEntryKind.Page,
        Listed = true,
        WriteTo = output => inputs.Theme.Page(page()).WriteTo(output),
    };

    private IEnumerable<IReadOnlyList<RoleProfile>> Families() =>
        Roles.GroupBy(r => r.Family).Where(g => g.Count() > 1).Select(g => (IReadOnlyList<RoleProfile>)[.. g.Take(MostColumns)]);

    private SetPage Index()
    {
        var desk = new Desk(inputs);
        var page = new SetPage
        {
            Head = inputs.Head(SitePath.Compare, "Compare jobs", AllInOne ? "Put any of these jobs side by side and see only what differs." : "Choose a field, then put any of its jobs side by side.") with { SkipTo = "the jobs" },
            Lead = AllInOne ? "Put any of these jobs side by side. Show all of it, only what differs, or only what is shared." : "Choose a field, then put any of its jobs side by side.",
            Table = AllInOne && Roles.Count > 1 ? SetTables.Of(Roles, ShownAtFirst, desk) : null,
            MayPick = true,
            Families = AllInOne ? [] : [.. Families().Select(f => new RelatedPage(inputs.Ledger.Families[f[0].Family].Name, inputs.Ledger.Families[f[0].Family].About, SitePath.CompareFamily(f[0].Family)))],
            Pages = AllInOne ? [.. RoleChains.OfThree(Roles).Select(Link), .. RolePairs.Of(Roles).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs))] : [],
            Matrix = AllInOne && Roles.Count > 2 ? MatrixOf(Roles) : null,
            Sources = [],
        };
        return page with { Sources = desk.Citations.Sources };
    }

    private SetPage FamilyPage(IReadOnlyList<RoleProfile> roles)
    {
        var desk = new Desk(inputs);
        var family = inputs.Ledger.Families[roles[0].Family];
        var page = new SetPage
        {
            Head = inputs.Head(SitePath.CompareFamily(family.Id), $"Compare jobs: {FirstLetter.InSentence(family.Name)}", $"Put any of these jobs side by side: {family.About}") with { SkipTo = "the jobs" },
            Lead = family.About ?? "Put any of these jobs side by side.",
            Table = SetTables.Of(roles, ShownAtFirst, desk),
            MayPick = true,
            Families = [],
            Pages = [.. RoleChains.OfThree(roles).Select(Link), .. RolePairs.Of(roles).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs))],
            Matrix = null,
            Sources = [],
        };
        return page with { Sources = desk.Citations.Sources };
    }

    private SetPage Three(IReadOnlyList<RoleProfile> roles)
    {
        var desk = new Desk(inputs);
        var sides = roles.Select(r => new RoleSide(Seat.A, r)).ToList();
        var page = new SetPage
        {
            Head = inputs.Head(SitePath.Comparison(roles.Select(r => r.Id)), Link(roles).Title + "?", $"{roles[0].Title}, {sides[1].Name} and {sides[2].Name} side by side: pay, way in, days and work, with every figure sourced.") with { SkipTo = "the table" },
            Lead = $"Each may lead to the next: {sides[0].Name}, {sides[1].Name}, {sides[2].Name}.",
            Table = SetTables.Of(roles, roles.Count, desk),
            MayPick = false,
            Families = [],
            Pages = [.. RolePairs.Of(roles).Select(p => ComparisonFamily.Link(p.One, p.Other, inputs))],
            Matrix = null,
            Sources = [],
        };
        return page with { Sources = desk.Citations.Sources };
    }

    private static RelatedPage Link(IReadOnlyList<RoleProfile> three) =>
        new($"{three[0].Title}, {FirstLetter.InSentence(three[1].Title)} or {FirstLetter.InSentence(three[2].Title)}", "three steps of one ladder", SitePath.Comparison(three.Select(r => r.Id)));

    private PairMatrix MatrixOf(IReadOnlyList<RoleProfile> roles) => new(
        [.. roles.Select(r => new RoleSide(Seat.A, r))],
        [.. roles.Select(row => (IReadOnlyList<RelatedPage?>)[.. roles.Select(column => row == column ? null : ComparisonFamily.Link(row, column, inputs))])]);
}
