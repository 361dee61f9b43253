using CareerCompare.Core.Claims;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>
/// What people ask about two jobs that no other section of the page answers; each answer is computed.
/// </summary>
public static class Faq
{
    public static IReadOnlyList<LabeledLine> Of(RoleSide a, RoleSide b, int tasksOfBoth, SiteInputs inputs) =>
        [
            new("Two names for one job?", Overlap(a, b, tasksOfBoth, inputs)),
            new("Does one lead to the other?", Step(a, b, inputs)),
            new("How many are there?", Count(a, b, inputs)),
            new("Is a license needed?", License(a, b, inputs)),
        ];

    private static Line Overlap(RoleSide a, RoleSide b, int ofBoth, SiteInputs inputs)
    {
        int Tasks(RoleSide side) => inputs.DigestOf(side.Role).Work.InOrder.Count;
        return inputs
            .Line()
            .Say($"Our sources name {Words(ofBoth)} for both and {Tasks(a) + Tasks(b) - 2 * ofBoth} for one alone. ")
            .Link("Size tells more than the title", SitePath.Sizes(a.Role.Family).Text)
            .Say(".")
            .Done();
    }

    private static Line Step(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        if (!Ladder.LeadsTo(b.Role, a.Role, inputs.Ledger))
            return Line.Plain("Neither is a step up from the other here.");
        var line = inputs.Line();
        if (b.Role.Steps.Any(s => s.To == a.Role.Id))
            line.Say("It can: see ").Link("what to show and ask for where you work", Asking(b, a)).Say(".");
        else
            line.Say(b.Role.LeadsTo.Contains(a.Role.Id) ? "It can, in one step." : "It can, by way of other jobs.");
        if (a.Role.Steps.Any(s => s.To == b.Role.Id))
            line.Say(" ").Link("The way back", Asking(a, b)).Say(" can be asked for too.");
        return line.Done();

        static string Asking(RoleSide from, RoleSide to) => $"{SitePath.Interview(to.Role.Id)}#from-{from.Role.Id}";
    }

    private static Line? Count(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var counts = new[] { a, b }
            .Select(s => inputs.Ledger.Wages.Newest(s.Role.MainOccupation.Soc))
            .OfType<Core.Wages.WageEstimate>()
            .DistinctBy(e => e.Soc)
            .Select(e => (Estimate: e, Jobs: inputs.Figures.Wages.JobsOf(e)))
            .Where(x => x.Jobs is not null)
            .ToList();
        if (counts.Count == 0)
            return null;
        var line = inputs.Line();
        for (var i = 0; i < counts.Count; i++)
            line.Say(i == 0 ? "" : " and ")
                .Amount(counts[i].Jobs!, withNote: i == counts.Count - 1)
                .Say($" {inputs.NameOf(counts[i].Estimate.Soc)}");
        return line.Say($" in {counts[0].Jobs!.Period}. Of the titles there is no official count.").Done();
    }

    /// <summary>Null where nobody looked for letters of one of them: that nothing is found then says nothing.</summary>
    private static Line? License(RoleSide a, RoleSide b, SiteInputs inputs)
    {
        var licenses = new[] { a, b }
            .SelectMany(s => s.Role.Certifications)
            .Where(c => c.Citation.MayDecide)
            .Select(c => inputs.Ledger.Credentials[c.Value])
            .Where(c => c.Kind == CredentialKind.License)
            .DistinctBy(c => c.Id)
            .ToList();
        if (licenses.Count == 0 && new[] { a, b }.Any(s => s.Role.Certifications.Count + s.Role.Certifiers.Count == 0))
            return null;
        // What sources say of a permission by law stands on the page; that none is named would deny it.
        if (licenses.Count == 0 && new[] { a, b }.Any(s => s.Role.About(Aspect.License).Count > 0))
            return null;
        return Line.Plain(
            licenses.Count == 0
                ? "We found none named for either job."
                : $"Our sources name {string.Join(", ", licenses.Select(l => l.Letters))}."
        );
    }

    private static string Words(int count) =>
        count switch
        {
            0 => "no task",
            1 => "1 task",
            _ => $"{count} tasks",
        };
}
