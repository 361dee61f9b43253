using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Pages.Html;
using CareerCompare.Pages.Models;

namespace CareerCompare.Site.Writing;

/// <summary>Programs that people in a group use, by the survey of work; what ads ask for most comes first.</summary>
public static class UsedTools
{
    /// <summary>So many are named on the page of a role.</summary>
    private const int Most = 8;

    /// <summary>Null where the list names none.</summary>
    public static Line? Of(RoleProfile role, SiteInputs inputs)
    {
        if (RatedWork.FirstOf(role, inputs) is not { } work)
            return null;
        // Of what ads for all jobs ask for, that of which most is listed tells most of this one.
        var common = work.Tools.GroupBy(t => t.Category).ToDictionary(g => g.Key, g => g.Count());
        var asked = work
            .Tools.Where(IsAsked)
            .OrderByDescending(t => t.InDemand)
            .ThenByDescending(t => common[t.Category])
            .ThenBy(t => t.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(t => t.Name)
            .ToList();
        if (asked.Count == 0)
            return null;
        return Cited(
            inputs
                .Line()
                .Strong("Software")
                .Say($" that ads often ask for, of what {inputs.NameOf(work.Job.Soc)} use: {Listed.And(asked)} "),
            work,
            inputs
        );
    }

    /// <summary>All that ads often ask for, by what they are for.</summary>
    public static IReadOnlyList<LabeledLine> AllOf(RoleProfile role, SiteInputs inputs) =>
        RatedWork.FirstOf(role, inputs) is not { } work
            ? []
            :
            [
                .. work
                    .Tools.Where(IsAsked)
                    .GroupBy(t => t.Category)
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => new LabeledLine(g.Key, Line.Plain(string.Join("; ", g.Select(t => t.Name)) + "."))),
            ];

    /// <summary>Who lists them; null where nothing is listed.</summary>
    public static Note? NoteOf(RoleProfile role, SiteInputs inputs) =>
        RatedWork.FirstOf(role, inputs) is { Tools.Count: > 0 } work ? NoteOf(work, inputs) : null;

    private static bool IsAsked(UsedTool tool) => tool.InDemand || tool.Hot;

    private static Line Cited(LineWriter line, SurveyedWork work, SiteInputs inputs)
    {
        if (NoteOf(work, inputs) is { } note)
            line.Cite(note);
        return line.Say(".").Done();
    }

    /// <summary>Of the lists of a group; null where the site has no source for their release.</summary>
    internal static Note? NoteOf(SurveyedWork work, SiteInputs inputs) =>
        work.Listed is { } release && inputs.Ledger.Official.Work.TryGetValue(release, out var source)
            ? inputs.Notes.Of(source)
            : null;
}
