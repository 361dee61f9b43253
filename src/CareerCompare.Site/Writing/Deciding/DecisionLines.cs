using CareerCompare.Core.Decisions;
using CareerCompare.Core.Roles;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Decision;
using CareerCompare.Pages.Lines;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing.Deciding;

/// <summary>What may matter to a reader, and what the ledger says to each. Scores are proposed only where it can order roles.</summary>
public static class DecisionLines
{
    /// <summary>Of more jobs than these, the others are counted.</summary>
    private const int MostInSentence = 8;

    /// <summary>Beyond these, others are named by field only where they share one.</summary>
    private const int MostNamed = 12;

    /// <summary>In the order of the grid. Those of which no source gives an order are in words alone.</summary>
    public static IReadOnlyList<(string Id, string Label, Func<RoleProfile, RoleProfile, SiteInputs, Standing> Stands)> Ordered { get; } =
    [
        ("pay", "Pay", (one, other, inputs) => RoleStandings.Pay(inputs.PayOf(one), inputs.PayOf(other))),
        ("education", "Education", (one, other, inputs) => RoleStandings.Education(one, other, inputs.Ledger)),
        ("growth", "Growth", (one, other, inputs) => RoleStandings.Growth(one, other, inputs.Ledger)),
    ];

    public static IReadOnlyList<DecisionLine> Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
    [
        Scored(0, "Higher pay scores higher, but only where the order of all your jobs holds in every source that covers them. Where it depends on the source, or one official group counts two of them, it cannot be told and the score is yours.", roles, inputs, Pay),
        Scored(1, "Less schooling scores higher: it is the shorter way in. Turn it round if you want to study. A group that only marks one end of a job says nothing here.", roles, inputs, WayIn.Facts[0].Of),
        Scored(2, "More growth in jobs scores higher. Where one official group counts two jobs, it cannot be told.", roles, inputs, Fact("growth", SetTables.PayFacts)),
        InWords("hours", "Hours", roles, inputs),
        InWords("people", "People", roles, inputs),
        InWords("place", "Setting", roles, inputs),
        Distance(roles, inputs),
    ];

    private static DecisionLine Scored(int index, string rule, IReadOnlyList<RoleProfile> roles, SiteInputs inputs, Func<RoleProfile, SiteInputs, Fact> says)
    {
        var (id, label, stands) = Ordered[index];
        return new(id, label, rule, [.. roles.Select(role =>
        {
            var to = roles.Select(other => other == role ? Standing.Level : stands(role, other, inputs)).ToList();
            var named = roles.Zip(to).Where(p => p.First != role && (roles.Count <= MostNamed || p.First.Family == role.Family)).ToList();
            return new Evidence(role, says(role, inputs).Text, InOrder(named), string.Concat(to.Select(Mark)));
        })]);
    }

    private static DecisionLine InWords(string fact, string label, IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        new(label.ToLowerInvariant(), label, "No source we read puts these in an order. Read what is said, and give your own scores.",
            [.. roles.Select(r => new Evidence(r, Fact(fact, Life.Facts)(r, inputs).Text, null, ""))]);

    private static DecisionLine Distance(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var from = roles.Select(r => LadderSteps.From(r, inputs.Ledger.Roles)).ToList();
        return new("distance", "Distance", "Fewer steps up from the job you have now score higher. The ladder is our own reading of how one job leads to another. From a job that is not on it, the score is yours.",
            [.. roles.Select(role =>
            {
                var below = roles.Zip(from).Where(p => p.First != role && p.Second.ContainsKey(role.Id))
                    .Select(p => $"{Words.Steps(p.Second[role.Id])} from {p.First.Name}").ToList();
                return new Evidence(role, Line.Plain(below.Count == 0 ? "No job here leads to it." : FirstLetter.Capital(string.Join(", ", below)) + "."), null,
                    string.Concat(from.Select(f => f.TryGetValue(role.Id, out var steps) && steps < 10 ? (char)('0' + steps) : 'u')));
            })]);
    }

    private static Fact Pay(RoleProfile role, SiteInputs inputs) =>
        (Fact("class", SetTables.PayFacts)(role, inputs), Fact("middle", SetTables.PayFacts)(role, inputs)) is ({ Text: { } group }, { Text: { } middle } amount)
            ? amount with { Bare = new([.. group.Parts, new Line.Words(": middle pay "), .. middle.Parts]) }
            : Pages.Shared.Fact.NotKnown;

    private static Func<RoleProfile, SiteInputs, Fact> Fact(string id, IReadOnlyList<FactRow> facts) => facts.Single(f => f.Id == id).Of;

    private static string? InOrder(IReadOnlyList<(RoleProfile Role, Standing Stands)> others)
    {
        IEnumerable<string> Sentences()
        {
            foreach (var (stands, words) in new[] { (Standing.Ahead, "Ahead of"), (Standing.Level, "Level with"), (Standing.Behind, "Behind"), (Standing.Unknown, "Cannot be told from") })
                if (others.Where(o => o.Stands == stands).Select(o => o.Role.Name).ToList() is { Count: > 0 } titles)
                    yield return $"{words} {Listed.AndMore(titles, MostInSentence)}.";
        }
        return others.Count == 0 ? null : string.Join(' ', Sentences());
    }

    private static char Mark(Standing standing) => standing switch
    {
        Standing.Ahead => 'a',
        Standing.Behind => 'b',
        Standing.Level => 'e',
        Standing.Unknown => 'u',
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
