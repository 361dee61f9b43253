using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What may matter to a reader, and what the ledger says to each. Scores are proposed only where it can order roles.
/// </summary>
public static class DecisionLines
{
    /// <summary>Of more jobs than these, the others are counted.</summary>
    private const int MostInSentence = 8;

    /// <summary>Beyond these, others are named by field only where they share one.</summary>
    private const int MostNamed = 12;

    /// <summary>In the order of the grid. Those of which no source gives an order are in words alone.</summary>
    public static IReadOnlyList<(
        string Id,
        string Label,
        Func<RoleProfile, RoleProfile, SiteInputs, Standing> Stands
    )> Ordered { get; } =
    [
        ("pay", "Pay", (one, other, inputs) => RoleStandings.Pay(RoleVerdictWords.Of(one, other, inputs)?.Verdict)),
        ("education", "Education", (one, other, inputs) => RoleStandings.Education(one, other, inputs.Ledger)),
        ("growth", "Growth", (one, other, inputs) => RoleStandings.Growth(one, other, inputs.Ledger)),
    ];

    public static IReadOnlyList<DecisionLine> Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        [
            Scored(
                0,
                "Official pay of the groups that a title is counted in, at the employer nearest to both jobs, decides; a post of either title may be paid otherwise. Scores are proposed only where one job stands first whichever way both are counted. Where that depends on the counting, where the survey cannot tell, or where one group counts both jobs, the score is yours.",
                roles,
                inputs,
                FactOf("middle", SetTables.PayFacts)
            ),
            Scored(
                1,
                "Less schooling scores higher: it is the shorter way in. Turn it round if you want to study. A group that only marks one end of a job says nothing here.",
                roles,
                inputs,
                WayIn.Facts[0].Of
            ),
            Scored(
                2,
                "More growth in jobs scores higher. Where one official group counts two jobs, it cannot be told.",
                roles,
                inputs,
                FactOf("growth", SetTables.PayFacts)
            ),
            InWords(
                "hours",
                "Hours",
                "No source we read puts hours in an order. Read what is said, and give your own scores.",
                roles,
                inputs
            ),
            InWords("people", "People", "Whom you like to work with is yours to score.", roles, inputs),
            InWords("place", "Setting", "Where you like to work is yours to score too.", roles, inputs),
            Distance(roles, inputs),
        ];

    private static DecisionLine Scored(
        int index,
        string rule,
        IReadOnlyList<RoleProfile> roles,
        SiteInputs inputs,
        Func<RoleProfile, SiteInputs, Fact> says
    )
    {
        var (id, label, stands) = Ordered[index];
        return new(
            id,
            label,
            rule,
            [
                .. roles.Select(role =>
                {
                    var to = roles
                        .Select(other => other == role ? Standing.Level : stands(role, other, inputs))
                        .ToList();
                    var named = roles
                        .Zip(to)
                        .Where(p => p.First != role && (roles.Count <= MostNamed || p.First.Family == role.Family))
                        .ToList();
                    return new Evidence(
                        role,
                        says(role, inputs).Text,
                        index == 0 ? ByPay(role, named, inputs) : InOrder(named),
                        string.Concat(to.Select(Mark))
                    );
                }),
            ]
        );
    }

    private static DecisionLine InWords(
        string fact,
        string label,
        string rule,
        IReadOnlyList<RoleProfile> roles,
        SiteInputs inputs
    ) =>
        new(
            label.ToLowerInvariant(),
            label,
            rule,
            [.. roles.Select(r => new Evidence(r, FactOf(fact, Life.Facts)(r, inputs).Text, null, ""))]
        );

