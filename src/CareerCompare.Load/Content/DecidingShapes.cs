using CareerCompare.Core.Claims;
using CareerCompare.Core.Comparisons;
using CareerCompare.Core.Ratings;
using CareerCompare.Core.Text;
using CareerCompare.Load.Files;
using CareerCompare.Load.Shapes;

namespace CareerCompare.Load;

/// <summary><c>content/deciding.yaml</c>: what readers weigh, and which scores are proposed.</summary>
public static class DecidingShapes
{
    private static readonly Field<Id<DecidingRules>> Id = Field.Required(
        "id",
        Value.OwnId(EntityKind.DecidingLine),
        "in addresses; it never changes",
        "leading"
    );
    private static readonly Field<string> Label = Field.Required(
        "label",
        Value.LineOf(maxLetters: 32),
        "a few words, as a heading",
        "Leading people"
    );
    private static readonly Field<string> Asks = Field.Required(
        "asks",
        Value.LineOf(maxWords: 14),
        "what a reader answers with yes, so-so or no",
        "Is that as much as you want?"
    );
    private static readonly Field<IReadOnlyList<ElementId>> Measured = Field.Required(
        "measured",
        Value.ListOf(Value.Element, atLeast: 1),
        "elements of O*NET that belong to it",
        "[4.A.4.b.5]"
    );
    private static readonly Field<JobPart> See = Field.Required(
        "see",
        Value.ChoiceOf<JobPart>("a part of a job"),
        "which part of a job’s page says something of it",
        "life"
    );
    private static readonly Field<Suits?> More = Proposal("more", "where a job has more of it than the first one");
    private static readonly Field<Suits?> Same = Proposal("same", "where it has about as much");
    private static readonly Field<Suits?> Less = Proposal("less", "where it has less");

    public static Shape<DecidingRules.OfPay> Pay { get; } =
        new(
            "the line of pay",
            "The first line. What is proposed goes by the word for official pay, and not by dollars.",
            [Label, Asks, More, Same, Less],
            r => new DecidingRules.OfPay(r.Get(Label), r.Get(Asks), new(r.Get(More), r.Get(Same), r.Get(Less)))
        );

    public static Shape<DecidingRules.OfWork> Work { get; } =
        new(
            "a line of measured work",
            "Shown where one of its elements passes as a difference between two of the jobs.",
            [Id, Label, Asks, Measured, More, Less],
            r => new DecidingRules.OfWork(
                r.Get(Id),
                r.Get(Label),
                r.Get(Asks),
                r.Get(Measured),
                new(r.Get(More), null, r.Get(Less))
            )
        );

    public static Shape<DecidingRules.OfReader> Own { get; } =
        new(
            "a line of the reader’s own",
            "Nothing is proposed in it.",
            [Id, Label, Asks, See],
            r => new DecidingRules.OfReader(r.Get(Id), r.Get(Label), r.Get(Asks), r.Get(See))
        );

    private static readonly Field<DecidingRules.OfPay> PayLine = Field.Required(
        "pay",
        Value.Of(Pay),
        "the line of pay",
        "{…}"
    );
    private static readonly Field<IReadOnlyList<DecidingRules.OfWork>> WorkLines = Field.List(
        "work",
        Value.Of(Work),
        "lines of measured work; the first few that part two jobs are shown",
        "[…]"
    );
    private static readonly Field<IReadOnlyList<DecidingRules.OfReader>> OwnLines = Field.List(
        "reader",
        Value.Of(Own),
        "lines that only the reader can score",
        "[…]"
    );

    public static Shape<DecidingRules> Rules { get; } =
        new(
            "the rules of deciding",
            "What readers weigh when they decide between jobs.",
            [PayLine, WorkLines, OwnLines],
            r => new DecidingRules(r.Get(PayLine), r.Get(WorkLines), r.Get(OwnLines))
        );

    private static Field<Suits?> Proposal(string name, string where) =>
        Field.MaybeValue(name, Value.ChoiceOf<Suits>("a score"), $"the score that is proposed {where}", "well");
}
