using CareerCompare.Core.Occupations;
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
        var links = roles.SelectMany(r => r.Occupations.DistinctBy(o => o.Soc).Select(o => (o.Soc, Fitted: new DecodedTitle.FittedRole(r, o.Fit)))).ToLookup(x => x.Soc, x => x.Fitted);
        var bearers = borne.ToLookup(b => b.Id, b => b.Role);
        return
        [
            // A role's own file knows which words of its titles are names.
            .. borne.Select(b => (b.Id, Title: FirstLetter.Capital(b.Title))).Concat(ledger.Titles.Select(t => (Id: IdOf(t.Title)!, Title: TitleId.InWords(t.Title))))
                .DistinctBy(t => t.Id)
                .OrderBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
                .Select(t => new DecodedTitle(t.Id, t.Title, Named(t.Id, bearers), Classes(filed[t.Id], links))),
        ];
    }

    /// <summary>A title in other letters than ours has no anchor of its own; the role's own id stands for its title then.</summary>
    private static IEnumerable<(Id<DecodedTitle> Id, string Title, RoleProfile Role)> Borne(RoleProfile role) =>
        role.AlsoCalled.Select(t => (Id: IdOf(t), Title: t)).Where(t => t.Id is not null).Select(t => (t.Id!, t.Title, role))
            .Prepend((OwnId(role), role.Title, role));

    private static IReadOnlyList<DecodedTitle.Candidate> Named(Id<DecodedTitle> id, ILookup<Id<DecodedTitle>, RoleProfile> bearers)
    {
        IReadOnlyList<DecodedTitle.Candidate> own = [.. bearers[id].Select(r => new DecodedTitle.Candidate(r, OwnId(r) == id ? DecodedTitle.Reason.OwnTitle : DecodedTitle.Reason.AlsoCalled)).OrderBy(c => c.Why)];
        // The longest ending that is a role's own title: "front office manager" is an office manager.
        return own.Count > 0 ? own : Endings(id).Select(e => bearers[e].Where(r => OwnId(r) == e).Select(r => new DecodedTitle.Candidate(r, DecodedTitle.Reason.MoreWords)).ToList()).FirstOrDefault(c => c.Count > 0) ?? [];
    }

    private static IEnumerable<Id<DecodedTitle>> Endings(Id<DecodedTitle> title)
    {
        for (var at = title.Text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = title.Text.IndexOf('-', at + 1))
            if (Slug.TryParseWithVs(title.Text[(at + 1)..], out var ending)) yield return ending.As<DecodedTitle>();
    }

    private static IReadOnlyList<DecodedTitle.Class> Classes(IEnumerable<FiledTitle> filings, ILookup<SocCode, DecodedTitle.FittedRole> links) =>
    [
        .. filings.Select(f => new DecodedTitle.Class(f.Soc, f.ClassName, [.. links[f.Soc].OrderBy(x => x.Fit)]))
            .OrderByDescending(c => c.Roles.Count > 0).ThenBy(c => c.Soc.Text, StringComparer.Ordinal),
    ];

    private static Id<DecodedTitle> OwnId(RoleProfile role) => IdOf(role.Title) ?? role.Id.Slug.As<DecodedTitle>();

    private static Id<DecodedTitle>? IdOf(string title) => TitleId.TryOf(title, out var id) ? id : null;
}
