using CareerCompare.Core.Claims;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary>What this site says of the work in words of its own, each made from duties of the role.</summary>
public static class WorkWordsShapes
{
    /// <summary>Of a sentence that is read at a glance on a phone.</summary>
    private const int MostWords = 22;

    private static readonly Field<IReadOnlyList<Id<Term>>> Duties = Field.Required(
        "duties",
        Value.ListOf(Value.IdOf(EntityKind.Duty), atLeast: 1),
        "duties of this role, from which it is made",
        "[patient-schedule, appointments]"
    );
    private static readonly Field<string> Task = Field.Required(
        "says",
        Value.LineOf(MostWords),
        "what is done, in one sentence; starts with a verb in the third person",
        "Makes the schedule of doctors and rooms."
    );
    private static readonly Field<IReadOnlyList<ElementId>> Measured = Field.List(
        "measured",
        Value.Element,
        "what O*NET measures of the same, by its ids; they order the sentences that as many sources name",
        "[4.A.2.b.5]"
    );
    private static readonly Field<IReadOnlyList<Id<Source>>> Sources = Field.List(
        "sources",
        Value.IdOf(EntityKind.Source),
        "who says it beside the sources of its duties",
        "[soc-2018-definitions]"
    );

    private static Shape<CoreTask> Sentence { get; } =
        new(
            "a sentence on the core of the work",
            "One thing that is done, in our own words. Pages put them in order: what more sources name comes first.",
            [Task, Duties, Measured, Sources],
            r => new CoreTask(r.Get(Task), r.Get(Duties), r.Get(Measured), r.Get(Sources))
        );

    /// <summary>Five to eight sentences.</summary>
    public static Kind<IReadOnlyList<CoreTask>> Core { get; } = Value.ListOf(Value.Of(Sentence), atLeast: 5, atMost: 8);

    private static readonly Field<string> Days = Field.Required(
        "says",
        Value.LineOf(2 * MostWords),
        "what the day may be like, in one or two sentences",
        "Goes through the claims that insurers sent back."
    );

    private static Shape<WorkDay> Day { get; } =
        new(
            "a day of a week",
            "What a day in the job may be like; our reading.",
            [Days, Duties],
            r => new WorkDay(r.Get(Days), r.Get(Duties))
        );

    private static readonly Field<WorkDay> Monday = OfWeek("monday"),
        Tuesday = OfWeek("tuesday"),
        Wednesday = OfWeek("wednesday"),
        Thursday = OfWeek("thursday"),
        Friday = OfWeek("friday");

    public static Shape<WorkWeek> Week { get; } =
        new(
            "a week in the job",
            "What a week may be like; our reading, and pages say so.",
            [Monday, Tuesday, Wednesday, Thursday, Friday],
            r => new WorkWeek(r.Get(Monday), r.Get(Tuesday), r.Get(Wednesday), r.Get(Thursday), r.Get(Friday))
        );

    private static Field<WorkDay> OfWeek(string name) =>
        Field.Required(name, Value.Of(Day), "what is done on that day", "…");
}
