using CareerCompare.Pages.Addresses;
using CareerCompare.Pages.Comparison;
using CareerCompare.Pages.Shared;
using CareerCompare.Site.Families;

namespace CareerCompare.Site.Writing;

/// <summary>Go, stay, or ask; where neither is a step up from the other, which of the two.</summary>
public static class NextSteps
{
    public static NextStep Of(RoleSide a, RoleSide b, Desk desk)
    {
        var stepUp = Ladder.LeadsTo(b.Role, a.Role, desk.Inputs.Ledger);
        NextStep.Option[] options =
        [
            new(stepUp ? "Go" : a.Role.Title, desk.Line().Say($"if you {a.Role.Suits}. ").Say(a.Role.FirstMove).Done()),
            stepUp
                ? new("Stay", desk.Line().Say($"if you {b.Role.Suits}.").Done())
                : new(b.Role.Title, desk.Line().Say($"if you {b.Role.Suits}. ").Say(b.Role.FirstMove).Done()),
            new("Ask", desk.Line().Say($"{a.WithArticle} near you: {a.Role.Ask}").Done()),
        ];
        return new(options, desk.Line().Say("Thinking of a degree? ").Link("Read what it is asked for, and who sells one", SitePath.Guides.Text).Say(" first.").Done());
    }
}
