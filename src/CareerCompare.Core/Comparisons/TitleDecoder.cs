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

/// <summary>What a title in an ad may stand for, with the reasons.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Title">As the site writes it.</param>
/// <param name="Named">Roles that bear it, or bear it with a word less.</param>
/// <param name="Classes">Classes that it stands with; those of roles of the site first, and of these the surest.</param>
public sealed record DecodedTitle(
    Id<DecodedTitle> Id,
    string Title,
    IReadOnlyList<DecodedTitle.Candidate> Named,
    IReadOnlyList<DecodedTitle.Class> Classes
)
{
    /// <summary>Its shorter forms on lists: "Operations GM".</summary>
    public IReadOnlyList<string> Shorter { get; init; } = [];

    /// <summary>A role has it as its title, or goes by it.</summary>
    public bool IsBorne => Named.Any(n => n.Why != Reason.MoreWords);

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

    /// <summary>
    /// Of the roles of its surest class the one that has most words with it in one of its titles, else the first in the
    /// order of the class; null where no role is of a class of its.
    /// </summary>
    public Neighbor? Nearest =>
        Classes is [{ Roles: [_, ..] roles }, ..]
            ? roles
                .Select(r => new Neighbor(r, SharedWith(r.Role)))
                .Aggregate((best, next) => next.SharedWords.Count > best.SharedWords.Count ? next : best)
            : null;

    private IReadOnlyList<string> SharedWith(RoleProfile role) =>
        role
            .AlsoCalled.Prepend(role.Title)
            .Select(name => TitleId.TryOf(name, out var id) ? id.Text.Split('-') : [])
            .Select(words => (IReadOnlyList<string>)[.. Id.Text.Split('-').Intersect(words).Except(Joining)])
            .MaxBy(words => words.Count)!;

    private static readonly string[] Joining = ["and", "of"];

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
    /// <param name="Listings">What lists say of the title there, the surest first; none where it is our reading alone.</param>
    /// <param name="Roles">
    /// Roles that are linked to it, and how well it stands for each: those that are counted in it before those of which it
    /// marks an end.
    /// </param>
    public sealed record Class(
        SocCode Soc,
        string Name,
        IReadOnlyList<TitleListing> Listings,
        IReadOnlyList<FittedRole> Roles
    )
    {
        /// <summary>The other title of the role under which lists have it there; null where they have the title itself.</summary>
        public string? As { get; init; }
    }

    /// <param name="Role">Which is linked to the class.</param>
    /// <param name="Fit">How well the class stands for it.</param>
    /// <param name="IsCounted">The role is counted in it; else it only stands beside.</param>
    public sealed record FittedRole(RoleProfile Role, OccupationFit Fit, bool IsCounted);

    /// <summary>The role that is nearest to a title that none has.</summary>
    /// <param name="Role">Which.</param>
    /// <param name="SharedWords">In the order of the title; none where it is the first of its group.</param>
    public sealed record Neighbor(FittedRole Role, IReadOnlyList<string> SharedWords);
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
        IReadOnlyList<FiledTitle> listed =
        [
            .. ledger.DirectMatches.Concat(ledger.ListedTitles).Where(t => IdOf(t.Title) is not null),
        ];
        IReadOnlyList<FiledTitle> all = [.. listed, .. ByHand(ledger, listed)];
        var filed = all.ToLookup(t => IdOf(t.Title)!);
        var borne = roles.SelectMany(Borne).ToList();
        var links = roles
            .SelectMany(r => r.Occupations.DistinctBy(o => o.Soc).Select(o => (o.Soc, Fitted: Fitted(r, o))))
            .ToLookup(x => x.Soc, x => x.Fitted);
        var bearers = borne.ToLookup(b => b.Id, b => b.Role);
        return
        [
            // A role's own file knows which words of its titles are names.
            .. borne
                .Select(b => (b.Id, Title: FirstLetter.Capital(b.Title)))
                .Concat(all.Select(t => (Id: IdOf(t.Title)!, Title: TitleId.InWords(t.Title))))
                .DistinctBy(t => t.Id)
                .OrderBy(t => t.Title, StringComparer.OrdinalIgnoreCase)
                .Select(t => new DecodedTitle(
                    t.Id,
                    t.Title,
                    Named(t.Id, bearers),
                    Classes(t.Id, filed, bearers[t.Id], links)
                )
                {
                    Shorter =
                    [
                        .. filed[t.Id].Select(f => f.Short).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
                    ],
                }),
        ];
    }

    /// <summary>
    /// What was chosen by hand and no list that is held says already. An edition of O*NET that is not held is an older one.
    /// </summary>
    private static IEnumerable<FiledTitle> ByHand(Ledger ledger, IReadOnlyList<FiledTitle> listed)
    {
        var known = listed.Select(t => (IdOf(t.Title)!, t.Soc)).ToHashSet();
        var current = ledger.ListedTitles.SelectMany(t => t.Citation.Sources).ToHashSet();
        return ledger
            .Titles.Where(t => !known.Contains((IdOf(t.Title)!, t.Soc)))
            .Select(t =>
                current.Count == 0 || t.Citation.Sources.Any(current.Contains)
                    ? t
                    : t with
                    {
                        Listing = TitleListing.NamedBefore,
                    }
            );
    }

    private static DecodedTitle.FittedRole Fitted(RoleProfile role, OccupationLink link) =>
        new(role, link.Fit, RoleGroup.Of(role).Any(g => g.Soc == link.Soc));

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

    /// <summary>
    /// By what lists say of the title; and the classes that a role is counted in which bears it: by our reading, or because
    /// a list has another title of its there.
    /// </summary>
    private static IReadOnlyList<DecodedTitle.Class> Classes(
        Id<DecodedTitle> id,
        ILookup<Id<DecodedTitle>, FiledTitle> filed,
        IEnumerable<RoleProfile> bearers,
        ILookup<SocCode, DecodedTitle.FittedRole> links
    )
    {
        IReadOnlyList<FiledTitle> filings = [.. filed[id]];
        IReadOnlyList<DecodedTitle.Class> claimed =
        [
            .. bearers
                .SelectMany(r => RoleGroup.Of(r).Select(g => Claimed(r, g)))
                .OfType<DecodedTitle.Class>()
                .Where(c => !filings.Any(f => f.Soc == c.Soc && f.Listing != TitleListing.NamedBefore))
                .DistinctBy(c => c.Soc),
        ];
        return
        [
            .. filings
                .Where(f => claimed.All(c => c.Soc != f.Soc))
                // What jobs of one class a list tells apart counts for a reader only where none of them is here.
                .GroupBy(f => (f.Soc, Name: links.Contains(f.Soc) ? "" : f.ClassName))
                .Select(g => Class(g.Key.Soc, g.First().ClassName, g))
                .Concat(claimed)
                .OrderByDescending(c => c.Roles.Count > 0)
                .ThenBy(c => c.As is not null)
                .ThenBy(c => c.Listings.Count == 0 ? TitleListing.NamedBefore : c.Listings[0])
                .ThenBy(c => c.Soc.Text, StringComparer.Ordinal),
        ];

        DecodedTitle.Class? Claimed(RoleProfile role, RoleGroup group)
        {
            if (group.Link.Ground == GroupGround.OurReading)
                return Class(group.Soc, group.Soc.Text, []);
            if (OwnId(role) != id)
                return null;
            foreach (var other in group.Link.Titles)
                if (IdOf(other) is { } named && filed[named].Where(f => f.Soc == group.Soc).ToList() is [_, ..] there)
                    return Class(group.Soc, there[0].ClassName, there) with { As = other };
            return null;
        }

        DecodedTitle.Class Class(SocCode soc, string name, IEnumerable<FiledTitle> there) =>
            new(
                soc,
                name,
                [.. there.Select(f => f.Listing).Distinct().Order()],
                [.. links[soc].OrderByDescending(r => r.IsCounted).ThenBy(r => r.Fit)]
            );
    }

    private static Id<DecodedTitle> OwnId(RoleProfile role) => IdOf(role.Title) ?? role.Id.Slug.As<DecodedTitle>();

    private static Id<DecodedTitle>? IdOf(string title) => TitleId.TryOf(title, out var id) ? id : null;
}
