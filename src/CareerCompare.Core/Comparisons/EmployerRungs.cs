using CareerCompare.Core.Claims;
using CareerCompare.Core.Wages;

namespace CareerCompare.Core.Comparisons;

/// <summary>One kind of employer, with the groups that are told of there.</summary>
/// <param name="At">The employer; null for all together.</param>
/// <param name="Cells">The groups of the roles that name it, each once, that have a figure there.</param>
public sealed record EmployerRung(Industry? At, IReadOnlyList<WageEstimate> Cells)
{
    /// <summary>
    /// So many of the employers that one of two roles alone names stand beside those that both do; the role's own page
    /// has the others.
    /// </summary>
    private const int MostOfOne = 4;

    /// <summary>
    /// The employers where one role works, or two, the nearest first, and all together at the end. What both name goes
    /// before what one does, and of that the nearest few.
    /// </summary>
    public static IReadOnlyList<EmployerRung> Of(IReadOnlyList<RoleProfile> roles, Ledger ledger)
    {
        List<EmployerRung> rungs = [];
        if (ledger.Wages.NewestByEmployer is { } release)
        {
            var lists = roles.Select(r => RoleEmployers.Of(r, ledger)).ToList();
            var all = lists
                .SelectMany((list, role) => list.Select((at, place) => (At: at, Role: role, Place: place)))
                .GroupBy(x => x.At.Code)
                .ToList();
            var leftOut = all.Where(g => g.Count() < roles.Count)
                .GroupBy(g => g.First().Role)
                .SelectMany(ofRole => ofRole.OrderBy(g => g.First().Place).Skip(MostOfOne))
                .ToHashSet();
            var shown = all.Where(g => !leftOut.Contains(g))
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Count() > 1 ? 0 : g.First().Role)
                .ThenBy(g => g.Sum(x => x.Place))
                .ThenBy(g => g.Key);
            foreach (var at in shown)
                Add(at.First().At, [.. at.Select(x => roles[x.Role])], soc => WageKey.At(at.Key, soc, release));
        }
        if (ledger.Wages.Releases is [.., var newest])
            Add(null, roles, soc => WageKey.National(soc, newest));
        return rungs;

        void Add(Industry? at, IReadOnlyList<RoleProfile> naming, Func<SocCode, WageKey> key)
        {
            List<WageEstimate> cells =
            [
                .. naming
                    .SelectMany(RoleGroup.Of)
                    .Select(g => g.Soc)
                    .Distinct()
                    .Select(soc => ledger.Wages.Find(key(soc)))
                    .OfType<WageEstimate>()
                    .Where(e => e.Yearly.Median.Floor is not null),
            ];
            if (cells.Count > 0)
                rungs.Add(new(at, cells));
        }
    }

    /// <summary>
    /// The few that stand for all of them: the two nearest, where that at which a role works first goes before any other,
    /// then of the others that tell of every role the one that
    /// employs most; none that holds another of them.
    /// </summary>
    public static IReadOnlyList<EmployerRung> Telling(
        IReadOnlyList<EmployerRung> rungs,
        IReadOnlyList<RoleProfile> roles,
        WageTable wages
    )
    {
        const int Nearest = 2;
        var known = rungs.Where(r => r.At is not null).ToList();
        if (known.Count == 0)
            return rungs;
        var first = roles.SelectMany(r => r.EmployedAt.Take(1)).ToHashSet();
        List<EmployerRung> told = [];
        foreach (var rung in known.OrderByDescending(r => first.Contains(r.At!.Code)))
            if (told.Count < Nearest && told.All(t => AreApart(t, rung)))
                told.Add(rung);
        var most = known
            .Where(r => told.All(t => t != r && AreApart(t, r)) && roles.All(role => TellsOf(role, r)))
            .MaxBy(r => r.Cells.Sum(c => c.Employment ?? 0));
        return most is null ? told : [.. told, most];

        static bool TellsOf(RoleProfile role, EmployerRung rung) =>
            RoleGroup.Of(role).Any(g => rung.Cells.Any(c => c.Soc == g.Soc));

        bool AreApart(EmployerRung one, EmployerRung other) =>
            !wages.IsWithin(one.At!.Code, other.At!.Code) && !wages.IsWithin(other.At!.Code, one.At!.Code);
    }

    /// <summary>Those of the others that are a part of this one, so that it counts their people again.</summary>
    public IEnumerable<EmployerRung> PartsAmong(IEnumerable<EmployerRung> others, WageTable wages) =>
        At is not { Code: var whole }
            ? []
            : others.Where(o => o.At is { Code: var part } && part != whole && wages.IsWithin(part, whole));
}
