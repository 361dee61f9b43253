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
    private const int OfTitle = 60,
        OfTitleEnd = 38;

    /// <summary>With less no job fits; within so much of the likeliest another is named beside it.</summary>
    private const int Least = 36,
        Reach = 15;

    private readonly IReadOnlyList<RoleProfile> roles;
    private readonly AdTitles titles;
    private readonly AdReader reader;
    private readonly IReadOnlyList<(AdRule Rule, Regex? Words, Regex? Title)> rules;

    public AdJudge(IReadOnlyList<RoleProfile> roles, IReadOnlyList<AdRule> rules, AdWords words, AdCities cities)
    {
        this.roles = roles;
        reader = new(words, cities);
        titles = new(roles);
        this.rules = [.. rules.Select(r => (r, Compiled(r.Words), Compiled(r.Title)))];
    }

    /// <summary>What an ad states.</summary>
    public AdFacts Read(string text) => reader.Read(text, titles.Names);

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
        );
    }

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
);
