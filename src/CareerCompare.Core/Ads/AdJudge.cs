using System.Text.RegularExpressions;
using CareerCompare.Core.Claims;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Ads;

/// <summary>
/// Which job an ad is most likely for, by its title, its words and its size: the rules that hold are added up. Never by its
/// pay, and never by how common a job is.
/// </summary>
public sealed class AdJudge
{
    /// <summary>Tenths of a point that a title brings: the job’s own, or one that ends in it.</summary>
    public const int OfTitle = 60,
        OfTitleEnd = 38;

    /// <summary>With less no job fits; within so much of the likeliest another is named beside it.</summary>
    public const int Least = 36,
        Reach = 15;

    /// <summary>So many jobs are named that little more would put first, each with at most so many things to hear.</summary>
    public const int MostTurns = 3,
        MostToHear = 3;

    private readonly IReadOnlyList<RoleProfile> roles;
    private readonly AdTitles titles;
    private readonly IReadOnlyList<(AdRule Rule, Regex? Words, Regex? Title)> rules;

    public AdJudge(IReadOnlyList<RoleProfile> roles, IReadOnlyList<AdRule> rules, AdWords words, AdCities cities)
    {
        this.roles = roles;
        Reader = new(words, cities);
        titles = new(roles);
        this.rules = [.. rules.Select(r => (r, Compiled(r.Words), Compiled(r.Title)))];
    }

    public AdReader Reader { get; }

    /// <summary>What an ad states.</summary>
    public AdFacts Read(string text) => Reader.Read(text, titles.Names);

    /// <summary>Reads an ad, and says for which job it is.</summary>
    public AdAnswer Answer(string text) => Of(Read(text), new AdText(text).Text);

    /// <param name="facts">What was read, or what a person filled in.</param>
    /// <param name="text">The words of the ad; empty where there are none.</param>
    public AdAnswer Of(AdFacts facts, string text)
    {
        var title = facts.Title is { } read ? AdTitles.Folded(read) : "";
        var named = facts.Title is { } of ? titles.Of(of) : [];
        var holding = rules.Where(r => Holds(r, facts, title, text)).Select(r => r.Rule).ToList();
        var places = roles
            .Where(r => !r.Draft)
            .Select(role => new AdPlace(
                role,
                TitleOf(named, role.Id) + holding.Where(r => r.Role == role.Id).Sum(r => r.Weight),
                [.. holding.Where(r => r.Role == role.Id)],
                named.FirstOrDefault(n => n.Role == role.Id) is (not null, var whole) ? whole : null
            ))
            .OrderByDescending(p => p.Points)
            .ThenBy(p => p.Role.Id)
            .ToList();
        // What a title names for sure is that, whatever other field its words touch.
        var none = holding.Where(r => r.Role is null).ToList();
        var fits = places.Count > 0 && places[0].Points >= Least && (none.Count == 0 || named.Any(n => n.IsWhole));
        return new(
            facts,
            fits ? places[0] : null,
            fits ? [.. places.Skip(1).Where(p => places[0].Points - p.Points < Reach && p.Points >= Least)] : [],
            none
        )
        {
            Turns = fits ? Turns(places, holding, facts) : [],
        };
    }

    // What speaks for another job and may still be heard: words that the ad does not use, and numbers that it leaves out. Of
    // jobs that it would not put first those are told that a step leads to or from.
    private List<AdTurn> Turns(List<AdPlace> places, List<AdRule> holding, AdFacts facts)
    {
        var first = places[0];
        var open = rules
            .Select(r => r.Rule)
            .Except(holding)
            .Where(r => r is { Weight: > 0, Title: null, Employers.Count: 0 } && MayBeHeard(r, facts))
            .OrderByDescending(r => r.Weight)
            .ToLookup(r => r.Role);
        List<(AdTurn Turn, int Points)> turns = [];
        foreach (var place in places.Skip(1))
        {
            List<AdRule> heard = [];
            var points = place.Points;
            foreach (var rule in open[place.Role.Id].Take(MostToHear))
            {
                if (points > first.Points)
                    break;
                heard.Add(rule);
                points += rule.Weight;
            }
            if (heard.Count > 0 && (points > first.Points || AreNext(first.Role, place.Role)))
                turns.Add((new(place.Role, heard, points > first.Points), points));
        }
        return
        [
            .. turns
                .OrderByDescending(t => t.Turn.PutsFirst)
                .ThenBy(t => t.Turn.PutsFirst ? t.Turn.Heard.Count : -t.Points)
                .Select(t => t.Turn)
                .Take(MostTurns),
        ];
    }

