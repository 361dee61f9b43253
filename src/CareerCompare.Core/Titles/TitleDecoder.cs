using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Titles;

/// <summary>From every title that is known to the roles it may stand for. Nothing is guessed: each candidate has its reason.</summary>
public static class TitleDecoder
{
    /// <summary>By title.</summary>
    public static IReadOnlyList<DecodedTitle> All(Ledger ledger)
    {
        var roles = ledger.Roles.Values.Where(r => !r.Draft).OrderBy(r => r.Id).ToList();
        var filed = ledger.Titles.ToLookup(t => IdOf(t.Title)!);
        var borne = roles.SelectMany(Borne).ToList();
        var bearers = borne.ToLookup(b => b.Id, b => b.Role);
        return
        [
            .. ledger.Titles.Select(t => (Id: IdOf(t.Title)!, t.Title)).Concat(borne.Select(b => (b.Id, b.Title)))
                .DistinctBy(t => t.Id).Select(t => (t.Id, Title: TitleId.InWords(t.Title)))
                .OrderBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
                .Select(t => new DecodedTitle(t.Id, t.Title, Named(t.Id, bearers, roles), Classes(filed[t.Id], roles))),
        ];
    }

    /// <summary>A title in other letters than ours has no anchor of its own; the role's own id stands for its title then.</summary>
    private static IEnumerable<(Slug Id, string Title, RoleProfile Role)> Borne(RoleProfile role) =>
        role.AlsoCalled.Select(t => (Id: IdOf(t), Title: t)).Where(t => t.Id is not null).Select(t => (t.Id!, t.Title, role))
            .Prepend((OwnId(role), role.Title, role));

    private static IReadOnlyList<DecodedTitle.Candidate> Named(Slug id, ILookup<Slug, RoleProfile> bearers, List<RoleProfile> roles)
    {
        IReadOnlyList<DecodedTitle.Candidate> own = [.. bearers[id].Select(r => new DecodedTitle.Candidate(r, OwnId(r) == id ? DecodedTitle.Reason.OwnTitle : DecodedTitle.Reason.AlsoCalled)).OrderBy(c => c.Why)];
        return own.Count > 0 ? own : [.. roles.Where(r => EndsWith(id, OwnId(r))).Select(r => new DecodedTitle.Candidate(r, DecodedTitle.Reason.MoreWords))];
    }

    private static bool EndsWith(Slug title, Slug role) => title.Text.EndsWith("-" + role.Text, StringComparison.Ordinal);

    private static IReadOnlyList<DecodedTitle.Class> Classes(IEnumerable<FiledTitle> filings, List<RoleProfile> roles) =>
    [
        .. filings.Select(f => new DecodedTitle.Class(f.Soc, f.ClassName,
            [.. roles.SelectMany(r => r.Occupations.Where(o => o.Soc == f.Soc).Take(1).Select(o => (r, o.Fit))).OrderBy(x => x.Fit)]))
            .OrderByDescending(c => c.Roles.Count > 0).ThenBy(c => c.Soc.Text, StringComparer.Ordinal),
    ];

    private static Slug OwnId(RoleProfile role) => IdOf(role.Title) ?? role.Id;

    private static Slug? IdOf(string title) => TitleId.TryOf(title, out var id) ? id : null;
}
