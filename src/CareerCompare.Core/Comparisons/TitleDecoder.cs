using System.Diagnostics.CodeAnalysis;
using System.Text;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Comparisons;

/// <summary>The permanent anchor of a title, and its form within our own sentences.</summary>
public static class TitleId
{
    /// <summary>
    /// "Medical Office Manager" and "medical office manager" are one title; C, C++ and C# are three, so what these
    /// signs are called is a part of it. An id begins with a letter: "911 dispatcher" is <c>number-911-dispatcher</c>.
    /// </summary>
    public static bool TryOf(string title, [NotNullWhen(true)] out Id<DecodedTitle>? id)
    {
        var spoken = PlainLetters.Of(InFull(title));
        var words = spoken.Split(
            [.. spoken.Where(c => !char.IsAsciiLetterOrDigit(c)).Distinct()],
            StringSplitOptions.RemoveEmptyEntries
        );
        var joined = string.Join('-', words);
        id = Slug.TryParseWithVs(
            joined.Length > 0 && char.IsAsciiDigit(joined[0]) ? "number-" + joined : joined,
            out var slug
        )
            ? slug.As<DecodedTitle>()
            : null;
        return id is not null;
    }

    /// <summary>
    /// As the site writes titles that a list prints with capitals: "Medical office manager", "CEO", "X-ray technician".
    /// </summary>
    public static string InWords(string title) => FirstLetter.Capital(FirstLetter.EachInSentence(title));

    /// <summary>
    /// Signs that set one title apart from another, in words: "C++" is "C plus plus", ".NET" is "dot NET".
    /// </summary>
    private static string InFull(string title)
    {
        if (title.AsSpan().IndexOfAny('+', '#', '.') < 0)
            return title;
        var words = new StringBuilder();
        for (var i = 0; i < title.Length; i++)
        {
            var (before, after) = (i > 0 ? title[i - 1] : ' ', i + 1 < title.Length ? title[i + 1] : ' ');
            words.Append(
                title[i] switch
                {
                    '+' when before == '+' || char.IsAsciiLetterOrDigit(before) => " plus ",
                    '#' when char.IsAsciiLetterOrDigit(before) => " sharp ",
                    '.' when char.IsAsciiLetter(after) && !char.IsAsciiLetterOrDigit(before) => " dot ",
                    var c => c.ToString(),
                }
            );
        }
        return words.ToString();
    }
}

/// <summary>What a title in an advert may stand for, with the reasons.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">As the site writes it.</param>
/// <param name="Named">Roles that bear it, or bear it with a word less.</param>
/// <param name="Classes">Classes that the list of titles files it with.</param>
public sealed record DecodedTitle(
    Id<DecodedTitle> Id,
    string Title,
    IReadOnlyList<DecodedTitle.Candidate> Named,
    IReadOnlyList<DecodedTitle.Class> Classes
)
{
    /// <summary>
    /// The roles that it may be: those that bear it, and those of its classes. A class that marks one end of a role
    /// names it, and no more.
    /// </summary>
    public IReadOnlyList<RoleProfile> Candidates =>
        [
            .. Named
                .Select(n => n.Role)
                .Concat(
                    Classes
                        .SelectMany(c => c.Roles)
                        .Where(r => r.Fit is OccupationFit.Closest or OccupationFit.Wider)
                        .Select(r => r.Role)
                )
                .DistinctBy(r => r.Id),
        ];

    public enum Reason
    {
        /// <summary>The role's own title.</summary>
        OwnTitle,

        /// <summary>The role goes by it too.</summary>
        AlsoCalled,

        /// <summary>The role's title with more words: "hotel operations manager".</summary>
        MoreWords,
    }

    public sealed record Candidate(RoleProfile Role, Reason Why);

    /// <param name="Soc">Its code.</param>
    /// <param name="Name">As the list of titles names it.</param>
    /// <param name="Roles">Roles that are linked to it, and how well it stands for each.</param>
    public sealed record Class(SocCode Soc, string Name, IReadOnlyList<FittedRole> Roles);

    /// <summary>A role, and how well a class stands for it.</summary>
    public sealed record FittedRole(RoleProfile Role, OccupationFit Fit);
}

