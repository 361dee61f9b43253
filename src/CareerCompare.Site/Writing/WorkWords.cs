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
    /// <summary>The core of the work, in the order that <see cref="CoreOfWork"/> computes; none where nobody wrote it.</summary>
    public static IEnumerable<Line> CoreOf(RoleProfile role, SiteInputs inputs)
    {
        var work = inputs.DigestOf(role).Work;
        var measured = inputs.Ledger.Work.GetValueOrDefault(role.MainOccupation.Soc);
        return CoreOfWork.InOrder(role.Core, work, measured).Select(t => Sentence(t, work, measured, inputs));
    }

    /// <summary>Monday to Friday; empty where nobody wrote it.</summary>
    public static IEnumerable<LabeledLine> WeekOf(RoleProfile role) =>
        role.Week is null ? [] : role.Week.Days.Select(d => new LabeledLine(d.Name.ToString(), Line.Plain(d.Day.Says)));

    /// <summary>
    /// With a note for each label that its sources have, so that an article takes nothing from the word of an official
    /// list, and lends nothing from it.
    /// </summary>
    private static Line Sentence(CoreTask task, RoleWork work, SurveyedWork? measured, SiteInputs inputs)
    {
        var line = inputs.Line().Say(Cells.WithoutStop(RichText.Plain(task.Says))).Say(" ");
        foreach (
            var label in task
                .Duties.SelectMany(work.Naming)
                .Select(d => d.Citation)
                .Concat(
                    task.Sources.Concat(Surveys(task, measured, inputs)).Select(s => new Citation { Sources = [s] })
                )
                .GroupBy(c => Labels.Of(c, inputs.Ledger))
                .OrderBy(g => g.Key)
        )
            line.Cite(inputs.Notes.OfAll(label));
        return line.Say(".").Done();
    }

    /// <summary>The releases in which its elements were rated.</summary>
    private static IEnumerable<Id<Source>> Surveys(CoreTask task, SurveyedWork? measured, SiteInputs inputs) =>
        task
            .Measured.Select(e => measured?.Find(e, RatingScale.Importance))
            .OfType<Rating>()
            .Select(r => inputs.Ledger.Official.Work.GetValueOrDefault(r.Release))
            .OfType<Id<Source>>()
            .Distinct();
}