    private static DecisionLine Distance(IReadOnlyList<RoleProfile> roles, SiteInputs inputs)
    {
        var from = roles.Select(r => LadderSteps.From(r, inputs.Ledger.Roles)).ToList();
        return new(
            "distance",
            "Distance",
            "Fewer steps up from the job you have now score higher. The ladder is our own reading of how one job leads to another. From a job that is not on it, the score is yours.",
            [
                .. roles.Select(role =>
                {
                    var below = roles
                        .Zip(from)
                        .Where(p => p.First != role && p.Second.ContainsKey(role.Id))
                        .Select(p => $"{Words.Steps(p.Second[role.Id])} from {p.First.Name}")
                        .ToList();
                    return new Evidence(
                        role,
                        Line.Plain(
                            below.Count == 0
                                ? "No job here leads to it."
                                : FirstLetter.Capital(string.Join(", ", below)) + "."
                        ),
                        null,
                        string.Concat(
                            from.Select(f =>
                                f.TryGetValue(role.Id, out var steps) && steps < 10 ? (char)('0' + steps) : 'u'
                            )
                        )
                    );
                }),
            ]
        );
    }

    private static Func<RoleProfile, SiteInputs, Fact> FactOf(string id, IReadOnlyList<FactRow> facts) =>
        facts.Single(f => f.Id == id).Of;

    /// <summary>
    /// How a role is scored against others, each name with the figures that its place is made of: the words that
    /// compare the groups stand where the two are compared.
    /// </summary>
    private static Line? ByPay(
        RoleProfile role,
        IReadOnlyList<(RoleProfile Role, Standing Stands)> others,
        SiteInputs inputs
    )
    {
        var line = inputs.Line();
        foreach (
            var (stands, words) in new[]
            {
                (Standing.Ahead, "Scores above"),
                (Standing.Level, "Scores the same as"),
                (Standing.Behind, "Scores below"),
                (Standing.Unknown, "No score against"),
            }
        )
        {
            var some = others.Where(o => o.Stands == stands).Select(o => o.Role).ToList();
            for (var i = 0; i < Math.Min(some.Count, MostInSentence); i++)
            {
                line.Say(
                    i == 0 ? $"{words} "
                    : i == some.Count - 1 ? " and "
                    : ", "
                );
                if (RoleVerdictWords.Of(role, some[i], inputs) is { } found)
                    line.Add(RoleVerdictWords.Named(found, some[i]));
                else
                    line.Say(some[i].Name);
            }
            if (some.Count > MostInSentence)
                line.Say(
                    string.Create(
                        System.Globalization.CultureInfo.InvariantCulture,
                        $" and {some.Count - MostInSentence} more"
                    )
                );
            if (some.Count > 0)
                line.Say(". ");
        }
        return others.Count == 0 ? null : line.Done();
    }

    private static Line? InOrder(IReadOnlyList<(RoleProfile Role, Standing Stands)> others)
    {
        IEnumerable<string> Sentences()
        {
            foreach (
                var (stands, words) in new[]
                {
                    (Standing.Ahead, "Ahead of"),
                    (Standing.Level, "Level with"),
                    (Standing.Behind, "Behind"),
                    (Standing.Unknown, "Cannot be told from"),
                }
            )
                if (others.Where(o => o.Stands == stands).Select(o => o.Role.Name).ToList() is { Count: > 0 } titles)
                    yield return $"{words} {Listed.AndMore(titles, MostInSentence)}.";
        }
        return others.Count == 0 ? null : Line.Plain(string.Join(' ', Sentences()));
    }

    private static char Mark(Standing standing) =>
        standing switch
        {
            Standing.Ahead => 'a',
            Standing.Behind => 'b',
            Standing.Level => 'e',
            Standing.Unknown => 'u',
            _ => throw new System.Diagnostics.UnreachableException(),
        };
}