/// <summary>
/// From every title that is known to the roles it may stand for. Nothing is guessed: each candidate has its reason.
/// </summary>
public static class TitleDecoder
{
    /// <summary>By title.</summary>
    public static IReadOnlyList<DecodedTitle> All(Ledger ledger)
    {
        var roles = ledger.Roles.Values.Where(r => !r.Draft).OrderBy(r => r.Id).ToList();
        var filed = ledger.Titles.ToLookup(t => IdOf(t.Title)!);
        var borne = roles.SelectMany(Borne).ToList();
        var links = roles
            .SelectMany(r =>
                r.Occupations.DistinctBy(o => o.Soc).Select(o => (o.Soc, Fitted: new DecodedTitle.FittedRole(r, o.Fit)))
            )
            .ToLookup(x => x.Soc, x => x.Fitted);
        var bearers = borne.ToLookup(b => b.Id, b => b.Role);
        return
        [
            // A role's own file knows which words of its titles are names.
            .. borne
                .Select(b => (b.Id, Title: FirstLetter.Capital(b.Title)))
                .Concat(ledger.Titles.Select(t => (Id: IdOf(t.Title)!, Title: TitleId.InWords(t.Title))))
                .DistinctBy(t => t.Id)
                .OrderBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
                .Select(t => new DecodedTitle(t.Id, t.Title, Named(t.Id, bearers), Classes(filed[t.Id], links))),
        ];
    }

    /// <summary>
    /// A title in other letters than ours has no anchor of its own; the role's own id stands for its title then.
    /// </summary>
    private static IEnumerable<(Id<DecodedTitle> Id, string Title, RoleProfile Role)> Borne(RoleProfile role) =>
        role
            .AlsoCalled.Select(t => (Id: IdOf(t), Title: t))
            .Where(t => t.Id is not null)
            .Select(t => (t.Id!, t.Title, role))
            .Prepend((OwnId(role), role.Title, role));

    private static IReadOnlyList<DecodedTitle.Candidate> Named(
        Id<DecodedTitle> id,
        ILookup<Id<DecodedTitle>, RoleProfile> bearers
    )
    {
        IReadOnlyList<DecodedTitle.Candidate> own =
        [
            .. bearers[id]
                .Select(r => new DecodedTitle.Candidate(
                    r,
                    OwnId(r) == id ? DecodedTitle.Reason.OwnTitle : DecodedTitle.Reason.AlsoCalled
                ))
                .OrderBy(c => c.Why),
        ];
        // The longest ending that is a role's own title: "front office manager" is an office manager.
        return own.Count > 0
            ? own
            : Endings(id)
                .Select(e =>
                    bearers[e]
                        .Where(r => OwnId(r) == e)
                        .Select(r => new DecodedTitle.Candidate(r, DecodedTitle.Reason.MoreWords))
                        .ToList()
                )
                .FirstOrDefault(c => c.Count > 0)
                ?? [];
    }

    private static IEnumerable<Id<DecodedTitle>> Endings(Id<DecodedTitle> title)
    {
        for (var at = title.Text.IndexOf('-', StringComparison.Ordinal); at >= 0; at = title.Text.IndexOf('-', at + 1))
            if (Slug.TryParseWithVs(title.Text[(at + 1)..], out var ending))
                yield return ending.As<DecodedTitle>();
    }

    private static IReadOnlyList<DecodedTitle.Class> Classes(
        IEnumerable<FiledTitle> filings,
        ILookup<SocCode, DecodedTitle.FittedRole> links
    ) =>
        [
            .. filings
                .Select(f => new DecodedTitle.Class(f.Soc, f.ClassName, [.. links[f.Soc].OrderBy(x => x.Fit)]))
                .OrderByDescending(c => c.Roles.Count > 0)
                .ThenBy(c => c.Soc.Text, StringComparer.Ordinal),
        ];

    private static Id<DecodedTitle> OwnId(RoleProfile role) => IdOf(role.Title) ?? role.Id.Slug.As<DecodedTitle>();

    private static Id<DecodedTitle>? IdOf(string title) => TitleId.TryOf(title, out var id) ? id : null;
}
