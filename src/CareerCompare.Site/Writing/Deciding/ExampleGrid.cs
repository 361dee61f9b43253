using CareerCompare.Core.Decisions;
using CareerCompare.Core.Roles;
using CareerCompare.Pages.Decision;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Writing.Deciding;

/// <summary>The first two roles that the ledger orders one way in one thing and the other way in another, weighed and reckoned.</summary>
internal static class ExampleGrid
{
    /// <summary>All lines weigh the same but the first, so that there is an answer to change.</summary>
    private const int First = 3, Rest = 2;

    public static WorkedExample? Of(IReadOnlyList<RoleProfile> roles, SiteInputs inputs) =>
        RolePairs.Of(roles).Select(p => Of([p.One, p.Other], inputs)).FirstOrDefault(e => e is not null);

    private static WorkedExample? Of(RoleProfile[] pair, SiteInputs inputs)
    {
        var lines = DecisionLines.Ordered
            .Select(l => (l.Label, Scores: Standings.Scores([.. pair.Select(a => (IReadOnlyList<Standing>)[.. pair.Select(b => l.Stands(a, b, inputs))])])))
            .Where(l => l.Scores[0] is not null && l.Scores[0] != l.Scores[1]).ToList();
        if (lines.Select(l => l.Scores[0]).Distinct().Count() < 2) return null;

        List<int> weights = [.. lines.Select((_, i) => i == 0 ? First : Rest)];
        List<string> titles = [.. pair.Select(r => r.Title)];
        var words = new DecisionWords(new(weights, [.. lines.Select(l => l.Scores)]), [.. lines.Select(l => l.Label)], titles);
        var given = lines.Select((l, i) => $"“{l.Label}” weighs {weights[i]}, and the scores are {l.Scores[0]} for {pair[0].Name} and {l.Scores[1]} for {pair[1].Name}");
        return new($"Say that {string.Join("; ", given)}. Multiply each score by its weight, and add up.", words.Answer, words.ByWeight);
    }
}
