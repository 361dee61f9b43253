using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;

namespace CareerCompare.Core.Claims;

/// <summary>
/// A sentence of this site about what is done. It is said in our words, and rests on what others say: on duties that
/// sources name for the role, and on what the survey of work measures.
/// </summary>
/// <param name="Says">Begins with a verb in the third person: "Makes the schedule of doctors and rooms."</param>
/// <param name="Duties">Duties of the role, at least one. Their sources are those of the sentence.</param>
/// <param name="Measured">Elements of the survey of work that ask about the same.</param>
/// <param name="Sources">Who says it beside those who name the duties: the official definition of a class.</param>
public sealed record CoreTask(
    string Says,
    IReadOnlyList<Id<Term>> Duties,
    IReadOnlyList<ElementId> Measured,
    IReadOnlyList<Id<Source>> Sources
);

/// <summary>What a day of a week may be like: a reading of this site, for nobody was followed for a week.</summary>
/// <param name="Says">One or two sentences.</param>
/// <param name="Duties">Duties of the role from which it is made, at least one.</param>
public sealed record WorkDay(string Says, IReadOnlyList<Id<Term>> Duties);

/// <summary>A week in the job. It has each of its five days.</summary>
public sealed record WorkWeek(WorkDay Monday, WorkDay Tuesday, WorkDay Wednesday, WorkDay Thursday, WorkDay Friday)
{
    /// <summary>Monday first.</summary>
    public IReadOnlyList<(DayOfWeek Name, WorkDay Day)> Days =>
        [
            (DayOfWeek.Monday, Monday),
            (DayOfWeek.Tuesday, Tuesday),
            (DayOfWeek.Wednesday, Wednesday),
            (DayOfWeek.Thursday, Thursday),
            (DayOfWeek.Friday, Friday),
        ];
}
