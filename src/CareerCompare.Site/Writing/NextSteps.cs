using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Catalog;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Writing;

/// <summary>Go, stay, or ask; where neither is a step up from the other, which of the two.</summary>
public static class NextSteps
{
    public static NextStep Of(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var stepUp = Ladder.LeadsTo(b.Role, a.Role, inputs.Ledger);
        NextStep.Option[] options =
        [
            new(stepUp ? "Go" : a.Role.Title, inputs.Line().Say($"if you {a.Role.Suits}. ").Say(a.Role.FirstMove).Done()),
            stepUp
                ? new("Stay", inputs.Line().Say($"if you {b.Role.Suits}.").Done())
                : new(b.Role.Title, inputs.Line().Say($"if you {b.Role.Suits}. ").Say(b.Role.FirstMove).Done()),
            new("Ask", inputs.Line().Say($"{a.WithArticle} near you: {a.Role.Ask}").Done()),
        ];
        return new(options, inputs.Line().Say("Thinking of a degree? ").Link("Read what it is asked for, and who sells one", SitePath.Guides.Text).Say(" first.").Done());
    }
}
