using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// A group of the wage survey that a role's title is counted in, and why we think so. A title with two groups is two
/// distributions, each by itself: a post may lie between or outside both.
/// </summary>
public sealed record RoleGroup(OccupationLink Link, GroupGround Ground)
{
    public SocCode Soc => Link.Soc;

    /// <summary>
    /// The groups of a role in its own order. Where no link says on which ground it counts, the main one is a group by
    /// our reading, and the others are none.
    /// </summary>
    public static IReadOnlyList<RoleGroup> Of(RoleProfile role)
    {
        IReadOnlyList<RoleGroup> said =
        [
            .. role.Occupations.Where(o => o.Ground is not null).Select(o => new RoleGroup(o, o.Ground!.Value)),
        ];
        return said.Count > 0 ? said : [new(role.MainOccupation, GroupGround.OurReading)];
    }
}

/// <summary>The kinds of employer that a role's pay is shown at, the nearest first.</summary>
public static class RoleEmployers
{
    /// <summary>So many sectors stand in where a role names no employers.</summary>
    private const int Most = 6;

    /// <summary>
    /// Those that the role names, as far as the newest release has a group of it there; else the sectors that employ
    /// most of its first group.
    /// </summary>
    public static IReadOnlyList<Industry> Of(RoleProfile role, Ledger ledger)
    {
        if (ledger.Wages.NewestByEmployer is not { } release)
            return [];
        var groups = RoleGroup.Of(role);
        if (role.EmployedAt.Count > 0)
            return
            [
                .. role
                    .EmployedAt.Where(code =>
                        groups.Any(g => ledger.Wages.Find(WageKey.At(code, g.Soc, release)) is not null)
                    )
                    .Select(code => ledger.Industries.GetValueOrDefault(code))
                    .OfType<Industry>(),
            ];
        return
        [
            .. ledger
                .Wages.At(IndustryLevel.Sector, groups[0].Soc, release)
                .OrderByDescending(e => e.Employment ?? 0)
                .Take(Most)
                .Select(e => ledger.Industries[e.Key.Employer.Industry!]),
        ];
    }
}

/// <summary>The cells of a role's groups at one employer or in one place, which verdicts are made of.</summary>
public static class GroupCells
{
    public static IReadOnlyList<GroupCell> AtEmployer(RoleProfile role, NaicsCode industry, Ledger ledger) =>
        ledger.Wages.NewestByEmployer is { } release
            ? Of(role, ledger, soc => WageKey.At(industry, soc, release))
            : Of(role, ledger, null);

    public static IReadOnlyList<GroupCell> InPlace(RoleProfile role, Area place, Ledger ledger) =>
        ledger.Wages.ReleasesOf(place.Kind == AreaKind.Territory ? AreaKind.State : place.Kind) is [.., var release]
            ? Of(role, ledger, soc => WageKey.In(WagePlace.Of(place), soc, release))
            : Of(role, ledger, null);

    /// <summary>The whole country, all employers, in the newest release.</summary>
    public static IReadOnlyList<GroupCell> National(RoleProfile role, Ledger ledger) =>
        ledger.Wages.Releases is [.., var release]
            ? Of(role, ledger, soc => WageKey.National(soc, release))
            : Of(role, ledger, null);

    private static IReadOnlyList<GroupCell> Of(RoleProfile role, Ledger ledger, Func<SocCode, WageKey>? key) =>
        [.. RoleGroup.Of(role).Select(g => new GroupCell(g.Soc, key is null ? null : ledger.Wages.Find(key(g.Soc))))];
}

/// <summary>
/// What official pay says of two roles where it says most of both: at the employer that is nearest to the two of them,
/// and in the whole country at all employers where they share none.
/// </summary>
/// <param name="Verdict">Over all pairings of their groups, at the median.</param>
/// <param name="At">The employer; null for all.</param>
/// <param name="Release">Of the figures.</param>
public sealed record RoleVerdict(GroupVerdict Verdict, Industry? At, YearMonth Release)
{
    /// <summary>The cell of a group there.</summary>
    public WageKey KeyOf(SocCode group) =>
        At is null ? WageKey.National(group, Release) : WageKey.At(At.Code, group, Release);

    /// <summary>Null where no release is kept.</summary>
    public static RoleVerdict? Of(RoleProfile first, RoleProfile second, Ledger ledger, PayComparer comparer)
    {
        if (SharedEmployer(first, second, ledger) is { } at && ledger.Wages.NewestByEmployer is { } release)
            return new(
                GroupVerdict.Of(
                    GroupCells.AtEmployer(first, at.Code, ledger),
                    GroupCells.AtEmployer(second, at.Code, ledger),
                    comparer
                ),
                at,
                release
            );
        return ledger.Wages.Releases is [.., var newest]
            ? new(
                GroupVerdict.Of(GroupCells.National(first, ledger), GroupCells.National(second, ledger), comparer),
                null,
                newest
            )
            : null;
    }

    /// <summary>
    /// The employer that stands nearest the front of both lists; null where no employer is in both. Whichever role is
    /// first, it is the same.
    /// </summary>
    public static Industry? SharedEmployer(RoleProfile first, RoleProfile second, Ledger ledger)
    {
        var (one, other) = (RoleEmployers.Of(first, ledger), RoleEmployers.Of(second, ledger));
        return one.Index()
            .Join(other.Index(), a => a.Item.Code, b => b.Item.Code, (a, b) => (a.Item, Distance: a.Index + b.Index))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Item.Code)
            .Select(x => x.Item)
            .FirstOrDefault();
    }
}
