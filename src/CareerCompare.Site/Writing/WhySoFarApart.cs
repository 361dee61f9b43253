using CareerCompare.Core.Occupations;
using CareerCompare.Core.Verdicts;
using CareerCompare.Pages.Lines;
using CareerCompare.Site.Catalog;

namespace CareerCompare.Site.Writing;

/// <summary>Why the figures of a chart differ, and what to ask. It ends with a question, for doubt without a way on helps nobody.</summary>
public static class WhySoFarApart
{
    public static Line Of(IReadOnlyList<RolePay> roles, SiteInputs inputs)
    {
        var line = inputs.Line();
        var withoutOwnClass = roles.Where(r => r.Role.Occupations.All(o => o.Fit != OccupationFit.Closest)).Select(r => r.Role.Plural).ToList();
        if (withoutOwnClass.Count > 0)
            line.Say("The Bureau of Labor Statistics (BLS) has no ").Add(inputs.Word("soc", "group")).Say($" of its own for {string.Join(" or ", withoutOwnClass)}, so its figures mix in other jobs. ");
        foreach (var own in roles.SelectMany(r => r.Own).DistinctBy(o => (o.Producer.Publisher, o.Period)))
            line.Say($"{inputs.Ledger.PublisherOf(own.Producer).ShortName}’s figures are from {own.Period} and come from whoever answered. ");
        var scope = inputs.Ledger.Families[roles[0].Role.Family].ScopeQuestions;
        return line.Strong(scope.Count > 0 ? $"Ask: “{scope[0]}” And ask for the pay range." : "Ask for the pay range.").Done();
    }
}
