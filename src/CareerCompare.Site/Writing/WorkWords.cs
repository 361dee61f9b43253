using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Figures;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>What a role's page says of the work in our own words: its core, each sentence with its sources, and a week.</summary>
public static class WorkWords
{
    /// <summary>The core of the work, in the order that <see cref="CoreOfWork"/> computes; null where nobody wrote it.</summary>
    public static CoreWords? CoreOf(RoleProfile role, SiteInputs inputs)
    {
        if (role.Core.Count == 0)
            return null;
        var work = inputs.DigestOf(role).Work;
        var measured = inputs.Ledger.Work.GetValueOrDefault(role.MainOccupation.Soc);
        var tasks = CoreOfWork.InOrder(role.Core, work, measured);
        return new([.. tasks.Select(t => Sentence(t, work, inputs))], HowOrdered(tasks, measured, inputs));
    }

    /// <summary>Monday to Friday; empty where nobody wrote it.</summary>
    public static IEnumerable<LabeledLine> WeekOf(RoleProfile role) =>
        role.Week is null ? [] : role.Week.Days.Select(d => new LabeledLine(d.Name.ToString(), Line.Plain(d.Day.Says)));

    /// <summary>
    /// With a note for each label that its sources have, so that an article takes nothing from the word of an official
    /// list, and lends nothing from it.
    /// </summary>
    private static Line Sentence(CoreTask task, RoleWork work, SiteInputs inputs)
    {
        var line = inputs.Line().Say(Cells.WithoutStop(RichText.Plain(task.Says))).Say(" ");
        foreach (
            var label in task
                .Duties.SelectMany(work.Naming)
                .SelectMany(d => d.Citation.Sources.Select(s => d.Citation with { Sources = [s] }))
                .Concat(task.Sources.Select(s => new Citation { Sources = [s] }))
                .GroupBy(c => Labels.Of(c, inputs.Ledger))
                .OrderBy(g => g.Key)
        )
            line.Cite(inputs.Notes.OfAll(label));
        return line.Say(".").Done();
    }

    /// <summary>
    /// The survey is named here and not at a sentence: it rates "processing information", and does not say that bills
    /// are sent.
    /// </summary>
    private static Line HowOrdered(IReadOnlyList<CoreTask> tasks, SurveyedWork? measured, SiteInputs inputs)
    {
        var line = inputs.Line().Say("In our own words. What most sources name comes first");
        var surveys = tasks
            .SelectMany(t => t.Measured)
            .Select(e => measured?.Find(e, RatingScale.Importance))
            .OfType<Rating>()
            .Select(r => inputs.Ledger.Official.Work.GetValueOrDefault(r.Release))
            .OfType<Id<Source>>()
            .Distinct()
            .ToList();
        if (surveys.Count > 0)
            line.Say("; where as many do, what the survey of work rates higher ")
                .Cite(inputs.Notes.OfAll(surveys.Select(s => new Citation { Sources = [s] })));
        return line.Say(".").Done();
    }
}