    /// <summary>Whether a step leads from one to the other.</summary>
    public static bool AreNext(RoleProfile one, RoleProfile other) =>
        one.LeadsTo.Contains(other.Id) || other.LeadsTo.Contains(one.Id);

    private static bool MayBeHeard(AdRule rule, AdFacts facts) =>
        ((rule.StaffFrom ?? rule.StaffTo) is null || facts.Staff is null)
        && ((rule.ProvidersFrom ?? rule.ProvidersTo) is null || facts.Providers is null)
        && (rule.SitesFrom is null || facts.Sites is null);

    private static int TitleOf(IReadOnlyList<(Id<RoleProfile> Role, bool IsWhole)> named, Id<RoleProfile> role) =>
        named.Where(n => n.Role == role).Select(n => n.IsWhole ? OfTitle : OfTitleEnd).DefaultIfEmpty(0).Max();

    private static bool Holds((AdRule Rule, Regex? Words, Regex? Title) of, AdFacts facts, string title, string text) =>
        (of.Words is null || of.Words.IsMatch(text))
        && (of.Title is null || of.Title.IsMatch(title))
        && (of.Rule.Employers.Count == 0 || facts.Employer is { } employer && of.Rule.Employers.Contains(employer))
        && Within(facts.Staff, of.Rule.StaffFrom, of.Rule.StaffTo)
        && Within(facts.Providers, of.Rule.ProvidersFrom, of.Rule.ProvidersTo)
        && Within(facts.Sites, of.Rule.SitesFrom, null);

    private static bool Within(int? count, int? from, int? to) =>
        (from is null || count >= from) && (to is null || count <= to);

    private static Regex? Compiled(string? pattern) => pattern is null ? null : WordPatterns.Of(pattern);
}

/// <summary>How much speaks for a job.</summary>
/// <param name="Role">The job.</param>
/// <param name="Points">In tenths.</param>
/// <param name="Reasons">The rules that hold for it, for and against.</param>
/// <param name="TitleIsOwn">Whether the title is one of its own or ends in one; null where neither.</param>
public sealed record AdPlace(RoleProfile Role, int Points, IReadOnlyList<AdRule> Reasons, bool? TitleIsOwn);

/// <summary>What was read of an ad, and for which job it is.</summary>
/// <param name="Facts">What the ad states.</param>
/// <param name="Likeliest">Null where none fits.</param>
/// <param name="WithinReach">Others that as much speaks for, nearly.</param>
/// <param name="Elsewhere">What says that the ad is for none of the jobs here.</param>
public sealed record AdAnswer(
    AdFacts Facts,
    AdPlace? Likeliest,
    IReadOnlyList<AdPlace> WithinReach,
    IReadOnlyList<AdRule> Elsewhere
)
{
    /// <summary>What would put another job first, the least that would do before more; then what would bring one nearer.</summary>
    public IReadOnlyList<AdTurn> Turns { get; init; } = [];
}

/// <summary>A job for which more would speak if somebody heard more.</summary>
/// <param name="Role">The job.</param>
/// <param name="Heard">All of it would have to be.</param>
/// <param name="PutsFirst">It would then be the likeliest.</param>
public sealed record AdTurn(RoleProfile Role, IReadOnlyList<AdRule> Heard, bool PutsFirst);