/// <summary>
/// A reckoned grid in plain words. The script of the grid says the same; a test holds the two together.
/// </summary>
/// <param name="grid">What was weighed.</param>
/// <param name="lines">Their names.</param>
/// <param name="options">Their titles.</param>
public sealed class DecisionWords(DecisionGrid grid, IReadOnlyList<string> lines, IReadOnlyList<string> options)
{
    public string Answer
    {
        get
        {
            if (grid.Leaders.Count == 0)
                return "Give every job a score in at least one line that has a weight.";
            if (grid.Leaders.Count > 1)
                return $"{Named(grid.Leaders)} tie with {grid.Totals[grid.Leaders[0]]} points each.";
            var leader = grid.Leaders[0];
            var others = Enumerable
                .Range(0, grid.Options)
                .Where(o => o != leader)
                .OrderByDescending(o => grid.Totals[o])
                .Select(o => $" {options[o]} has {grid.Totals[o]}.");
            return $"{options[leader]} leads with {grid.Totals[leader]} points.{string.Concat(others)}";
        }
    }

    public IReadOnlyList<string> ByWeight =>
        [
            .. WeightChange
                .Of(grid)
                .Select(c =>
                    $"{Named(c.Leaders)} would lead if “{lines[c.Line]}” weighed {(c.More ? "more" : "less")} than {Words.Percent(c.At)} of all; now it is {Words.Percent(Share.Of(grid.Weights[c.Line], grid.TotalWeight))}."
                ),
        ];

    public IReadOnlyList<string> ByScore =>
        [
            .. ScoreChange
                .Of(grid)
                .Select(c =>
                    $"“{lines[c.Line]}”, {options[c.Option]}: {c.FirstWhole(grid)} instead of {grid.Scores[c.Line][c.Option]} would {(c.TiesAt.IsWhole ? "make it a tie" : $"put {Named(c.Leaders)} ahead")}."
                ),
        ];

    private string Named(IReadOnlyList<int> which) => Listed.And([.. which.Select(o => options[o])]);
}

/// <summary>
/// The first two roles that the ledger orders one way in one thing and the other way in another, weighed and reckoned.
/// </summary>
internal static class ExampleGrid
{
    /// <summary>All lines weigh the same but the first, so that there is an answer to change.</summary>
    private const int First = 3,
        Rest = 2;

    public static WorkedExample? Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        RolePairs.Of(roles).Select(p => Of([p.One, p.Other], inputs)).FirstOrDefault(e => e is not null);

    private static WorkedExample? Of(RoleProfile[] pair, SiteInputs inputs)
    {
        var lines = DecisionLines
            .Ordered.Select(l =>
                (
                    l.Label,
                    Scores: Standings.Scores([
                        .. pair.Select(a => (IReadOnlyList<Standing>)[.. pair.Select(b => l.Stands(a, b, inputs))]),
                    ])
                )
            )
            .Where(l => l.Scores[0] is not null && l.Scores[0] != l.Scores[1])
            .ToList();
        if (lines.Select(l => l.Scores[0]).Distinct().Count() < 2)
            return null;

        List<int> weights = [.. lines.Select((_, i) => i == 0 ? First : Rest)];
        List<string> titles = [.. pair.Select(r => r.Title)];
        var words = new DecisionWords(
            new(weights, [.. lines.Select(l => l.Scores)]),
            [.. lines.Select(l => l.Label)],
            titles
        );
        var given = lines.Select(
            (l, i) =>
                $"“{l.Label}” weighs {weights[i]}, and the scores are {l.Scores[0]} for {pair[0].Name} and {l.Scores[1]} for {pair[1].Name}"
        );
        return new(
            $"Say that {string.Join("; ", given)}. Multiply each score by its weight, and add up.",
            words.Answer,
            words.ByWeight
        );
    }
}

/// <summary>Small words of decisions; the script of the grid says them in the same way.</summary>
internal static class Words
{
    public static string Steps(int count) => count == 1 ? "one step" : $"{count} steps";

    /// <summary>To a tenth of a percent, with "about" where that is rounded: "40%", "about 41.7%".</summary>
    public static string Percent(Share share)
    {
        var tenths = (2000 * share.Numerator + share.Denominator) / (2 * share.Denominator);
        var exact = 1000 * share.Numerator % share.Denominator == 0;
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{(exact ? "" : "about ")}{tenths / 10m:0.#}%"
        );
    }
}
