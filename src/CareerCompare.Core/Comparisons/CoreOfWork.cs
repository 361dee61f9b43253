using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;

namespace CareerCompare.Core.Comparisons;

/// <summary>
/// In which order a page says what the core of the work is. It is computed from who names what and from what was
/// measured, so that whoever writes the sentences cannot put a favorite first.
/// </summary>
public static class CoreOfWork
{
    /// <summary>
    /// What more sources name comes first; of what as many name, what is measured as more important. The rest stands as
    /// written.
    /// </summary>
    /// <param name="tasks">The sentences, in any order.</param>
    /// <param name="work">The duties of the same role.</param>
    /// <param name="measured">Its main class in the survey of work; null where that was not rated.</param>
    public static IReadOnlyList<CoreTask> InOrder(
        IReadOnlyList<CoreTask> tasks,
        RoleWork work,
        SurveyedWork? measured
    ) =>
        [
            .. tasks
                .OrderByDescending(t => Witnesses(t, work))
                .ThenByDescending(t => measured is null ? 0 : Importance(t, measured)),
        ];

    /// <summary>How many sources name one of its duties or are named by itself, each counted once.</summary>
    public static int Witnesses(CoreTask task, RoleWork work) =>
        task.Duties.SelectMany(work.Naming).SelectMany(d => d.Citation.Sources).Concat(task.Sources).Distinct().Count();

    /// <summary>That of the most important of its elements, from 1 to 5; 0 where none was measured.</summary>
    public static decimal Importance(CoreTask task, SurveyedWork measured) =>
        task.Measured.Select(e => measured.Find(e, RatingScale.Importance)?.Value ?? 0).DefaultIfEmpty().Max();
}
